import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyDestruction } from './apply-destruction.ts';
import { planDestruction, planPurge } from './plan-destruction.ts';
import { findDeletedRegistration } from './read/find-deleted.ts';
import { readRegistration } from './read-registration.ts';
import { createTenantBench, expose, type Session, type Way } from './testing/tenant-bench.ts';
import { wholeManifest } from './testing/whole-manifest.ts';

let emulator: Emulator;
const bench = createTenantBench(() => emulator);

beforeAll(async () => {
  emulator = await createEmulator();
});
afterAll(() => emulator.close());

/** Plans and destroys, as somebody who runs the command again does; gives whether there was anything to do. */
async function destroy({ graph }: Session, permanently: boolean): Promise<boolean> {
  const state = await readRegistration(graph, wholeManifest);
  const deleted = permanently ? await findDeletedRegistration(graph, wholeManifest) : undefined;
  const plan = planDestruction(state, { permanently }) ?? (deleted && planPurge(state, deleted));
  if (plan !== undefined) await applyDestruction(graph, plan, { wait: async () => {} });
  return plan !== undefined;
}

async function prepare(): Promise<void> {
  await bench.prepare();
  await expose((await bench.session()).graph, wholeManifest);
}

const left = () => ({
  applications: bench.registered(wholeManifest.name).length,
  deleted: [...emulator.directory.deletedItems.values()].map(({ kind }) => kind).toSorted(),
});

describe('applyDestruction', () => {
  it.each([
    [false, { applications: 0, deleted: ['application', 'servicePrincipal'] }],
    [true, { applications: 0, deleted: [] }],
  ])(
    'killed before or after any write, finishes when it runs again (permanently: %s)',
    async (permanently, expected) => {
      await prepare();
      const undisturbed = await bench.session();
      await destroy(undisturbed, permanently);
      expect(left()).toEqual(expected);
      const writes = undisturbed.writes().length;
      expect(writes).toBe(permanently ? 4 : 2);

      for (let fatal = 1; fatal <= writes; fatal++) {
        for (const sent of [false, true]) {
          await prepare();
          let count = 0;
          const way: Way = async ({ method }, pass) => {
            if (method !== 'GET') count++;
            if (count < fatal) return pass();
            if (count === fatal && sent && method !== 'GET') await pass();
            throw new TypeError('the machine went down');
          };
          expect(await bench.failureOf(destroy(await bench.session({ way }), permanently))).toMatchObject({
            code: 'network_failed',
          });
          await destroy(await bench.session(), permanently);
          expect(left(), `killed at write ${fatal}, ${sent ? 'after' : 'before'} it was sent`).toEqual(expected);
          expect(await destroy(await bench.session(), permanently)).toBe(false);
        }
      }
    },
  );

  it('withdraws permissions before anything is gone', async () => {
    await prepare();
    const clients: unknown[] = [];
    const { graph } = await bench.session({
      way: async ({ method }, pass) => {
        if (method === 'DELETE') clients.push(bench.registered(wholeManifest.name)[0]?.clients);
        return pass();
      },
    });
    const plan = planDestruction(await readRegistration(graph, wholeManifest));
    if (plan === undefined) throw new Error('there is a registration');
    await applyDestruction(graph, plan, { wait: async () => {} });
    expect(clients).toEqual([[]]);
  });

  it('does not take a deleted application of the same name and another URI for this one', async () => {
    await prepare();
    const session = await bench.session();
    await destroy(session, false);
    const other = { ...wholeManifest, identifierUris: ['api://another'] };
    expect(await findDeletedRegistration(session.graph, other)).toBeUndefined();
    expect(await findDeletedRegistration(session.graph, wholeManifest)).toMatchObject({
      displayName: wholeManifest.name,
    });
  });
});
