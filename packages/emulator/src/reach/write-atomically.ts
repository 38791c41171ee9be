import { randomUUID } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file that only its owner may read, so that no reader ever finds half of it: a temporary file beside it,
 * then a rename. Mode bits mean nothing on Windows, where the user's data folder is private by its access list.
 */
export async function writeAtomically(file: string, content: string): Promise<void> {
  const temporary = await writeTemporary(file, content);
  await rename(temporary, file).catch((cause: unknown) => removeAndThrow(temporary, cause));
}

/**
 * Like {@link writeAtomically}, but leaves a file that is already there as it is: of two processes that start at
 * once the first wins, and both then read what it wrote.
 */
export async function writeUnlessThere(file: string, content: string): Promise<void> {
  const temporary = await writeTemporary(file, content);
  try {
    await link(temporary, file);
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return;
    // File systems without hard links (FAT, some network shares).
    await rename(temporary, file).catch((failure: unknown) => removeAndThrow(temporary, failure));
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeTemporary(file: string, content: string): Promise<string> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return temporary;
}

async function removeAndThrow(temporary: string, cause: unknown): Promise<never> {
  await rm(temporary, { force: true });
  throw cause;
}

/** The operating system's code of an error (`ENOENT`), if it has one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
