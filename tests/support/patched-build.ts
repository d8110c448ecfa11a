import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFolder, manifestSchema, type BuiltManifest } from './built';

/** A copy of the built Chromium extension with another manifest; the caller removes the folder. */
export function copyBuild(change: (manifest: BuiltManifest) => BuiltManifest): string {
  const folder = mkdtempSync(join(tmpdir(), 'antichambre-build-'));
  cpSync(builtFolder('chrome-mv3'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(path, JSON.stringify(change(manifest)));
  return folder;
}

/** The manifest as if the officer had granted these hosts (`www.gazette.example`): what the tour needs, where no question can be asked. */
export function withHosts(manifest: BuiltManifest, hosts: readonly string[]): BuiltManifest {
  const patterns = hosts.map((host) => `https://${host}/*`);
  return {
    ...manifest,
    host_permissions: [...manifest.host_permissions, ...patterns],
    content_scripts: manifest.content_scripts.map((script) => ({
      ...script,
      matches: [...script.matches, ...patterns],
    })),
  };
}
