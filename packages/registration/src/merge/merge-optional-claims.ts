import type { OptionalClaimManifest, OptionalClaimsManifest } from '@entrada/core';
import type { OptionalClaim, OptionalClaims } from '../graph/application.ts';
import { type ChangeAction, differingFields, type FieldDifference } from './field-difference.ts';

/** The kinds of tokens that claims can be asked for, as Graph and the manifest name them. */
export const tokenKinds = ['accessToken', 'idToken', 'saml2Token'] as const;

export type TokenKind = (typeof tokenKinds)[number];

/** An optional claim, with the kind of token that it is for. */
export interface PlacedClaim {
  readonly token: TokenKind;
  readonly claim: OptionalClaim;
}

/** What becomes of one optional claim. */
export interface OptionalClaimDifference {
  readonly token: TokenKind;
  readonly name: string;
  readonly source?: string;
  readonly action: ChangeAction;
  readonly fields: readonly FieldDifference[];
  readonly foreign: boolean;
}

export interface MergedOptionalClaims {
  /** The whole collections as they are to be. */
  readonly entries: readonly PlacedClaim[];
  readonly differences: readonly OptionalClaimDifference[];
}

/** What one claim is told from another by. */
export function claimKey(token: TokenKind, { name, source }: Pick<OptionalClaim, 'name' | 'source'>): string {
  return JSON.stringify([token, name, source ?? null]);
}

export function placedClaims(claims: OptionalClaims): PlacedClaim[] {
  return tokenKinds.flatMap((token) => claims[token].map((claim) => ({ token, claim })));
}

/** Merges the manifest's optional claims into those of the application, by kind of token, name and source. */
export function mergeOptionalClaims(
  current: readonly PlacedClaim[],
  wanted: OptionalClaimsManifest,
): MergedOptionalClaims {
  const named = new Map(
    tokenKinds.flatMap((token) => wanted[token].map((claim) => [claimKey(token, claim), { token, claim }] as const)),
  );
  const differences: OptionalClaimDifference[] = [];
  const found = new Set<string>();
  const entries = current.map(({ token, claim }): PlacedClaim => {
    const key = claimKey(token, claim);
    const want = found.has(key) ? undefined : named.get(key);
    found.add(key);
    const fields = want === undefined ? [] : differingFields({ ...claim }, fieldsOf(want.claim));
    const action = fields.length === 0 ? 'keep' : 'change';
    differences.push({ ...identity(token, claim), action, fields, foreign: want === undefined });
    return want === undefined || fields.length === 0
      ? { token, claim }
      : { token, claim: { ...claim, ...fieldsOf(want.claim) } };
  });
  for (const [key, { token, claim }] of named) {
    if (found.has(key)) continue;
    entries.push({ token, claim: { name: claim.name, source: claim.source ?? null, ...fieldsOf(claim) } });
    differences.push({ ...identity(token, claim), action: 'create', fields: [], foreign: false });
  }
  return { entries, differences };
}

function identity(token: TokenKind, { name, source }: Pick<OptionalClaim, 'name' | 'source'>) {
  return { token, name, ...(source ? { source } : {}) };
}

function fieldsOf({ essential, additionalProperties }: OptionalClaimManifest) {
  return { essential, additionalProperties };
}
