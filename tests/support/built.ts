import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from './root';

/** The two things we build. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

const contentScriptSchema = z.looseObject({ matches: z.array(z.string()), js: z.array(z.string()) });

/** What these tests read of a built manifest; other keys stay as they are. */
export const manifestSchema = z.looseObject({
  manifest_version: z.literal(3),
  version: z.string(),
  default_locale: z.string(),
  permissions: z.array(z.string()),
  optional_permissions: z.array(z.string()).optional(),
  host_permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  incognito: z.string(),
  content_security_policy: z.record(z.string(), z.string()),
  content_scripts: z.array(contentScriptSchema),
  web_accessible_resources: z.array(z.unknown()).optional(),
  externally_connectable: z.unknown().optional(),
});
export type BuiltManifest = z.infer<typeof manifestSchema>;

/** Folder of a built extension. Throws with what to do when it has not been built. */
export function builtFolder(build: Build): string {
  const folder = join(ROOT, '.output', build);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${build} is not built: run "npm run build" first.`);
  return folder;
}

/** A file of a built extension, as text. */
function readBuilt(build: Build, path: string): string {
  return readFileSync(join(builtFolder(build), path), 'utf8');
}

/** The manifest that browsers will read. */
export function readManifest(build: Build): BuiltManifest {
  return manifestSchema.parse(JSON.parse(readBuilt(build, 'manifest.json')));
}
