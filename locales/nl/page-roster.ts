import { plural } from '../plural';
import type { Catalogue } from '../catalogue';

/** De personen die een ledenlijst of de pagina van een lid aanbiedt om toe te voegen of bij te werken. */
export const pageRoster: Catalogue['pageRoster'] = {
  offer: 'De personen van deze pagina',
  list: (count) =>
    plural('nl', count, { one: 'Op deze pagina staat één persoon.', other: `Op deze pagina staan ${count} personen.` }),
  addOrUpdate: (count) =>
    plural('nl', count, {
      one: 'Deze persoon toevoegen of bijwerken',
      other: `Deze ${count} personen toevoegen of bijwerken`,
    }),
  counts: (added, changed, gone, unclear) =>
    [
      added === 0 ? '' : `${added} nieuw`,
      changed === 0 ? '' : `${changed} gewijzigd`,
      gone === 0 ? '' : `${gone} niet meer in de lijst`,
      unclear === 0 ? '' : `${unclear} onduidelijk`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  addOne: 'Deze persoon toevoegen',
  updateOne: 'Bijwerken vanaf deze pagina',
  asListed: (count) =>
    plural('nl', count, {
      one: 'Deze persoon staat in uw werkruimte zoals op deze pagina.',
      other: `De ${count} personen van deze pagina staan in uw werkruimte zoals ze hier staan.`,
    }),
  comparing: 'Deze pagina wordt met uw werkruimte vergeleken…',
  title: 'Vanaf deze pagina',
  onlyHere:
    'De pagina wordt op dit toestel gelezen, zoals ze hiernaast openstaat; er wordt niets aan het netwerk gevraagd.',
  choose: 'Vink uit wie u niet wilt toevoegen of wijzigen.',
  nothingToDo: 'Iedereen op deze pagina staat al in uw werkruimte.',
  seePeople: 'De personen bekijken',
  done: 'Terug naar de pagina',
};
