import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { InterfaceLanguage } from '../domain/shared/language';
import type { Catalogue } from '../locales/catalogue';
import { LOCALES } from '../locales/format';
import { catalogueAtHand, loadCatalogue } from '../locales/load-catalogue';

const LanguageContext = createContext<InterfaceLanguage>('fr');

/**
 * Sets the language of everything below, dates and numbers of the controls included; independent of the browser's. Nothing is
 * shown before its words are there; after a change the language before stays until the new one is.
 */
export function WordsProvider({ language, children }: { language: InterfaceLanguage; children: ReactNode }) {
  const spoken = useSpokenLanguage(language);
  if (spoken === null) return null;
  return (
    <LanguageContext value={spoken.language}>
      <I18nProvider locale={LOCALES[spoken.language]}>{children}</I18nProvider>
    </LanguageContext>
  );
}

/** The language of the interface. */
export function useLanguage(): InterfaceLanguage {
  return use(LanguageContext);
}

/** The words of the interface in the officer's language. */
export function useWords(): Catalogue {
  const words = catalogueAtHand(useLanguage());
  if (words === null) throw new Error('useWords needs a WordsProvider above it');
  return words;
}

/** The words of any language, e.g. that of a brief; `null` for the moment it takes to load them. */
export function useCatalogue(language: InterfaceLanguage): Catalogue | null {
  const words = catalogueAtHand(language);
  const [failure, setFailure] = useState<unknown>();
  const [, setLoaded] = useState<InterfaceLanguage>();
  const isMissing = words === null;
  useEffect(() => {
    if (isMissing) loadCatalogue(language).then(() => setLoaded(language), setFailure);
  }, [isMissing, language]);
  if (failure !== undefined) throw failure;
  return words;
}

/**
 * The words of a language that is being chosen: the language before stays until the new one is there, so that nothing on the
 * screen goes away and comes back. `null` until the first is there.
 */
export function useSpokenLanguage(
  language: InterfaceLanguage,
): { readonly language: InterfaceLanguage; readonly words: Catalogue } | null {
  const isAtHand = useCatalogue(language) !== null;
  const [shown, setShown] = useState(language);
  if (isAtHand && shown !== language) setShown(language);
  const words = catalogueAtHand(shown);
  return words === null ? null : { language: shown, words };
}
