import type { InterfaceLanguage } from '../domain/shared/language';
import type { Catalogue } from './catalogue';
import { shell as en } from './en/shell';
import { shell as fr } from './fr/shell';
import { shell as nl } from './nl/shell';

/** The words of the toolbar, apart from the rest: the background needs nothing else and starts often. */
export const SHELLS: Readonly<Record<InterfaceLanguage, Catalogue['shell']>> = { fr, nl, en };
