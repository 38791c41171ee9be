import type { Claims } from '../sign-token.ts';
import { absentClaims } from './absent-claims.ts';
import { accountClaims } from './account-claims.ts';
import { groupClaims } from './group-claims.ts';
import type { ClaimSubject, OptionalClaimRow } from './optional-claim.ts';
import { signInClaims } from './sign-in-claims.ts';
import { tenantClaims } from './tenant-claims.ts';

/**
 * Every optional claim that is a matter of its own. `aud` (`use_guid`), `idtyp` and `acrs` change claims that stand in
 * `v1-claims.ts`, `v2-claims.ts` and `version-independent-claims.ts`.
 */
export const optionalClaimRows: readonly OptionalClaimRow[] = [
  ...accountClaims,
  ...signInClaims,
  ...tenantClaims,
  ...absentClaims,
];

const rowsByName: ReadonlyMap<string, OptionalClaimRow> = new Map(optionalClaimRows.map((row) => [row.name, row]));

/** What a registration asks for beyond the claims that every token of its version has. */
export function optionalClaims(subject: ClaimSubject): Claims {
  const { application, token } = subject;
  const list = token === 'access' ? application.optionalClaims?.accessToken : application.optionalClaims?.idToken;
  const asked = (list ?? []).map(({ name, additionalProperties }) => {
    const row = rowsByName.get(name);
    return [name, row?.tokens.includes(token) ? row.give(subject, additionalProperties) : undefined] as const;
  });
  const given = asked.filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), ...groupClaims(subject) };
}

/** Adds claims at their places: Entra writes `aud` to `exp` first, then all others by name. */
export function withClaims(claims: Claims, more: Claims): Claims {
  if (Object.keys(more).length === 0) return claims;
  const { aud, iss, iat, nbf, exp, ...rest } = { ...claims, ...more };
  const sorted = Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { aud, iss, iat, nbf, exp, ...Object.fromEntries(sorted) };
}
