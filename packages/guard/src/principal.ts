import { type JsonObject, type JsonValue, readClientId, readRoles, readScopes } from '@entrada/core';

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
  readonly name: string | undefined;
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
  // The checks refuse a token that has no scopes and is not clearly an application's own.
  const scopes = Object.freeze(claims.idtyp === 'app' ? [] : readScopes(claims));
  const kind = scopes.length === 0 ? 'app' : 'user';
  const roles = Object.freeze(readRoles(claims));
  deepFreeze(claims);
  return Object.freeze({ kind, oid, sub, tid, clientId, scopes, roles, name: isText(name) ? name : undefined, claims });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** A handler that changed a claim would change it for every later request with that token. */
function deepFreeze(value: JsonObject | readonly JsonValue[]): void {
  for (const member of Object.values(value)) {
    if (isContainer(member)) deepFreeze(member);
  }
  Object.freeze(value);
}

function isContainer(value: unknown): value is JsonObject | readonly JsonValue[] {
  return typeof value === 'object' && value !== null;
}
