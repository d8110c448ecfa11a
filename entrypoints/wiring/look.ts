import type { Settings } from '../../domain/settings/schema';
import { recallLook, rememberLook } from '../../platform/look';

/** What the settings say of looks. */
export type Look = Pick<Settings, 'language' | 'theme'>;

/** The look of a fresh installation. Without Zod, whose code is not there yet when this is asked. */
const FIRST_LOOK: Look = { language: 'fr', theme: 'system' };
const LANGUAGES: readonly Settings['language'][] = ['fr', 'nl', 'en'];
const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];

/** The look of the last time, until the settings are read. */
export function lastLook(): Look {
  const [language, theme] = (recallLook() ?? '').split(' ');
  return {
    language: LANGUAGES.find((one) => one === language) ?? FIRST_LOOK.language,
    theme: THEMES.find((one) => one === theme) ?? FIRST_LOOK.theme,
  };
}

/** Dresses the page, and remembers it for the next surface that opens. */
export function wear({ language, theme }: Look): void {
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  rememberLook(`${language} ${theme}`);
}
