import type { ApiManifest, GrantManifest } from '@entrada/core';
import type { NamedPrincipal } from '../read/registration-state.ts';
import { principalKey } from '../read/resolve-principals.ts';

/** A grant that the manifest wants. */
export interface WantedGrant {
  readonly client: NamedPrincipal;
  /** Of the client, for people. */
  readonly clientName: string;
  /** undefined: for all users. */
  readonly user?: NamedPrincipal;
  readonly scopes: readonly string[];
}

interface Granted {
  readonly clientId: string;
  readonly principalId?: string | null | undefined;
  readonly scope: string;
}

export interface MatchedGrant<Entry extends Granted> {
  readonly wanted: WantedGrant;
  readonly grant?: Entry;
  /** Scopes that are granted now. */
  readonly kept: readonly string[];
  readonly added: readonly string[];
  /** Those of `kept` that the manifest does not name. */
  readonly foreignScopes: readonly string[];
}

export interface MatchedGrants<Entry extends Granted> {
  readonly matches: readonly MatchedGrant<Entry>[];
  readonly foreign: readonly Entry[];
}

/** The grants of the manifest, those of one client for the same user in one, as Graph keeps them. */
export function wantedGrants(api: ApiManifest, principals: readonly NamedPrincipal[]): WantedGrant[] {
  const known = new Map(principals.map((principal) => [principalKey(principal), principal]));
  const one = (kind: NamedPrincipal['kind'], name: string) => known.get(principalKey({ kind, name }));
  const byParties = Map.groupBy(api.grants, ({ client, user }) => `${client} ${user ?? ''}`.toLowerCase());
  return [...byParties.values()].flatMap((grants): WantedGrant[] => {
    const [{ client: appId, name, user: userName }] = grants as [GrantManifest]; // a group has at least one entry
    const client = one('application', appId);
    const user = userName === undefined ? undefined : one('user', userName);
    if (client === undefined || (userName !== undefined && user === undefined)) return [];
    const scopes = [...new Set(grants.flatMap((grant) => grant.scopes))];
    return [{ client, clientName: name, ...(user !== undefined && { user }), scopes }];
  });
}

/** Which grants are there, by client and user, and what they lack. */
export function matchGrants<Entry extends Granted>(
  wanted: readonly WantedGrant[],
  current: readonly Entry[],
): MatchedGrants<Entry> {
  const key = (clientId: string | undefined, userId: string | null | undefined) => `${clientId} ${userId ?? ''}`;
  const there = new Map(current.map((grant) => [key(grant.clientId, grant.principalId), grant]));
  const named = new Set<Entry>();
  const matches = wanted.map((want): MatchedGrant<Entry> => {
    const grant = there.get(key(want.client.id, want.user?.id));
    if (grant !== undefined) named.add(grant);
    const kept = new Set(grant === undefined ? [] : grantedScopes(grant));
    const scopes = new Set(want.scopes);
    return {
      wanted: want,
      ...(grant !== undefined && { grant }),
      kept: [...kept],
      added: [...scopes].filter((scope) => !kept.has(scope)),
      foreignScopes: [...kept].filter((scope) => !scopes.has(scope)),
    };
  });
  return { matches, foreign: current.filter((grant) => !named.has(grant)) };
}

/** The scopes of a grant. Graph keeps blanks in front, which some clients have sent. */
export function grantedScopes({ scope }: { readonly scope: string }): string[] {
  return scope.split(' ').filter((value) => value !== '');
}
