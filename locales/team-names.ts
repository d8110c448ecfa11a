import type { InterfaceLanguage } from '../domain/shared/language';
import { de } from './fr/elision';

const NAMES: Readonly<Record<InterfaceLanguage, (name: string) => string>> = {
  fr: (name) => `Équipe ${de(name)}`,
  nl: (name) => `Team van ${name}`,
  en: (name) => `Office of ${name}`,
};

/** What the staff of a person is called as a body: in this language first, so that another language finds the same one again. */
export function teamNames(language: InterfaceLanguage, name: string): [string, ...string[]] {
  const own = NAMES[language](name);
  const all = Object.values(NAMES).map((say) => say(name));
  return [own, ...all.filter((other) => other !== own)];
}
