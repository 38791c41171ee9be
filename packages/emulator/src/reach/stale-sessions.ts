import { lstat, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeProcess, hasEnded, type SessionOwner } from './session-owner.ts';

/** How the folders of sessions begin; mkdtemp adds six characters. */
export const sessionPrefix = 'entrada-emulator-';

const ownerFile = 'owner.json';

/** Says in a session's folder which process it belongs to: after a kill nobody else removes it. */
export async function claimSession(folder: string): Promise<void> {
  await writeFile(join(folder, ownerFile), JSON.stringify(await describeProcess()), { mode: 0o600 });
}

/**
 * Removes the folders of sessions whose process was killed. A folder of another user, without an owner or with one that
 * may be alive stays. Never throws: a folder that cannot be removed is no reason not to start.
 *
 * @param root where sessions are made
 */
export async function removeStaleSessions(root: string): Promise<void> {
  const names = await readdir(root).catch(() => []);
  const sessions = names.filter((name) => name.startsWith(sessionPrefix) && name.length === sessionPrefix.length + 6);
  await Promise.all(sessions.map((name) => removeIfStale(join(root, name)).catch(() => {})));
}

async function removeIfStale(folder: string): Promise<void> {
  const found = await lstat(folder);
  // A link, or a folder that somebody else put there, is not ours to follow.
  if (!found.isDirectory() || (process.getuid !== undefined && found.uid !== process.getuid())) return;
  const owner = readOwner(await readFile(join(folder, ownerFile), 'utf8'));
  if (owner !== undefined && (await hasEnded(owner))) await rm(folder, { recursive: true, force: true });
}

function readOwner(text: string): SessionOwner | undefined {
  const owner = JSON.parse(text) as Partial<Record<keyof SessionOwner, unknown>> | null;
  const { pid, host, realm = null, started = null } = owner ?? {};
  if (!Number.isInteger(pid) || Number(pid) <= 0 || typeof host !== 'string') return undefined;
  return { pid: Number(pid), host, realm: textOrNull(realm), started: textOrNull(started) };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
