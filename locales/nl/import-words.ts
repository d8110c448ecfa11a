import type { ImportWords } from '../catalogue';
import { contacts } from './contacts';
import { importing } from './importing';
import { roster } from './roster';

/** Woorden om een lijst van personen te importeren: geladen waar men importeert, en nergens anders. */
export const importWords: ImportWords = { importing, roster, contacts };
