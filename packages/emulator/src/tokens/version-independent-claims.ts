import type { TokenSubject } from './access-token.ts';

/**
 * `idtyp`: an optional claim of the API, absent unless asked for; then `app` for app-only tokens, and `user` only with
 * `include_user_token`. Microsoft's own APIs carry it always (Microsoft Learn, "Optional claims reference").
 */
export function identityType({ access, user }: TokenSubject): 'app' | 'user' | undefined {
  const value = user === undefined ? 'app' : 'user';
  if (access.resource.firstParty) return value;
  const wanted = access.resource.application.optionalClaims?.accessToken.find((claim) => claim.name === 'idtyp');
  if (wanted === undefined) return undefined;
  return value === 'app' || wanted.additionalProperties.includes('include_user_token') ? value : undefined;
}

/** `appidacr`, `azpacr`: how the client proved who it is. */
export function authenticationClass({ access }: TokenSubject): '0' | '1' | '2' {
  return ({ none: '0', secret: '1', certificate: '2' } as const)[access.client.authentication];
}

/** `roles`: left out when there are none, never an empty array. */
export function rolesClaim({ access }: TokenSubject): readonly string[] | undefined {
  return access.roles.length === 0 ? undefined : access.roles;
}
