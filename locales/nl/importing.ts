import { joined } from '../joined';
import { plural } from '../plural';
import type { ImportWords } from '../catalogue';

const people = (count: number) => plural('nl', count, { one: `${count} persoon`, other: `${count} personen` });

/** Een lijst van personen uit een bestand importeren. */
export const importing: ImportWords['importing'] = {
  title: 'Een lijst van personen importeren',
  note: 'De lijst van een parlement in het Popolo-formaat, of uw eigen contactpersonen uit een rekenblad: medewerkers, kabinetten, administraties, deskundigen. Er wordt niets verstuurd, en niets bewaard voordat u gezien hebt wat er zou veranderen.',
  dropHere: 'Sleep een bestand hierheen',
  which:
    'Een .csv-bestand uit Excel, LibreOffice, Outlook of Google (tot 20 MB), of een .json-bestand in het Popolo-formaat (tot 64 MB).',
  chooseFile: 'Kies een bestand…',
  reading: (file) => `${file} wordt gelezen…`,
  refused: (file) => `“${file}” kon niet worden geïmporteerd.`,
  andMore: (count) => `en nog ${count}`,
  unfinished: (title, done, total) =>
    `De import van “${title}” stopte bij ${done} van ${total}. Kies hetzelfde bestand opnieuw om ze af te ronden.`,
  asOf: (date) => `Lijst van ${date}.`,
  previewNote: 'Kijk na voordat u importeert: er is nog niets bewaard.',
  new: 'toe te voegen',
  changed: 'bij te werken',
  unchanged: 'ongewijzigd',
  gone: 'niet meer in de lijst',
  unclear: 'op te helderen',
  alsoNew: (organizations, memberships) =>
    joined('Verder toe te voegen: ', [
      [organizations, plural('nl', organizations, { one: '1 organisatie', other: `${organizations} organisaties` })],
      [memberships, plural('nl', memberships, { one: '1 mandaat', other: `${memberships} mandaten` })],
    ]),
  unclearTitle: (count) => `Op te helderen (${count})`,
  changedTitle: (count) => `Bij te werken (${count})`,
  newTitle: (count) => `Toe te voegen (${count})`,
  goneTitle: (count) => `Niet meer in de lijst (${count})`,
  goneNote: 'Deze personen blijven in uw werkruimte, met alles wat u noteerde. Er verandert niets zonder uw akkoord.',
  close: (count, date) =>
    plural('nl', count, {
      one: `Het mandaat afsluiten op ${date} van wie niet meer in de lijst staat`,
      other: `De mandaten afsluiten op ${date} van de ${count} personen die niet meer in de lijst staan`,
    }),
  closeNote:
    'Dat is de dag van de lijst. De juiste dag vult u in het dossier in; eerdere mandaten blijven zoals ze zijn.',
  leftOutTitle: (count) => `Niet overgenomen waarden (${count})`,
  mandates: (count) => plural('nl', count, { one: 'één mandaat', other: `${count} mandaten` }),
  membershipKinds: { added: 'Nieuw mandaat:', ended: 'Mandaat beëindigd:', completed: 'Mandaat aangevuld:' },
  alike: (count) => `${count} personen dragen de naam van precies één persoon die u kent.`,
  alikeNote: 'Eén antwoord voor allemaal, of één voor één hieronder. Er wordt niets bewaard vóór het importeren.',
  allKnown: (count) => `Het zijn de ${count} personen die ik ken`,
  allNew: (count) => `Het zijn ${count} andere personen: toevoegen`,
  answered: (count) =>
    plural('nl', count, { one: 'Eén vraag is beantwoord.', other: `${count} vragen zijn beantwoord.` }),
  answeredTitle: (count) => `Uw antwoorden (${count})`,
  answeredKnown: (name) => `is ${name}, die u kent.`,
  answeredNew: 'is iemand anders en wordt toegevoegd.',
  takeBack: 'Terugnemen',
  takeBackOf: (name) => `Terugnemen: ${name}`,
  takeAllBack: 'Alle antwoorden terugnemen',
  itIs: (name) => `Het is ${name}`,
  itIsNew: (name) => `${name} is iemand anders: toevoegen`,
  bringBack: (name) => `${name} toch opnieuw toevoegen`,
  answerFirst: 'Beantwoord eerst de vragen; tot dan wordt er niets bewaard.',
  nothingToDo: 'Alles uit dit bestand staat al in uw werkruimte.',
  apply: (count) => (count === 0 ? 'Importeren' : `${people(count)} importeren`),
  importing: (file) => `${file} wordt geïmporteerd`,
  progress: (done, total) => `${done} van ${total}`,
  stop: 'Stoppen',
  stopNote: 'Wie al geïmporteerd is, blijft volledig bewaard. Importeer de lijst opnieuw om de anderen toe te voegen.',
  report: (added, updated, unchanged) => {
    const said = joined('', [
      [added, `${people(added)} toegevoegd`],
      [updated, `${added === 0 ? people(updated) : updated} bijgewerkt`],
      [unchanged, `${added + updated === 0 ? people(unchanged) : unchanged} ongewijzigd`],
    ]);
    return said === '' ? 'Er is niemand toegevoegd of bijgewerkt.' : said;
  },
  reportAlso: (memberships, organizations) =>
    joined('Ook toegevoegd: ', [
      [memberships, plural('nl', memberships, { one: '1 mandaat', other: `${memberships} mandaten` })],
      [organizations, plural('nl', organizations, { one: '1 organisatie', other: `${organizations} organisaties` })],
    ]),
  notDone: (count) =>
    plural('nl', count, { one: 'Eén fiche is niet geïmporteerd', other: `${count} fiches zijn niet geïmporteerd` }),
  seePeople: 'De personen bekijken',
  again: 'Een ander bestand importeren',
};
