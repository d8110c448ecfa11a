// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, THEMES } from '../../../domain/settings/schema';
import { INTERFACE_LANGUAGES } from '../../../domain/shared/language';
import { lastLook, wear } from '../../../entrypoints/wiring/look';

beforeEach(() => localStorage.clear());

test('a surface begins with the look of the last one, whichever it was', () => {
  for (const language of INTERFACE_LANGUAGES) {
    for (const theme of THEMES) {
      wear({ language, theme });
      expect(lastLook()).toEqual({ language, theme });
      expect(document.documentElement.lang).toBe(language);
      expect(document.documentElement.dataset['theme']).toBe(theme);
    }
  }
});

test('before any surface, and where what was kept is damaged, the look is that of fresh settings', () => {
  const { language, theme } = DEFAULT_SETTINGS;
  expect(lastLook()).toEqual({ language, theme });
  localStorage.setItem('look', 'klingon plaid');
  expect(lastLook()).toEqual({ language, theme });
});
