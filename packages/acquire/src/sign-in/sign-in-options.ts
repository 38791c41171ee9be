import type { Cloud } from '@entrada/core/data';

/** How a person takes part. */
export type Interaction = 'browser' | 'device-code';

/** What the person is asked to do, for a program that wants more than the sentence. */
export type SignInPrompt =
  | { readonly kind: 'browser'; readonly url: string; readonly opened: boolean }
  | {
      readonly kind: 'device-code';
      readonly verificationUri: string;
      readonly userCode: string;
      /** Seconds until the code expires. */
      readonly expiresIn: number;
    };

/** Options of a sign-in. */
export interface SignInOptions {
  readonly interaction: Interaction;
  /** Client id (GUID) or well-known alias to sign in as; Azure CLI's by default. */
  readonly client?: string;
  /** Tenant id or domain to sign in to; `organizations` (any work or school account) by default. */
  readonly tenant?: string;
  /** Cloud to sign in to; the public one by default. */
  readonly cloud?: Cloud['name'];
  readonly fetch?: typeof fetch;
  /** Shows the sentence that says what to do. */
  readonly prompt: (message: string, prompt: SignInPrompt) => void;
  /** Opens an address in the person's browser and resolves to whether it was started; the operating system's way by default. */
  readonly openBrowser?: (url: string) => Promise<boolean>;
  /**
   * Milliseconds until a sign-in that nobody finishes is given up; 300,000 by default in a browser. A device code expires by
   * itself, after 15 minutes.
   */
  readonly timeoutMs?: number;
}

/** Who signed in. */
export interface SignedInAccount {
  readonly userPrincipalName: string;
  /** Tenant that the sign-in went to. */
  readonly tenant: string;
  /** Object id of the user in that tenant. */
  readonly objectId: string;
}
