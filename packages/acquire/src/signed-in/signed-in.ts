import type { Environment } from '../launch/launch-platform.ts';

/** Whom a source would give a token for right now, found out without asking it. */
export type SignedIn =
  /** Surely nobody: the source would say that it is not available. */
  | { readonly state: 'nobody' }
  /** Cannot be told from outside, so nothing that the source gives is kept. */
  | { readonly state: 'unknown' }
  | {
      readonly state: 'somebody';
      /** User principal name or client id. */
      readonly account?: string;
      /** Tenant id or domain. */
      readonly tenant?: string;
      /** As the source itself names it. */
      readonly cloud?: string;
      /** Which of several sign-ins of the source this is, e.g. the folder of its profile. */
      readonly place: string;
      /**
       * Changes whenever somebody else may be signed in. It may hold secrets: it is only ever compared, by its keyed
       * hash.
       */
      readonly identity: string;
    };

/** Where to look. */
export interface Surroundings {
  readonly env: Environment;
  readonly platform: NodeJS.Platform;
}

/** How a source tells who is signed in to it. */
export type FindSignedIn = (surroundings: Surroundings) => SignedIn;
