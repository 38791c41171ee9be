import type { CleanUpResult } from './clean-up.ts';
import { openStage } from './open-stage.ts';
import type { Side } from './side.ts';

/**
 * Deletes what runs that were killed left behind in a tenant. Nothing is deleted that does not say of itself, by its name
 * and its tag, that it is a test application.
 *
 * @throws NotSetUpError when Graph refuses, WrongTenantError when the token is for another tenant than was named
 */
export async function cleanUpSide(side: Side, signal?: AbortSignal): Promise<CleanUpResult> {
  const stage = await openStage(side, signal);
  return stage.cleanUp();
}
