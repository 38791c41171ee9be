import type { JsonObject } from '@entrada/core';
import type { Granted } from '../guard-result.ts';
import type { VerificationKey } from '../signature/signature-verifier.ts';
import { SieveCache } from './sieve-cache.ts';

/** A token that passed every check, so that seeing it again costs no signature. */
export interface VerifiedToken {
  readonly token: string;
  readonly granted: Granted;
  readonly claims: JsonObject;
  /** The key that signed it. */
  readonly key: VerificationKey;
}

/** Remembers tokens that were accepted. Refusals are never remembered: whoever sends rubbish must not fill it. */
export class VerifiedTokens {
  readonly #cache: SieveCache<VerifiedToken>;

  /** @param capacity tokens at most; 0 remembers none. */
  constructor(capacity: number) {
    this.#cache = new SieveCache(capacity);
  }

  /**
   * What is known of exactly this token. The end of the signature finds the candidate, since hashing 1,500 characters
   * costs more than the rest of a hit; the whole token is then compared, or altered claims would pass.
   */
  find(token: string): VerifiedToken | undefined {
    const known = this.#cache.get(indexOf(token));
    return known !== undefined && known.token === token ? known : undefined;
  }

  add(verified: VerifiedToken): void {
    this.#cache.set(indexOf(verified.token), verified);
  }

  delete(token: string): void {
    this.#cache.delete(indexOf(token));
  }
}

/** 16 characters of base64url are 96 bits of an RSA signature: two tokens that share them are never met. */
function indexOf(token: string): string {
  return token.slice(-16);
}
