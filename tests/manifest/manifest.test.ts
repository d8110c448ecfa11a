import { describe, expect, test } from 'vitest';
import { PARLIAMENT_HOSTS } from '../../sites/hosts';
import { BUILDS, readManifest } from '../support/built';

/** Each permission is explained to the officer in docs/privacy-and-threats.md: a new one is a decision, not an accident. */
const PERMISSIONS = {
  'chrome-mv3': ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  'firefox-mv3': ['activeTab', 'contextMenus', 'scripting', 'storage'],
} as const;

/** Directives of a content security policy, by name. */
function readPolicy(policy: string): Map<string, string> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
}

describe.each(BUILDS)('%s', (build) => {
  const manifest = readManifest(build);

  test('no page can reach a file of the extension or talk to it', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('it is never active in private browsing', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('its pages run only their own files and connect to nothing', () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    const policy = readPolicy(manifest.content_security_policy['extension_pages'] ?? '');
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'none'",
      'form-action': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  test('at installation it sees the parliaments and no other site', () => {
    expect(manifest.host_permissions.toSorted()).toEqual(PARLIAMENT_HOSTS.toSorted());
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(PARLIAMENT_HOSTS.toSorted());
    expect(PARLIAMENT_HOSTS.filter((host) => !/^https:\/\/[a-z0-9.-]+\/\*$/.test(host))).toEqual([]);
  });

  test('every other site is asked for, over https only', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  test('it asks for these permissions and no other', () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS[build]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('the content scripts stay out of the frames of a page', () => {
    expect(manifest.content_scripts.filter((script) => script['all_frames'] === true)).toEqual([]);
    expect(manifest.content_scripts.filter((script) => script['world'] === 'MAIN')).toEqual([]);
  });
});

test('Firefox is told that nothing is collected', () => {
  expect(readManifest('firefox-mv3')['browser_specific_settings']).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});
