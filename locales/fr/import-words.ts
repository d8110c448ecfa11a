import type { ImportWords } from '../catalogue';
import { contacts } from './contacts';
import { importing } from './importing';
import { roster } from './roster';
import { withFrenchSpaces } from './spaces';

/** Mots de l’import d’une liste de personnes : chargés là où l’on importe, et nulle part ailleurs. */
export const importWords: ImportWords = withFrenchSpaces({ importing, roster, contacts });
