import { plural } from '../plural';
import type { ImportWords } from '../catalogue';

const people = (count: number) => plural('nl', count, { one: `${count} persoon`, other: `${count} personen` });

/** Een lijst van personen uit een bestand importeren. */
export const importing: ImportWords['importing'] = {
  title: 'Een lijst van personen importeren',
  note: 'De lijst van een parlement in het Popolo-formaat. Er wordt niets verstuurd, en niets geschreven voordat u gezien hebt wat er zou veranderen.',
  dropHere: 'Sleep een bestand hierheen',
  which: 'Een .json-bestand in het Popolo-formaat, tot 64 MB: personen, organisaties, mandaten met hun data.',
  chooseFile: 'Kies een bestand…',
  reading: (file) => `${file} wordt gelezen…`,
  refused: (file) => `“${file}” kon niet worden ingevoerd.`,
  andMore: (count) => `en nog ${count}`,
  unfinished: (title, done, total) =>
    `De import van “${title}” stopte bij ${done} van ${total}. Kies hetzelfde bestand opnieuw om hem af te werken.`,
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
  goneNote: 'Ze blijven in uw werkruimte, met alles wat u noteerde. Er verandert niets vanzelf aan.',
  close: (count, date) =>
    plural('nl', count, {
      one: `Het mandaat afsluiten op ${date} van wie niet meer in de lijst staat`,
      other: `De mandaten afsluiten op ${date} van de ${count} personen die niet meer in de lijst staan`,
    }),
  closeNote:
    'Dat is de dag van de lijst. De juiste dag vult u in het dossier in; eerdere mandaten blijven zoals ze zijn.',
  leftOutTitle: (count) => `Kleinigheden die zijn weggelaten (${count})`,
  mandates: (count) => plural('nl', count, { one: 'één mandaat', other: `${count} mandaten` }),
  membershipKinds: { added: 'Nieuw mandaat:', ended: 'Mandaat beëindigd:', completed: 'Mandaat aangevuld:' },
  alike: (count) => `${count} personen dragen de naam van precies één persoon die u kent.`,
  alikeNote: 'Eén antwoord voor allemaal, of één voor één hieronder. Er wordt niets geschreven vóór het importeren.',
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
  answerFirst: 'Beantwoord eerst de vragen; tot dan wordt er niets geschreven.',
  nothingToDo: 'Alles uit dit bestand staat al in uw werkruimte.',
  apply: (count) => (count === 0 ? 'Importeren' : `${people(count)} importeren`),
  importing: (file) => `${file} wordt ingevoerd`,
  progress: (done, total) => `${done} van ${total}`,
  stop: 'Stoppen',
  stopNote: 'Wie al ingevoerd is, blijft, volledig. Voer opnieuw in om de rest af te werken.',
  report: (added, updated, unchanged) =>
    `${people(added)} toegevoegd, ${updated} gewijzigd, ${unchanged} gelaten zoals ze waren.`,
  reportAlso: (memberships, organizations) => `${memberships} mandaten en ${organizations} organisaties toegevoegd.`,
  notDone: (count) => plural('nl', count, { one: 'Eén fiche is weggelaten', other: `${count} fiches zijn weggelaten` }),
  seePeople: 'De personen bekijken',
  again: 'Een ander bestand importeren',
};
