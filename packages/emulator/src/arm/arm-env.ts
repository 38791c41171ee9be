import type { Caller } from '../caller/caller.ts';

/** What the middleware of the ARM service puts beside each request. */
export interface ArmEnv {
  Variables: {
    caller: Caller;
  };
}
