import type { SignatureVerifier, VerificationKey } from '../signature/signature-verifier.ts';

/** The tenant's signing keys at one time. */
export interface KeySet {
  readonly usable: ReadonlyMap<string, VerificationKey>;
  /** Keys that are published but must not be used here, with the reason in words ("has 1024 bits; …"). */
  readonly unusable: ReadonlyMap<string, string>;
}

/** What a JWKS is read with. */
export interface KeySetOptions {
  readonly verifier: SignatureVerifier;
  /** Issuers of the tenant; a key's `issuer` must be one of them. */
  readonly issuers: readonly string[];
  readonly tenantId: string;
  /** The set before: its keys are kept as objects when they come again, so that what they verified stays known. */
  readonly previous: KeySet | undefined;
}

/** Entra publishes about ten keys; a document with more than this is something else. */
const mostKeys = 200;

/**
 * Reads a JWK Set (RFC 7517) as Entra serves it.
 * @returns the set, or in words why the document is none.
 */
export function readKeySet(document: unknown, options: KeySetOptions): KeySet | string {
  const keys = typeof document === 'object' && document !== null && 'keys' in document ? document.keys : undefined;
  if (!Array.isArray(keys)) return 'the document has no list of keys';
  if (keys.length > mostKeys) return `the document has ${keys.length} keys`;
  const usable = new Map<string, VerificationKey>();
  const unusable = new Map<string, string>();
  for (const jwk of keys) {
    if (typeof jwk !== 'object' || jwk === null) continue;
    const kid = 'kid' in jwk ? jwk.kid : undefined;
    if (typeof kid !== 'string' || kid === '' || usable.has(kid)) continue;
    const key = readKey({ ...jwk, kid }, options);
    if (typeof key === 'string') unusable.set(kid, key);
    else usable.set(kid, key);
  }
  return usable.size === 0 ? 'the document has no usable RSA signing key' : { usable, unusable };
}

interface PublishedKey {
  readonly kid: string;
  readonly kty?: unknown;
  readonly use?: unknown;
  readonly alg?: unknown;
  readonly n?: unknown;
  readonly e?: unknown;
  readonly issuer?: unknown;
}

function readKey(jwk: PublishedKey, options: KeySetOptions): VerificationKey | string {
  const { kid, kty, use, alg, n, e } = jwk;
  if (kty !== 'RSA' || typeof n !== 'string' || typeof e !== 'string') return 'is not an RSA key';
  if (use !== undefined && use !== 'sig') return 'is not for signatures';
  if (alg !== undefined && alg !== 'RS256') return 'is for another algorithm';
  if (!isIssuedByTenant(jwk.issuer, options)) return 'belongs to another issuer';
  const before = options.previous?.usable.get(kid);
  if (before !== undefined && before.jwk.n === n && before.jwk.e === e) return before;
  return options.verifier.importKey({ kid, n, e });
}

/**
 * A key may carry the issuer it signs for, with the tenant left open as `{tenantid}` where it signs for all of them.
 * Source: Microsoft, "Access tokens in the Microsoft identity platform", validate the signing key issuer. Keys that
 * sign v1 tokens carry the v2 issuer too, so the comparison is with the tenant's issuers, not with the token's.
 */
function isIssuedByTenant(issuer: unknown, { issuers, tenantId }: KeySetOptions): boolean {
  if (issuer === undefined) return true;
  return typeof issuer === 'string' && issuers.includes(issuer.replace('{tenantid}', tenantId));
}
