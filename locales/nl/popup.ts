import { plural } from '../plural';
import type { Catalogue } from '../catalogue';

/** Het venster van het pictogram: een oogopslag, een notitie, een gespreksnota. */
export const popup: Catalogue['popup'] = {
  search: 'Zoeken',
  searchPlaceholder: 'persoon, thema, belofte…',
  noResults: (words) => `Niets gevonden voor “${words}”.`,
  results: (count) => plural('nl', count, { one: `${count} resultaat`, other: `${count} resultaten` }),
  onThisPage: 'Op deze pagina',
  nobodyHere: 'Niemand die u kent, wordt op deze pagina genoemd.',
  noPage: 'Hier valt niets te lezen.',
  reading: 'De pagina wordt gelezen…',
  which: (count) => `Wie wordt bedoeld? ${count} personen dragen deze naam`,
  chooseInPanel: 'Kiezen in het zijpaneel',
  brief: 'Voorbereiden',
  briefFor: (name) => `Gesprek voorbereiden met ${name}`,
  openPanel: 'Zijpaneel openen',
  openWorkspace: 'Werkruimte',
  draftWaiting: 'Er wacht een notitie als concept.',
  resume: 'Verder schrijven',
  askIs: (ask) => `vraag: ${ask}`,
  notKnown: 'te weinig bekend om een invalshoek aan te raden',
};
