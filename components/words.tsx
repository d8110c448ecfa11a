import { createContext, use, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { InterfaceLanguage } from '../domain/shared/language';
import { CATALOGUES, type Catalogue } from '../locales/catalogue';

const LanguageContext = createContext<InterfaceLanguage>('fr');
const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** Sets the language of everything below, dates and numbers of the controls included; independent of the browser's. */
export function WordsProvider({ language, children }: { language: InterfaceLanguage; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={LOCALES[language]}>{children}</I18nProvider>
    </LanguageContext>
  );
}

/** The language of the interface. */
export function useLanguage(): InterfaceLanguage {
  return use(LanguageContext);
}

/** The words of the interface in the officer's language. */
export function useWords(): Catalogue {
  return CATALOGUES[useLanguage()];
}
