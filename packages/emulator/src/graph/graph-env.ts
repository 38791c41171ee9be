import type { Caller } from '../caller/caller.ts';

/** What the middleware of the Graph service puts beside each request. */
export interface GraphEnv {
  Variables: {
    /** `request-id` of the answer. */
    requestId: string;
    caller: Caller;
  };
}
