import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the key with which this user may ask the running tenant for an export. @param folder that only the user may enter */
export async function createExportKey(folder: string): Promise<{ readonly key: string; readonly file: string }> {
  const key = randomBytes(32).toString('base64url');
  const file = join(folder, 'export-key');
  await writeFile(file, key, { mode: 0o600, flag: 'wx' });
  return { key, file };
}
