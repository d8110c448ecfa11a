import type { Catalogue } from '../catalogue';

/** Woorden op elk scherm. */
export const common: Catalogue['common'] = {
  productName: 'Antichambre',
  save: 'Bewaren',
  cancel: 'Annuleren',
  loading: 'Wordt geopend…',
  somethingBroke: 'Hier ging iets mis. Wat bewaard is, is intact.',
  tryAgain: 'Opnieuw proberen',
  copied: 'Gekopieerd naar het klembord.',
  copyFailed: 'De browser liet het kopiëren niet toe. Selecteer de tekst en kopieer hem zelf.',
};
