import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSessionFolder } from './session-folder.ts';
import { describeProcess, type SessionOwner } from './session-owner.ts';
import { removeStaleSessions } from './stale-sessions.ts';

let root: string;
let me: SessionOwner;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'entrada-stale-test-'));
  me = await describeProcess();
});
afterEach(() => rm(root, { recursive: true }));

/** A process that has ended. */
function endedPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

/** A session's folder with something in it. */
async function leave(name: string, owner: unknown): Promise<string> {
  const folder = join(root, name);
  await mkdir(join(folder, 'azure'), { recursive: true });
  await writeFile(join(folder, 'azure', 'msal_token_cache.json'), '{}');
  if (owner !== undefined) await writeFile(join(folder, 'owner.json'), JSON.stringify(owner));
  return folder;
}

describe('the folder of a session', () => {
  it('says whose it is, to nobody else', async () => {
    const session = await createSessionFolder(undefined, root);
    expect(JSON.parse(await readFile(join(session.path, 'owner.json'), 'utf8'))).toEqual(me);
    expect(me).toMatchObject({ pid: process.pid, host: hostname() });
    await session.remove();
    expect(existsSync(session.path)).toBe(false);
  });

  it('stays while its process runs, also when another session begins', async () => {
    const sessions = [await createSessionFolder(undefined, root), await createSessionFolder(undefined, root)];
    expect(sessions.map(({ path }) => existsSync(path))).toEqual([true, true]);
  });

  it('goes with the next session once its process has ended', async () => {
    const folder = await leave('entrada-emulator-aB3dE6', { ...me, pid: endedPid() });
    await createSessionFolder(undefined, root);
    expect(existsSync(folder)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('goes when another process has the number by now', async () => {
    const reused = await leave('entrada-emulator-reused', { ...me, started: '1' });
    await removeStaleSessions(root);
    expect(existsSync(reused)).toBe(false);
  });

  it.each<[string, (ended: number) => unknown]>([
    ['of a number that is in use, where nobody tells since when', () => ({ ...me, started: null })],
    ['of another machine', (pid) => ({ ...me, pid, host: 'elsewhere' })],
    ['of another container, or from before a boot', (pid) => ({ ...me, pid, realm: 'another' })],
    ['that does not say whose it is', () => undefined],
    ['of no process', () => ({ ...me, pid: 0 })],
    ['of every process of a group', () => ({ ...me, pid: -endedPid() })],
    ['that says something else', () => ['x']],
    ['that says nothing', () => null],
  ])('stays if it is one %s', async (_whose, owner) => {
    const folder = await leave('entrada-emulator-aB3dE6', owner(endedPid()));
    await removeStaleSessions(root);
    expect(existsSync(folder)).toBe(true);
  });

  it.each(['entrada-emulator-', 'entrada-emulator-aB3dE67', 'entrada-proxy-aB3dE6'])(
    'is no other: %s',
    async (name) => {
      const folder = await leave(name, { ...me, pid: endedPid() });
      await removeStaleSessions(root);
      expect(existsSync(folder)).toBe(true);
    },
  );

  it('is not looked for behind a link', async () => {
    const target = await leave('kept', { ...me, pid: endedPid() });
    await symlink(target, join(root, 'entrada-emulator-linked'), 'junction');
    await removeStaleSessions(root);
    expect(existsSync(join(root, 'entrada-emulator-linked', 'azure', 'msal_token_cache.json'))).toBe(true);
  });

  it('is no reason not to start when there is no such place', async () => {
    await expect(removeStaleSessions(join(root, 'nowhere'))).resolves.toBeUndefined();
  });
});
