import { EntradaError } from '@entrada/core';
import type { Plan } from '@entrada/registration';

/**
 * Stops before the caller is locked out, unless that is meant.
 *
 * @throws EntradaError `lockout_refused`
 */
export function refuseLockouts(plans: readonly Plan[], { allowLockout }: { readonly allowLockout?: boolean }): void {
  const lockouts = plans.flatMap(({ api, lockouts: own }) => own.map((line) => `  ${api.name}: ${line}`));
  if (allowLockout || lockouts.length === 0) return;
  throw new EntradaError(
    'lockout_refused',
    `Nothing was written: it would lock you out.\n${lockouts.join('\n')}\nMend the manifest, or add --allow-lockout if you mean it.`,
    { details: { lockouts: plans.flatMap((plan) => plan.lockouts) } },
  );
}
