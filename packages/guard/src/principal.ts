import { type JsonObject, readClientId, readRoles, readScopes, tokenKind } from '@entrada/core';

/** Who calls, read from a verified token. Frozen: requests with the same token share it. */
export interface Principal {
  /** `user`: a person through a client (delegated). `app`: an application as itself (app-only). */
  readonly kind: 'user' | 'app';
  /** Object id of the user or of the client's service principal; the same for every API of the tenant. */
  readonly oid: string;
  /** Subject: pairwise for this API; equal to `oid` for applications. */
  readonly sub: string;
  /** Tenant id. */
  readonly tid: string;
  /**
   * The client application (`azp`, in v1 tokens `appid`). No boundary for a public client: anybody can use its id.
   * Source: Microsoft, "Secure applications and APIs by validating claims".
   */
  readonly clientId: string;
  /** Delegated permissions (`scp`); empty for applications. */
  readonly scopes: readonly string[];
  /** App roles of this API (`roles`). */
  readonly roles: readonly string[];
  /** Display name, for greeting only: never authorize on it. */
  readonly name?: string;
  /** All claims of the token. */
  readonly claims: JsonObject;
}

/**
 * The principal of claims that passed the checks.
 * @returns undefined when a claim is missing without which nobody can be told: `oid`, `sub`, `tid` or the client's id.
 */
export function readPrincipal(claims: JsonObject): Principal | undefined {
  const { oid, sub, tid, name } = claims;
  const clientId = readClientId(claims);
  if (!isText(oid) || !isText(sub) || !isText(tid) || !isText(clientId)) return undefined;
  const kind = tokenKind(claims).kind === 'app-only' ? 'app' : 'user';
  const principal: Principal = {
    kind,
    oid,
    sub,
    tid,
    clientId,
    scopes: Object.freeze(kind === 'app' ? [] : readScopes(claims)),
    roles: Object.freeze([...readRoles(claims)]),
    claims: deepFreeze(claims),
    ...(isText(name) ? { name } : {}),
  };
  return Object.freeze(principal);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** A handler that changed a claim would change it for every later request with that token. */
function deepFreeze<T extends object>(value: T): T {
  for (const member of Object.values(value)) {
    if (typeof member === 'object' && member !== null) deepFreeze(member);
  }
  return Object.freeze(value);
}
