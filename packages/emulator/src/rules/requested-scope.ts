/** The OpenID Connect scopes of a request; they never name a resource. */
export interface OidcScopes {
  readonly openid: boolean;
  readonly profile: boolean;
  readonly email: boolean;
  readonly offlineAccess: boolean;
}

/** A `scope` parameter, taken apart. */
export interface RequestedScope {
  /** Resource identifier as written, without the scope part; Microsoft Graph's id when nothing was written. */
  readonly identifier: string;
  /** Whether the request wrote the identifier in front of its scopes; the answer's `scope` then does so too. */
  readonly prefixed: boolean;
  /** Whether `{identifier}/.default` was asked for. */
  readonly isDefault: boolean;
  /** Named scope values, e.g. `access_as_user`. Empty when {@link isDefault}. */
  readonly named: readonly string[];
  /** The resource scopes exactly as sent, in order. */
  readonly written: readonly string[];
  readonly oidc: OidcScopes;
}

/** Why a `scope` parameter cannot be read. */
export interface ScopeFault {
  readonly fault: 'malformed' | 'mixed' | 'several-resources';
}

/** Unqualified scopes are Microsoft Graph's (recorded: login/device-code/success-graph-unqualified-1). */
export const graphAppId = '00000003-0000-0000-c000-000000000000';

const oidcNames = new Set(['openid', 'profile', 'email', 'offline_access']);

/**
 * Takes a `scope` parameter apart. The resource identifier ends at the LAST slash, so a trailing slash of the identifier
 * survives (`https://management.core.windows.net//.default`) and `api://x/Scope/.default` names the resource `api://x/Scope`.
 */
export function parseRequestedScope(scope: string): RequestedScope | ScopeFault {
  const words = scope.split(/\s+/).filter(Boolean);
  const oidcWords = new Set(words.filter((word) => oidcNames.has(word)));
  const written = words.filter((word) => !oidcNames.has(word));
  const parts = written.map(splitScope);
  if (parts.some((part) => part === undefined)) return { fault: 'malformed' };
  const known = parts.filter((part) => part !== undefined);
  const identifiers = new Set(known.map((part) => sameResource(part.identifier)));
  if (identifiers.size > 1) return { fault: 'several-resources' };
  const values = known.map((part) => part.value);
  const isDefault = values.includes('.default');
  if (isDefault && values.some((value) => value !== '.default')) return { fault: 'mixed' };
  const identifier = known[0]?.identifier;
  return {
    identifier: identifier ?? graphAppId,
    prefixed: identifier !== undefined,
    isDefault,
    named: isDefault ? [] : [...new Set(values)],
    written,
    oidc: {
      openid: oidcWords.has('openid'),
      profile: oidcWords.has('profile'),
      email: oidcWords.has('email'),
      offlineAccess: oidcWords.has('offline_access'),
    },
  };
}

/** @returns undefined when the word has no scope part, or a scheme without a resource behind it */
function splitScope(word: string): { identifier: string | undefined; value: string } | undefined {
  const slash = word.lastIndexOf('/');
  if (slash < 0) return { identifier: undefined, value: word };
  const identifier = word.slice(0, slash);
  const value = word.slice(slash + 1);
  if (value === '' || identifier === '' || /^[a-z][a-z0-9+.-]*:\/*$/i.test(identifier)) return undefined;
  return { identifier, value };
}

function sameResource(identifier: string | undefined): string {
  const folded = (identifier ?? graphAppId).toLowerCase();
  const bare = folded.endsWith('/') ? folded.slice(0, -1) : folded;
  return bare === 'https://graph.microsoft.com' ? graphAppId : bare;
}
