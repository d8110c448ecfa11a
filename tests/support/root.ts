import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'wxt.config.ts'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('Not inside the repository.');
  return findRoot(above);
}

/** Top of the repository; found upwards, because scripts run as bundles from another folder. */
export const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));
