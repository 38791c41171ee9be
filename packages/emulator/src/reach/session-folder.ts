import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates } from 'node:tls';
import { openAuthority } from './authority-store.ts';
import { createAuthority, type KeyAndCertificate } from './local-authority.ts';
import { claimSession, removeStaleSessions, sessionPrefix } from './stale-sessions.ts';

/** The files of one emulator, in a temporary folder that only this user may enter. */
export interface SessionFolder {
  readonly path: string;
  /** Azure CLI's folder for accounts and caches, apart from the user's own. */
  readonly azureConfigFolder: string;
  remove(): Promise<void>;
}

/**
 * Makes the folder of this session, after removing those that killed emulators left.
 *
 * @param root where; default: the system's folder for temporary files
 * @param keptAzureFolder where Azure CLI's sign-in outlives the session; default: an empty one, which ends with it
 */
export async function createSessionFolder(keptAzureFolder?: string, root: string = tmpdir()): Promise<SessionFolder> {
  await removeStaleSessions(root);
  // mkdtemp makes it with mode 0700.
  const path = await mkdtemp(join(root, sessionPrefix));
  await claimSession(path);
  const azureConfigFolder = keptAzureFolder ?? join(path, 'azure');
  await mkdir(azureConfigFolder, { mode: 0o700, recursive: true });
  return {
    path,
    azureConfigFolder,
    // A client that is just ending may still be writing into its configuration.
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
  };
}

/** The authority of one emulator, and what its clients are told to trust. */
export interface SessionAuthority {
  readonly authority: KeyAndCertificate;
  /** The local CA alone. */
  readonly localCaFile: string;
  /** All that a client may trust. */
  readonly caFile: string;
  readonly notes: readonly string[];
}

/**
 * Opens the authority that is kept in `caFolder`, or makes one for this session whose key is never written.
 *
 * @param passthrough whether clients may reach real hosts: the variables that name our file replace the system's
 * roots, so these must be in it as well
 */
export async function openSessionAuthority(
  session: SessionFolder,
  caFolder: string | undefined,
  passthrough: boolean,
): Promise<SessionAuthority> {
  const opened = caFolder === undefined ? await createForSession(session) : await openAuthority(caFolder);
  const { authority, certificateFile: localCaFile, notes } = opened;
  if (!passthrough) return { authority, localCaFile, caFile: localCaFile, notes };
  const caFile = join(session.path, 'roots-and-local-ca.pem');
  const roots = new Set([...getCACertificates('default'), ...getCACertificates('system')]);
  await writeFile(caFile, [...roots, authority.cert].map((pem) => `${pem.trim()}\n`).join(''), { mode: 0o600 });
  return { authority, localCaFile, caFile, notes };
}

async function createForSession(session: SessionFolder): ReturnType<typeof openAuthority> {
  const authority = await createAuthority();
  const certificateFile = join(session.path, 'local-ca.pem');
  await writeFile(certificateFile, authority.cert, { mode: 0o600 });
  return { authority, certificateFile, notes: [] };
}
