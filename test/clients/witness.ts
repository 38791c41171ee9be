/** How a token is asked for, in the order of the page. */
export const witnessFlows = [
  'device code',
  'browser',
  'authorization code',
  'refresh token',
  'client secret',
  'client certificate',
  'federated assertion',
  'on-behalf-of',
  'username and password',
  'managed identity (IMDS)',
  'managed identity (App Service)',
  'managed identity (Azure Arc)',
  'signed-in Azure CLI',
  'environment variables',
] as const;

/** What the tenant holds against the request, and what the client then has to see. */
export const witnessStates = {
  authorized: 'all is granted: a token',
  'client not authorized': 'the client is not authorized: AADSTS65001',
  'person not assigned': 'the person is not assigned: AADSTS50105',
  'resource unknown': 'nobody knows the resource: AADSTS500011',
  'client unknown': 'nobody knows the client: AADSTS700016',
  'wrong secret': 'the secret is wrong: AADSTS7000215',
  'expired secret': 'the secret has expired: AADSTS7000222',
  'wrong credential': 'the certificate or assertion is nobody’s: AADSTS700027 or the like',
  'wrong password': 'the password is wrong: AADSTS50126',
  'application not assigned': 'the application is not assigned: AADSTS501051',
} as const;

export type WitnessFlow = (typeof witnessFlows)[number];
export type WitnessState = keyof typeof witnessStates;

/** The cell of the matrix that a test fills. Its client is the title of the outermost `describe`, as `NAME VERSION`. */
export interface WitnessCell {
  readonly flow: WitnessFlow;
  readonly state: WitnessState;
  /** What this client shows in place of the number, where it does not show it. */
  readonly shows?: string;
}

/** What became of a test, and where it belongs. */
export interface WitnessRecord {
  readonly client: string;
  /** undefined: the client is not installed. */
  readonly version: string | undefined;
  /** The titles below the client's. */
  readonly title: string;
  readonly result: 'passed' | 'failed' | 'not tried';
  /** Why it was not tried, where the test says so. */
  readonly note: string | undefined;
  readonly cell: WitnessCell | undefined;
}

declare module 'vitest' {
  interface TaskMeta {
    witness?: WitnessCell;
  }
}
