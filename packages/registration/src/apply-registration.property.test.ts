import { type ApiManifest, isEntradaError } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyApi, sharedUri } from '../test-support/any-api.ts';
import { registeredState } from '../test-support/registered-state.ts';
import { applyPlan } from './apply-registration.ts';
import { type Plan, planRegistration } from './plan-registration.ts';
import { readRegistration } from './read-registration.ts';
import { createTenantBench, type Session } from './testing/tenant-bench.ts';

// From whatever one manifest leaves, another one is reached. Fails with its seed: FC_SEED=… repeats it, FC_RUNS=… searches longer.

let emulator: Emulator;
const bench = createTenantBench(() => emulator);

beforeAll(async () => {
  emulator = await createEmulator();
});
afterAll(() => emulator.close());

const parameters = {
  numRuns: Number(process.env.FC_RUNS ?? 40),
  ...(process.env.FC_SEED !== undefined && { seed: Number(process.env.FC_SEED) }),
};

async function planned({ graph }: Session, api: ApiManifest, prune: boolean): Promise<Plan> {
  return planRegistration(api, await readRegistration(graph, api), { prune });
}

async function applied(session: Session, api: ApiManifest, prune: boolean): Promise<void> {
  await applyPlan(session.graph, await planned(session, api, prune), { wait: async () => {} });
}

/** Roles of others can forbid access without a role: that is told before anything is written, and is no failure. */
async function isPossible(session: Session, api: ApiManifest): Promise<boolean> {
  try {
    await planned(session, api, false);
    return true;
  } catch (error) {
    if (isEntradaError(error) && error.code === 'registration_conflict') return false;
    throw error;
  }
}

describe('from what any manifest leaves, any other', () => {
  it('is reached: then the plan is empty, and applying again writes nothing', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(anyApi, anyApi, async (first, second) => {
      await bench.prepare();
      const session = await bench.session();
      await applied(session, first, false);
      fc.pre(await isPossible(session, second));
      await applied(session, second, false);
      expect((await planned(session, second, false)).changes.filter(({ action }) => action !== 'keep')).toEqual([]);
      const again = await bench.session();
      await applied(again, second, false);
      expect(again.writes()).toEqual([]);
    });
    await fc.assert(property, parameters);
  });

  it('is all that is left when pruning, whatever was there before', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(anyApi, anyApi, async (first, second) => {
      await bench.prepare();
      const session = await bench.session();
      await applied(session, first, false);
      const writesBefore = session.writes().length;
      await applied(session, second, true);
      const plan = await planned(session, second, true);
      expect(plan.steps).toEqual([]);
      expect(plan.changes.filter(({ foreign, part }) => foreign && part !== 'owner')).toEqual([]);
      const pruned = registeredState(emulator, sharedUri);
      await applied(session, second, true);
      expect(registeredState(emulator, sharedUri)).toEqual(pruned);
      expect(session.writes().length).toBeGreaterThanOrEqual(writesBefore);

      await bench.prepare();
      await applied(await bench.session(), second, true);
      expect(withoutTexts(pruned)).toEqual(withoutTexts(registeredState(emulator, sharedUri)));
    });
    await fc.assert(property, parameters);
  });
});

/** Texts for users that no manifest manages stay as they were; owners stay where no manifest names one, the lock where none has it. */
function withoutTexts(state: ReturnType<typeof registeredState>) {
  if (state === undefined) throw new Error('nothing is registered');
  const { scopes, owners: _owners, lock: _lock, ...rest } = state;
  const untold = { userConsentDisplayName: null, userConsentDescription: null };
  return { ...rest, scopes: scopes.map((scope) => ({ ...scope, ...untold })) };
}
