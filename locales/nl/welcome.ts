import { plural } from '../plural';
import type { Catalogue } from '../catalogue';

/** De eerste stappen: van de installatie tot het eerste advies. */
export const welcome: Catalogue['welcome'] = {
  tab: 'Welkom',
  title: 'Welkom bij Antichambre',
  lead: 'Antichambre herkent de beleidsmakers die genoemd worden op de pagina’s die u opent, en zet naast de pagina wat uw organisatie weet: wat u kunt vragen, welke invalshoek past en waarom, wat gezegd en beloofd werd.',
  nothingLeaves: 'Niets verlaat deze computer',
  nothingLeavesWhy:
    'Geen account, geen server, geen meting van wat u doet. De extensie kan geen verbinding maken met het internet: uw browser verhindert het. Uw notities liggen verzegeld in deze browser, op deze computer; privévensters worden nooit gelezen.',
  language: 'Uw taal',
  sitesTitle: '1. Welke sites?',
  sitesNote: (count) =>
    `${count} sites van parlementen en regering worden vanaf het begin gelezen. Voeg de pers toe die u volgt:`,
  peopleTitle: '2. Wie volgt u?',
  peopleNote: 'Kies één weg; de andere blijven open.',
  fromPage: 'Vanaf de pagina van het parlement',
  fromPageHow:
    'Open de officiële lijst, dan het paneel (Alt+Shift+P), en kies “Deze personen toevoegen of bijwerken”. U ziet wat er zou veranderen voordat er iets geschreven wordt.',
  openList: (institution) => `${institution}: de lijst openen`,
  fromFile: 'Uit een bestand',
  fromFileHow: 'Een lijst in het Popolo-formaat, zoals opendataprojecten die publiceren.',
  importFile: 'Een bestand importeren',
  seePeople: 'De personen bekijken',
  known: (count) =>
    plural('nl', count, {
      one: 'Er staat één persoon in uw werkruimte.',
      other: `Er staan ${count} personen in uw werkruimte.`,
    }),
  issueTitle: '3. Waaraan werkt u?',
  issueNote: 'Een thema bevat wat u vraagt, en de woorden waaraan Antichambre een pagina erover herkent.',
  addIssue: 'Uw eerste thema toevoegen',
  hasIssues: (count) =>
    plural('nl', count, {
      one: 'Er staat één thema in uw werkruimte.',
      other: `Er staan ${count} thema’s in uw werkruimte.`,
    }),
  readyTitle: '4. Open een pagina',
  ready:
    'Open een verslag, een vraag of een artikel. De knop in de werkbalk telt wie u erop kent; Alt+Shift+P opent het paneel, met wat u aan elk van hen kunt zeggen.',
  toWorkspace: 'De werkruimte openen',
  again: 'Eerste stappen',
  againNote: 'Sites, personen, eerste thema: de pagina die zich na de installatie opende.',
  openAgain: 'De eerste stappen opnieuw openen',
};
