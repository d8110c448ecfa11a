import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '../../domain/settings/schema';
import { recallLook, rememberLook } from '../../platform/look';

/** What the settings say of looks. */
export type Look = Pick<Settings, 'language' | 'theme'>;

const lookSchema = settingsSchema.pick({ language: true, theme: true });

/** The look of the last time, until the settings are read; that of a fresh installation before there was one. */
export function lastLook(): Look {
  try {
    return lookSchema.parse(JSON.parse(recallLook() ?? '{}'));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Dresses the page, and remembers it for the next surface that opens. */
export function wear({ language, theme }: Look): void {
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  rememberLook(JSON.stringify({ language, theme }));
}
