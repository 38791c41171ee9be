import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { tokenSizeLimit } from '@entrada/core';
import { decodeBase64urlInto } from './decode-base64url-into.ts';
import type { RsaPublicJwk, SignatureVerifier, VerificationKey } from './signature-verifier.ts';

/** What is signed, as bytes: written anew for each token and read at once, which spares an allocation each time. */
const signed = Buffer.allocUnsafeSlow(tokenSizeLimit);

/**
 * RS256 with node:crypto, synchronous: a hop to the thread pool costs more than it saves at this size, and a bare
 * KeyObject made once saves the parsing that `{ key, … }` repeats on each call.
 */
export const nodeSignatureVerifier: SignatureVerifier = {
  importKey(jwk: RsaPublicJwk): VerificationKey | string {
    const key = importRsaKey(jwk);
    if (key === undefined) return 'is not a valid RSA key';
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    // RFC 7518 section 3.3 asks for 2048; the upper end keeps a wrong document from making each request slow.
    if (bits < 2048 || bits > 8192) return `has ${bits} bits; 2048 to 8192 are accepted`;
    if ((key.asymmetricKeyDetails?.publicExponent ?? 0n) < 65_537n) return 'has too small an exponent';
    const bytes = Buffer.allocUnsafeSlow(Math.ceil(bits / 8));
    return {
      kid: jwk.kid,
      jwk,
      verify(signingInput, signature) {
        if (signingInput.length > signed.length || decodeBase64urlInto(bytes, signature) !== bytes.length) return false;
        return verify('sha256', signed.subarray(0, signed.write(signingInput, 'latin1')), key, bytes);
      },
    };
  },
};

function importRsaKey({ n, e }: RsaPublicJwk): KeyObject | undefined {
  try {
    return createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
  } catch {
    return undefined;
  }
}
