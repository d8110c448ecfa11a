import type { Language } from '../domain/shared/language';

export { detectLanguages } from '../domain/shared/detect-languages';

/** Language of a BCP 47 tag (`nl-BE` → `nl`), when it is one of ours. */
export function languageOfTag(tag: string): Language | null {
  const found = /^(fr|nl|en|de)(?=$|[-_])/iu.exec(tag.trim())?.[1]?.toLowerCase();
  return found === 'fr' || found === 'nl' || found === 'en' || found === 'de' ? found : null;
}
