import { plural } from '../plural';
import type { Catalogue } from '../catalogue';

const people = (count: number) => plural('nl', count, { one: `${count} persoon`, other: `${count} personen` });

/** Een lijst van personen uit een bestand invoeren. */
export const importing: Catalogue['importing'] = {
  title: 'Een lijst van personen invoeren',
  note: 'De lijst van een parlement in het Popolo-formaat. Er wordt niets verstuurd, en niets geschreven voordat u gezien hebt wat er zou veranderen.',
  dropHere: 'Sleep een bestand hierheen',
  which: 'Een .json-bestand in het Popolo-formaat, tot 64 MB: personen, organisaties, mandaten met hun data.',
  chooseFile: 'Kies een bestand…',
  reading: (file) => `${file} wordt gelezen…`,
  refused: (file) => `“${file}” kon niet worden ingevoerd.`,
  andMore: (count) => `en nog ${count}`,
  unfinished: (title, done, total) =>
    `De invoer van “${title}” stopte bij ${done} van ${total}. Kies hetzelfde bestand opnieuw om ze af te werken.`,
  asOf: (date) => `De lijst zoals ze was op ${date}.`,
  previewNote: 'Kijk eerst na: er is nog niets geschreven.',
  new: 'nieuw',
  changed: 'gewijzigd',
  unchanged: 'ongewijzigd',
  gone: 'niet meer in de lijst',
  unclear: 'onduidelijk',
  alsoNew: (organizations, memberships) =>
    `Daarbij: ${plural('nl', organizations, { one: 'één nieuwe organisatie', other: `${organizations} nieuwe organisaties` })}, ${plural('nl', memberships, { one: 'één nieuw mandaat', other: `${memberships} nieuwe mandaten` })}.`,
  unclearTitle: (count) => `Onduidelijk (${count})`,
  changedTitle: (count) => `Wat er verandert (${count})`,
  newTitle: (count) => `Wie nieuw is (${count})`,
  goneTitle: (count) => `Wie niet meer in de lijst staat (${count})`,
  goneNote: 'Ze blijven in uw werkruimte, met alles wat u noteerde. Sluit zelf hun mandaat af als het ten einde is.',
  leftOutTitle: (count) => `Kleinigheden die zijn weggelaten (${count})`,
  mandates: (count) => plural('nl', count, { one: 'één mandaat', other: `${count} mandaten` }),
  membershipKinds: { added: 'Nieuw mandaat:', ended: 'Mandaat beëindigd:', completed: 'Mandaat aangevuld:' },
  itIs: (name) => `Het is ${name}`,
  itIsNew: (name) => `${name} is iemand anders: toevoegen`,
  nothingToDo: 'Alles uit dit bestand staat al in uw werkruimte.',
  apply: (count) => (count === 0 ? 'Invoeren' : `${people(count)} invoeren`),
  importing: (file) => `${file} wordt ingevoerd`,
  progress: (done, total) => `${done} van ${total}`,
  stop: 'Stoppen',
  stopNote: 'Wie al ingevoerd is, blijft, volledig. Voer opnieuw in om de rest af te werken.',
  report: (added, updated, unchanged) =>
    `${people(added)} toegevoegd, ${updated} gewijzigd, ${unchanged} gelaten zoals ze waren.`,
  reportAlso: (memberships, organizations) => `${memberships} mandaten en ${organizations} organisaties toegevoegd.`,
  notDone: (count) => plural('nl', count, { one: 'Eén fiche is weggelaten', other: `${count} fiches zijn weggelaten` }),
  seePeople: 'De personen bekijken',
  again: 'Een ander bestand invoeren',
};
