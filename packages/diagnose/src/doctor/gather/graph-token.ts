import type { SourceRequest, TokenSource } from '@entrada/acquire';
import { type Fact, type JsonObject, notLookedAt, readRoles, readScopes, tryDecodeToken } from '@entrada/core';
import { type TriedSource, type TryOptions, trySource } from './try-sources.ts';

/** A token for Microsoft Graph, and what it says. The claims are for people: Graph does not promise that they can be read. */
export interface GraphToken {
  readonly source: string;
  readonly token: string;
  readonly claims: JsonObject;
}

/** Permissions of Microsoft Graph, any of which lets a token read applications. */
const readers: ReadonlySet<string> = new Set([
  'Directory.AccessAsUser.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
  'Application.Read.All',
  'Application.ReadWrite.All',
]);

/**
 * A token for Graph from the sources that are there at all, in their order: the first that may read applications, else the
 * first that there is.
 *
 * @param tried what came of each source when it was asked for the API
 */
export async function tokenForGraph(
  sources: readonly TokenSource[],
  tried: readonly TriedSource[],
  requestFor: (source: string) => SourceRequest,
  options: TryOptions,
): Promise<Fact<GraphToken>> {
  const reasons: string[] = [];
  let other: GraphToken | undefined;
  for (const [index, source] of sources.entries()) {
    options.signal?.throwIfAborted();
    if (tried[index]?.attempt.outcome === 'unavailable') continue;
    const { attempt, token } = await trySource(source, requestFor(source.name), options);
    if (token === undefined) {
      reasons.push(`${source.name}: ${reasonOf(attempt)}`);
      continue;
    }
    const decoded = tryDecodeToken(token.token);
    const claims = 'claims' in decoded ? decoded.claims : {};
    const found = { source: source.name, token: token.token, claims };
    if ([...readScopes(claims), ...readRoles(claims)].some((name) => readers.has(name)))
      return { known: true, value: found };
    other ??= found;
  }
  if (other !== undefined) return { known: true, value: other };
  return notLookedAt(
    reasons.length === 0
      ? 'there is no source of a token for Microsoft Graph'
      : `there is no token for Microsoft Graph (${reasons.join('; ')})`,
  );
}

function reasonOf(attempt: TriedSource['attempt']): string {
  if (attempt.outcome === 'token') return 'a token that cannot be used';
  if (attempt.outcome !== 'refused') return attempt.because.split('\n')[0] ?? attempt.because;
  return attempt.refusal.aadsts === undefined ? 'refused' : `AADSTS${attempt.refusal.aadsts}`;
}
