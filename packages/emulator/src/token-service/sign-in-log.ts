import type { Flow } from '../rules/access-request.ts';

/** One decision of the token service, as Entra's sign-in logs would list it. */
export interface SignInEntry {
  /** Milliseconds since the epoch, the emulator's clock. */
  readonly time: number;
  readonly flow: Flow | 'unknown';
  readonly outcome: 'granted' | 'refused';
  readonly clientId: string | undefined;
  readonly clientName: string | undefined;
  /** The resource identifier as it was asked for. */
  readonly resource: string | undefined;
  readonly userPrincipalName: string | undefined;
  /** AADSTS number, 0 when granted, undefined for an OAuth error that has none. */
  readonly code: number | undefined;
  /** OAuth error code when refused. */
  readonly error: string | undefined;
  readonly text: string | undefined;
  readonly inferred: string | undefined;
  readonly traceId: string;
  readonly correlationId: string;
}

/** The newest decisions, kept in memory. */
export interface SignInLog {
  record(entry: SignInEntry): void;
  /** Oldest first. */
  entries(): readonly SignInEntry[];
}

/** @param capacity how many entries are kept; the oldest go first */
export function createSignInLog(capacity = 500): SignInLog {
  const kept: SignInEntry[] = [];
  return {
    record: (entry) => {
      kept.push(entry);
      if (kept.length > capacity) kept.shift();
    },
    entries: () => [...kept],
  };
}
