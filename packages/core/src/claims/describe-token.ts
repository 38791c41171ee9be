import { checkTime } from '../checks/check-time.ts';
import { findWellKnownClient } from '../data/find-well-known-client.ts';
import type { DecodedToken, JsonObject } from '../token/decoded-token.ts';
import { claimKnowledge, knowClaim } from './claim-knowledge.ts';
import { readClientId, readRoles, readScopes, showClaim } from './read-claims.ts';
import { nameAudience, showClaimValue } from './show-claim-value.ts';
import type { ClaimDescription, TokenDescription } from './token-description.ts';
import { tokenKind } from './token-kind.ts';
import { tokenNotes } from './token-notes.ts';

export interface DescribeTokenOptions {
  /** Seconds since 1970. */
  readonly now: number;
  /** A name for a client that is not well known, such as `findFirstPartyApp` of `@entrada/core/first-party` gives. */
  readonly nameOf?: (appId: string) => string | undefined;
}

/**
 * Says in words what a token is: for which API, through which client, for whom, with which rights, for how long, and what
 * to mind. Nothing is verified: a forged token is described just as well.
 *
 * @example describeToken(decodeToken(token), { now }).summary
 */
export function describeToken(token: DecodedToken, { now, nameOf }: DescribeTokenOptions): TokenDescription {
  const { claims } = token;
  const { kind, because, grade } = tokenKind(claims);
  const clientId = readClientId(claims) ?? text(claims, 'azp') ?? text(claims, 'appid');
  const nameClient = (appId: string): string | undefined => findWellKnownClient(appId)?.name ?? nameOf?.(appId);
  const audience = text(claims, 'aud');
  const facts = {
    kind,
    because,
    kindGrade: grade,
    version: text(claims, 'ver'),
    audience,
    audienceName: audience === undefined ? undefined : nameAudience(audience),
    tenantId: text(claims, 'tid'),
    client: clientId === undefined ? undefined : { appId: clientId, name: nameClient(clientId) },
    who: whoOf(claims, kind),
    scopes: readScopes(claims),
    roles: readRoles(claims),
    issuedAt: time(claims, 'iat'),
    notBefore: time(claims, 'nbf'),
    expiresAt: time(claims, 'exp'),
    lifetime: lifetimeOf(claims, now),
  };
  return {
    summary: summarise(facts),
    ...facts,
    rows: describeClaims(claims, nameClient),
    notes: tokenNotes(token, now),
  };
}

/** Known claims in the order of the table, then the others as they come. */
function describeClaims(
  claims: JsonObject,
  nameClient: (appId: string) => string | undefined,
): readonly ClaimDescription[] {
  const known = [...claimKnowledge.keys()].filter((name) => Object.hasOwn(claims, name));
  const others = Object.keys(claims).filter((name) => !claimKnowledge.has(name));
  return [...known, ...others].map((name) => ({
    name: showClaim(name),
    value: showClaimValue(name, claims[name], nameClient),
    ...knowClaim(name),
  }));
}

function summarise(facts: Omit<TokenDescription, 'summary' | 'rows' | 'notes'>): string {
  const { kind, version, audience, audienceName, client, who, scopes, roles } = facts;
  const what = { delegated: 'A delegated', 'app-only': 'An app-only', unknown: 'An unusual' }[kind];
  const ver = version === undefined ? '' : ` v${showClaim(version).replace(/\.0$/, '')}`;
  const api =
    audience === undefined ? 'an API that it does not name' : `the API ${audienceName ?? showClaim(audience)}`;
  const obtained = [
    ...(who === undefined ? [] : [`for ${showClaim(who)}`]),
    ...(client === undefined ? [] : [`through ${client.name ?? showClaim(client.appId)}`]),
  ];
  const rights = [
    ...scopes.map((scope) => `scope ${showClaim(scope)}`),
    ...roles.map((role) => `role ${showClaim(role)}`),
  ];
  const how = obtained.length === 0 ? '' : ` obtained ${obtained.join(' ')},`;
  return `${what}${ver} token for ${api},${how} with ${rights.length === 0 ? 'no scopes and no roles' : rights.join(', ')}.`;
}

function whoOf(claims: JsonObject, kind: TokenDescription['kind']): string | undefined {
  const names =
    kind === 'app-only' ? ['app_displayname', 'oid'] : ['preferred_username', 'upn', 'unique_name', 'name', 'oid'];
  for (const name of names) {
    const found = text(claims, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lifetimeOf(claims: JsonObject, now: number): TokenDescription['lifetime'] {
  const failure = checkTime(claims, now, 0);
  if (failure === undefined) return 'valid';
  if (failure.code === 'token_expired') return 'expired';
  return failure.code === 'token_not_yet_valid' ? 'not yet valid' : 'unknown';
}

function text(claims: JsonObject, name: string): string | undefined {
  const value = claims[name];
  return typeof value === 'string' ? value : undefined;
}

function time(claims: JsonObject, name: string): number | undefined {
  const value = claims[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
