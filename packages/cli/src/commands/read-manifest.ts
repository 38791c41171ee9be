import { readFile } from 'node:fs/promises';
import { EntradaError, type Manifest } from '@entrada/core';
import { parseManifest } from '@entrada/registration';

/** Reads and checks a manifest. @throws EntradaError `manifest_unreadable`, `manifest_invalid` */
export async function readManifest(file: string): Promise<Manifest> {
  return parseManifest(await readManifestText(file), { file });
}

/** Reads the text of a manifest. @throws EntradaError `manifest_unreadable` */
export async function readManifestText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : "it can't be read";
    throw new EntradaError('manifest_unreadable', `${file}: ${reason}. Name the manifest with -f.`, { cause: error });
  }
}
