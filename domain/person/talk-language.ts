import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../shared/language';
import type { Person } from './schema';

/** The language to talk or write to someone in: their first, where we write it; else the officer's. */
export function talkLanguage({ languages }: Pick<Person, 'languages'>, own: InterfaceLanguage): InterfaceLanguage {
  return INTERFACE_LANGUAGES.find((code) => code === languages[0]) ?? own;
}
