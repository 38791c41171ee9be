/** A public key as Entra's JWKS documents list it. */
export interface PublishedKey {
  readonly kty: 'RSA';
  readonly use: 'sig';
  readonly kid: string;
  readonly x5t: string;
  readonly n: string;
  readonly e: string;
  readonly x5c: readonly string[];
  /** The issuer whose tokens this key may sign; `{tenantid}` stays literal in the documents of `common`. */
  readonly issuer: string;
}

/** The tenant's signing key: RSA-2048, RS256. */
export interface SigningKeys {
  /** base64url SHA-1 thumbprint of the certificate; `kid` and `x5t` of every token. */
  readonly kid: string;
  /** Signs `header.payload` and gives the base64url signature. */
  sign(signingInput: string): string;
  /** Checks a base64url signature over `header.payload`. */
  verify(signingInput: string, signature: string): boolean;
  publishedKeys(issuer: string): readonly PublishedKey[];
}

/** Gives the signing keys of an emulator; the first call of a process generates the pair, off the main thread. */
export function createSigningKeys(): Promise<SigningKeys> {
  throw new TypeError('not built yet');
}
