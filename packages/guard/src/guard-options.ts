import { type Cloud, clouds, type EntradaError, type TokenExpectations } from '@entrada/core';

/** What a guard is told: what the API expects of tokens, as `guardOptionsFrom(manifest, …)` gives it, and its surroundings. */
export interface GuardOptions {
  /** Tenant id, a GUID. Names such as `common` or a domain are refused: the issuer must be one tenant. */
  readonly tenantId: string;
  /**
   * The API's client id and its identifier URIs. v2 tokens name the client id; v1 tokens name whichever the client
   * asked for, so give them all.
   */
  readonly audiences: readonly string[];
  /** Token versions to accept; `requestedAccessTokenVersion` of the API decides which come. Default: `['2.0']`. */
  readonly versions?: readonly ('1.0' | '2.0')[];
  /**
   * A delegated token needs one of these scopes, as values: `access_as_user`. Left out: any scope of this API does; an
   * empty list: no user may call.
   */
  readonly scopes?: readonly string[];
  /**
   * An app-only token needs one of these app roles; where no `scopes` are named, a delegated token does too. An empty
   * list: none does.
   */
  readonly roles?: readonly string[];
  /** Whether applications may call as themselves; without `roles`, any role lets them. Default: only when `roles` are named. */
  readonly appOnly?: 'allow' | 'deny';
  /** Default: the public cloud. */
  readonly cloud?: Cloud;
  /** Seconds of clock difference to tolerate, 0 to 300. Default: 60. */
  readonly clockSkew?: number;
  /** How clients ask for this API, for the challenge. Default: the first identifier URI of `audiences`, or the client id. */
  readonly resource?: string;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Epoch seconds. Default: the system's clock. */
  readonly clock?: () => number;
  /**
   * Where the tenant's signing keys are. Default: `https://{login host}/{tenant}/discovery/v2.0/keys`, the address
   * that Entra's discovery document names; asking that address directly saves a request and leaves no answer that
   * could point elsewhere.
   */
  readonly jwksUri?: string;
  /** Accepted tokens to remember, 0 for none. Default: 2000 (some 10 MB with tokens of usual length). */
  readonly rememberedTokens?: number;
  /** Told when the signing keys could not be fetched (code `discovery_failed`), at most once per attempt. */
  readonly onKeysFailure?: (error: EntradaError) => void;
}

/** Options with every default filled in and every value checked. */
export interface GuardSettings {
  readonly tenantId: string;
  readonly cloud: Cloud;
  /** How a client asks for this API. */
  readonly resource: string;
  readonly scopes: readonly string[];
  readonly expectations: TokenExpectations;
  readonly jwksUri: string;
  readonly fetch: typeof fetch;
  readonly clock: () => number;
  readonly rememberedTokens: number;
  readonly onKeysFailure: (error: EntradaError) => void;
}

/**
 * Checks the options once, so that no request meets a wrong one.
 * @throws TypeError naming the option, what was found and what is expected.
 */
export function readGuardOptions(options: GuardOptions): GuardSettings {
  const tenantId = guid('tenantId', options.tenantId);
  const cloud = options.cloud ?? clouds.public;
  const audiences = texts('audiences', options.audiences);
  const [firstAudience] = audiences;
  if (firstAudience === undefined) return reject('audiences', [], "the API's client id and identifier URIs");
  const versions = options.versions ?? ['2.0'];
  if (versions.length === 0 || !versions.every((version) => version === '1.0' || version === '2.0')) {
    reject('versions', versions, "'1.0', '2.0' or both");
  }
  if (versions.includes('2.0') && !audiences.some((audience) => guidForm.test(audience))) {
    reject('audiences', audiences, "the API's client id, a GUID, among them: v2 tokens name nothing else");
  }
  const clockSkew = wholeNumber('clockSkew', options.clockSkew ?? 60, 300);
  const scopes = options.scopes === undefined ? undefined : texts('scopes', options.scopes);
  for (const scope of scopes ?? []) {
    if (/[\s/:]/u.test(scope)) reject('scopes', scope, "the scope's value alone, such as access_as_user");
  }
  const roles = options.roles === undefined ? undefined : texts('roles', options.roles);
  if (options.appOnly !== undefined && options.appOnly !== 'allow' && options.appOnly !== 'deny') {
    reject('appOnly', options.appOnly, "'allow' or 'deny'");
  }
  return {
    tenantId,
    cloud,
    resource: options.resource ?? audiences.find((audience) => audience.includes(':')) ?? firstAudience,
    scopes: scopes ?? [],
    expectations: {
      tenantId,
      cloud,
      audiences,
      versions,
      clockSkew,
      ...(scopes === undefined ? {} : { scopes }),
      ...(roles === undefined ? {} : { roles }),
      ...(options.appOnly === undefined ? {} : { appOnly: options.appOnly }),
    },
    jwksUri: keysAddress(options.jwksUri ?? `https://${cloud.loginHost}/${tenantId}/discovery/v2.0/keys`),
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    clock: options.clock ?? (() => Date.now() / 1000),
    rememberedTokens: wholeNumber('rememberedTokens', options.rememberedTokens ?? 2000, 1_000_000),
    onKeysFailure: options.onKeysFailure ?? (() => {}),
  };
}

function reject(option: string, found: unknown, expected: string): never {
  throw new TypeError(`createGuard: option ${option} is ${JSON.stringify(found)}; expected ${expected}.`);
}

const guidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

function guid(option: string, value: unknown): string {
  if (typeof value === 'string' && guidForm.test(value)) return value.toLowerCase();
  return reject(option, value, 'a GUID');
}

function texts(option: string, values: unknown): readonly string[] {
  if (Array.isArray(values) && values.every((value) => typeof value === 'string' && value.trim() === value && value)) {
    return values;
  }
  return reject(option, values, 'texts that are not empty');
}

function wholeNumber(option: string, value: unknown, highest: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= highest) return value;
  return reject(option, value, `a whole number from 0 to ${highest}`);
}

/** Keys fetched in the clear could be anybody's; loopback is for a local tenant. */
function keysAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isLoopback = url !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback)) return url.href;
  return reject('jwksUri', address, 'an https address, or http on this machine');
}
