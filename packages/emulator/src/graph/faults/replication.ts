import type { EmulatorContext } from '../../emulator-context.ts';

/** Of objects that are not everywhere yet: asks once more, and says whether it is there. */
const late = new WeakMap<object, () => boolean>();
let everDelayed = false;

/**
 * Lets a new object stay unseen for as long as the faults say ("designing for eventual consistency", Microsoft identity
 * developer blog). Without a fault nothing happens.
 */
export function delayReplication({ faults, clock }: EmulatorContext, object: object): void {
  const delay = faults().replicationDelay;
  if (delay === undefined) return;
  let reads = delay.reads ?? 0;
  const until = clock.now() + (delay.seconds ?? 0) * 1000;
  everDelayed = true;
  late.set(object, () => {
    reads -= 1;
    return reads < 0 && clock.now() >= until;
  });
}

/** Whether a read sees the object; each call counts as a read of it. */
export function isReplicated(object: object): boolean {
  // Lists of a large tenant ask for each object: they pay only where something was ever delayed.
  if (!everDelayed) return true;
  const arrived = late.get(object)?.() ?? true;
  if (arrived) late.delete(object);
  return arrived;
}
