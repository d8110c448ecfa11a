import { plural } from '../plural';
import type { Catalogue } from '../catalogue';

/** Wat de geprobeerde invalshoeken opleverden. */
export const whatWorked: Catalogue['whatWorked'] = {
  title: 'Wat werkte',
  note: 'Wat de invalshoeken uit uw contacten opleverden, zoals toen genoteerd. Alleen aantallen: onder tien pogingen zegt een aandeel niets, en niets hier belooft dat een invalshoek zal werken.',
  seeAll: 'Alle thema’s bekijken',
  onAllIssues: 'Alle thema’s samen',
  tried: (count) => plural('nl', count, { one: 'één keer geprobeerd', other: `${count} keer geprobeerd` }),
  count: (count, outcome) => `${count} × ${outcome}`,
  share: (landed, tries, percent) =>
    `${landed} van de ${tries} pogingen (${percent}) leidden tot een belofte of een ernstig gesprek.`,
  exchanges: (framing, outcome) => `Contacten: ${framing}, ${outcome}`,
  withoutFraming: (count) =>
    plural('nl', count, {
      one: 'Eén contact vermeldt geen invalshoek en telt niet mee.',
      other: `${count} contacten vermelden geen invalshoek en tellen niet mee.`,
    }),
  noneOnIssue: 'Geen enkel contact over dit thema zegt al welke invalshoek is geprobeerd.',
  emptyTitle: 'Nog niets geprobeerd',
  empty:
    'Noteer na een telefoontje of een gesprek welke invalshoek u probeerde en hoe die overkwam: het wordt hier geteld, en het volgende advies verwijst ernaar.',
  notYet: 'Nog niets geprobeerd over',
};
