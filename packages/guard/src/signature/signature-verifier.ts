/** An RSA public key as a JWK, its form checked. */
export interface RsaPublicJwk {
  readonly kid: string;
  /** Modulus, base64url. */
  readonly n: string;
  /** Exponent, base64url. */
  readonly e: string;
}

/** One public key of the tenant, ready to verify with. */
export interface VerificationKey {
  readonly kid: string;
  /** The JWK it was made from, to know it again after a refresh. */
  readonly jwk: RsaPublicJwk;
  /**
   * Whether the signature is this key's.
   * @param signingInput header and claims as received, with the dot between.
   * @param signature base64url as received; any but the canonical spelling is refused.
   */
  verify(signingInput: string, signature: string): boolean;
}

/** Turns JWKs into keys. Called once per key, never per request. */
export interface SignatureVerifier {
  /** @returns the key, or in words why it must not be used. */
  importKey(jwk: RsaPublicJwk): VerificationKey | string;
}
