/** One of the two tenants that are compared: how it is reached, and nothing about what it is. */
export interface Side {
  /** How reports call it: `tenant` is the one whose word counts. */
  readonly name: 'tenant' | 'emulator';
  /** Tenant id or verified domain. */
  readonly tenant: string;
  /** Reaches the login host and Microsoft Graph of this side. */
  readonly fetch: typeof fetch;
  /** A token for Microsoft Graph of somebody who may register applications there. */
  getGraphToken(): Promise<string>;
  /** Asks a person to answer a device code. Without it, no probe that needs a person can run. */
  askPerson?(task: PersonTask): Promise<void>;
  readonly pace: Pace;
}

/** What a person is asked to do with a device code. */
export interface PersonTask {
  /** `sign-in`: enter the code and sign in; `decline`: enter the code, then refuse. */
  readonly what: 'sign-in' | 'decline';
  readonly verificationUri: string;
  readonly userCode: string;
}

/** How gently a side is asked. */
export interface Pace {
  /** Milliseconds between two requests. */
  readonly interval: number;
  /** Milliseconds that a new object may take until every server of the side knows it. */
  readonly patience: number;
  /** Resolves after so many milliseconds; rejects when the signal is aborted. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
