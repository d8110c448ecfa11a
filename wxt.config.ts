import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'wxt';
import { compileAtOnce } from './scripts/build/compile-at-once';
import { forFirstPaint } from './scripts/build/first-paint';
import { HOSTS_BY_READERS, PARLIAMENT_HOSTS, patternOf, scriptsFor } from './sites/hosts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  vite: () => ({
    plugins: [
      // 80 kB of control labels in languages that the interface does not speak.
      { ...optimizeLocales.vite({ locales: ['fr-FR', 'nl-NL', 'en-US'] }), enforce: 'pre' as const },
      ...forFirstPaint(),
      compileAtOnce(),
    ],
    build: { modulePreload: { polyfill: false }, sourcemap: false },
    define: { 'process.env.NODE_ENV': '"production"' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus', 'activeTab'],
    host_permissions: [...PARLIAMENT_HOSTS],
    optional_host_permissions: ['https://*/*'],
    content_scripts: Object.values(HOSTS_BY_READERS).map((hosts) => ({
      matches: hosts.map(patternOf),
      js: scriptsFor(hosts[0]),
      run_at: 'document_idle' as const,
    })),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+A' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_openPanel__' },
      clip: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_clip__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_nextMark__' },
      'previous-mark': { description: '__MSG_previousMark__' },
    },
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'antichambre@antichambre.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
