import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const permissionsSchema = z.looseObject({ explicit_host: z.array(z.string()).optional() });
const preferencesSchema = z.looseObject({
  extensions: z.looseObject({
    settings: z.record(
      z.string(),
      z.looseObject({
        active_permissions: permissionsSchema.optional(),
        granted_permissions: permissionsSchema.optional(),
        runtime_granted_permissions: permissionsSchema.optional(),
      }),
    ),
  }),
});

/**
 * Grants sites to an extension in the profile of a Chromium that is closed: the browser's own question cannot be answered without a display.
 * @param patterns - As the manifest writes them, `https://www.gazette.example/*`.
 */
export function grantSites(profile: string, extensionId: string, patterns: readonly string[]): void {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = preferencesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const settings = preferences.extensions.settings[extensionId];
  if (settings === undefined) throw new Error('The profile does not know the extension.');
  for (const kind of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions'] as const) {
    const permissions = settings[kind] ?? {};
    settings[kind] = { ...permissions, explicit_host: (permissions.explicit_host ?? []).concat(patterns) };
  }
  writeFileSync(path, JSON.stringify(preferences));
}
