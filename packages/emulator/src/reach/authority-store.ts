import { X509Certificate } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { type AuthorityJudgement, judgeAuthority } from './judge-authority.ts';
import { createAuthority, type KeyAndCertificate } from './local-authority.ts';
import { errorCode, writeAtomically, writeUnlessThere } from './write-atomically.ts';

/** An authority together with the file that clients are told to trust. */
export interface StoredAuthority {
  readonly authority: KeyAndCertificate;
  /** The certificate alone, in PEM. Named by its fingerprint: it never changes while a client relies on it. */
  readonly certificateFile: string;
  /** What a person should know: why an authority that was there is not used any more. */
  readonly notes: readonly string[];
}

/** Key and certificate lie in one file: a pair that is written and read as one cannot be torn apart. */
const pairFileName = 'local-authority.pem';

/** The user's own data folder for the local CA, by the custom of the operating system. */
export function defaultAuthorityFolder(): string {
  return join(envPaths('entrada', { suffix: '' }).data, 'local-authority');
}

/**
 * Opens the local CA that is kept in a folder, and makes one if there is none that can be used.
 *
 * @param folder created with mode 0700; narrowed to it if it is the user's own but others may enter
 * @param now milliseconds since the epoch
 * @throws Error (`EACCES`, `EPERM`, `ENOSPC`…) when the folder cannot be written
 */
export async function openAuthority(folder: string, now: number = Date.now()): Promise<StoredAuthority> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const file = join(folder, pairFileName);
  const notes: string[] = [];

  let found = await readPair(file, now);
  if (found === undefined) await writeUnlessThere(file, pairText(await createAuthority(now)));
  else if (!found.usable) {
    notes.push(`The local CA in ${file} ${found.reason}: it was replaced, clients must trust the new one.`);
    await writeAtomically(file, pairText(await createAuthority(now)));
  }
  // Read again, even what was just written: another process may have come first, and then its authority counts.
  found = await readPair(file, now);
  if (!found?.usable)
    throw new Error(`The local CA in ${file} ${found?.reason ?? 'was removed'} just after it was made.`);

  const certificateFile = join(folder, `local-ca-${shortFingerprint(found.authority.cert)}.pem`);
  await writeAtomically(certificateFile, found.authority.cert);
  return { authority: found.authority, certificateFile, notes };
}

async function readPair(file: string, now: number): Promise<AuthorityJudgement | undefined> {
  let handle: FileHandle | undefined;
  try {
    // A symbolic link could make us read, and trust, a file that somebody else may write.
    handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    return (await judgeAccess(handle)) ?? judgeAuthority(await handle.readFile('utf8'), now);
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return undefined;
    if (errorCode(cause) === 'ELOOP') return { usable: false, reason: 'is a symbolic link' };
    throw cause;
  } finally {
    await handle?.close();
  }
}

/** Only this user may have been able to read or write the key. Windows has no such bits. */
async function judgeAccess(handle: FileHandle): Promise<AuthorityJudgement | undefined> {
  const owner = process.getuid?.();
  if (owner === undefined) return undefined;
  const { mode, uid } = await handle.stat();
  if (uid !== owner) return { usable: false, reason: 'belongs to another user' };
  if ((mode & 0o077) !== 0) return { usable: false, reason: 'was open to other users' };
  return undefined;
}

function pairText({ key, cert }: KeyAndCertificate): string {
  return `${key.trimEnd()}\n${cert.trimEnd()}\n`;
}

function shortFingerprint(cert: string): string {
  return new X509Certificate(cert).fingerprint256.replaceAll(':', '').slice(0, 16).toLowerCase();
}
