import type { InterfaceLanguage } from '../domain/shared/language';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** The words of the interface in every language; a missing key does not compile. */
export const CATALOGUES: Readonly<Record<InterfaceLanguage, Catalogue>> = { fr, nl, en };

/** All areas of the interface, with texts in place of the English literals. */
export type Catalogue = typeof en;
