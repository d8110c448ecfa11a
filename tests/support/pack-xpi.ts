import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * Packs a built extension as Firefox installs it for good: a zip without compression (APPNOTE 4.3). An extension loaded from a folder is
 * gone, with all it kept, as soon as the browser is closed.
 */
export function packXpi(folder: string, target: string): void {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const content = readFileSync(path);
    const name = Buffer.from(path.slice(folder.length + 1).replaceAll('\\', '/'));
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // version needed
    common.writeUInt16LE(0x0800, 2); // names in UTF-8
    common.writeUInt16LE(0x21, 8); // 1 January 1980: no date is wanted
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from('PK\u0003\u0004'), common, name, content);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, where, name);
    offset += 30 + name.length + content.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  writeFileSync(target, Buffer.concat([...parts, listed, Buffer.from('PK\u0005\u0006'), end]));
}
