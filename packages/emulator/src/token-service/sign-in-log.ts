import type { ClientAuthentication, Flow } from '../rules/access-request.ts';
import { type Keeping, keepNothing } from '../store/keeping.ts';

/** What was asked, as far as it may be kept: no secret, code, token or assertion. Long texts are cut. */
export interface LoggedRequest {
  /** Tenant segment of the path. */
  readonly tenant: string;
  readonly clientId: string | undefined;
  readonly scope: string | undefined;
  readonly redirectUri: string | undefined;
  /** Object id or user principal name, as it was sent or chosen. */
  readonly userId: string | undefined;
  /** Of whom the client's assertion spoke, where it brought one; of the assertion itself nothing is kept. */
  readonly assertion?: LoggedAssertion;
}

/** What a federated credential is compared with. */
export interface LoggedAssertion {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

/** One decision of the token service, as Entra's sign-in logs would list it (Graph: signIn). */
export interface SignInEntry {
  /** Milliseconds since the epoch, the emulator's clock. */
  readonly time: number;
  readonly flow: Flow | 'unknown';
  readonly outcome: 'granted' | 'refused';
  /** Whether a person was in front of a page. */
  readonly interactive: boolean;
  /** The tenant that judged. */
  readonly tenantId: string;
  readonly clientId: string | undefined;
  readonly clientName: string | undefined;
  /** Object id of the client's service principal in that tenant. */
  readonly clientPrincipalId: string | undefined;
  readonly clientAuthentication: ClientAuthentication;
  /** The resource identifier as it was asked for. */
  readonly resource: string | undefined;
  /** appId of the API, when it was found. */
  readonly resourceId: string | undefined;
  readonly resourceName: string | undefined;
  readonly resourcePrincipalId: string | undefined;
  /** The tenant that owns the API. */
  readonly resourceTenantId: string | undefined;
  /** Object id in that tenant; undefined for applications, and for people whom it does not know. */
  readonly userId: string | undefined;
  readonly userPrincipalName: string | undefined;
  readonly userDisplayName: string | undefined;
  readonly userType: 'Member' | 'Guest' | undefined;
  /** Where the person signs in. */
  readonly homeTenantId: string | undefined;
  readonly authenticationRequirement: 'singleFactorAuthentication' | 'multiFactorAuthentication';
  readonly conditionalAccessStatus: 'success' | 'failure' | 'notApplied';
  /** AADSTS number, 0 when granted and for an OAuth error that has none. */
  readonly code: number;
  /** OAuth error code when refused. */
  readonly error: string | undefined;
  readonly text: string | undefined;
  readonly inferred: string | undefined;
  readonly traceId: string;
  readonly correlationId: string;
  readonly userAgent: string | undefined;
  readonly request: LoggedRequest;
}

/** The newest decisions, kept in memory. */
export interface SignInLog {
  record(entry: SignInEntry): void;
  /** Oldest first. @param tenantId of one tenant only; default: of all */
  entries(tenantId?: string): readonly SignInEntry[];
  find(traceId: string): SignInEntry | undefined;
}

/**
 * @param keeping where entries are kept from one start to the next
 * @param capacity how many there are; the oldest go first
 */
export function createSignInLog(keeping: Keeping = keepNothing, capacity = 500): SignInLog {
  const kept = keeping.read<SignInEntry>('signIns').map(([, entry]) => entry);
  return {
    record: (entry) => {
      kept.push(entry);
      // A refusal is asked about by its trace id; no token has to wait until the log says that it was given.
      keeping.put('signIns', entry.traceId, entry, entry.outcome === 'refused' ? 'process' : 'soon');
      if (kept.length <= capacity) return;
      const oldest = kept.shift();
      if (oldest !== undefined) keeping.remove('signIns', oldest.traceId, 'soon');
    },
    entries: (tenantId) => kept.filter((entry) => tenantId === undefined || entry.tenantId === tenantId),
    find: (traceId) => kept.findLast((entry) => entry.traceId === traceId.toLowerCase()),
  };
}
