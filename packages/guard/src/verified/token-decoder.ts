import { type DecodedToken, type JsonObject, type TokenDefect, tokenSizeLimit, tryDecodeToken } from '@entrada/core';
import { decodeTextWithBuffer } from './decode-text.ts';
import { parsePlainObject } from './parse-plain-object.ts';

/** A tenant signs with one or two keys at a time, and so with as many headers. */
const mostHeaders = 16;

/**
 * Decodes tokens as core does, and faster where the token is plain: decoding is what a verifier can save on, since the
 * signature costs what it costs. A token that is anything but plain is decoded by core.
 */
export class TokenDecoder {
  /** By the header's text with the dot behind it. */
  readonly #headers = new Map<string, JsonObject>();
  readonly #kept = new Set<JsonObject>();

  /**
   * Takes a token apart. It verifies nothing, and leaves the spelling of a plain token's signature to the verifier, which
   * decodes it anyway.
   */
  decode(token: string): DecodedToken | TokenDefect {
    return this.#decodePlain(token) ?? tryDecodeToken(token, decodeTextWithBuffer);
  }

  /** Keeps the header of a token that was accepted; only of those, or anybody could crowd out the tenant's own. */
  keepHeader({ signingInput, header }: DecodedToken): void {
    // Headers of plain tokens are the kept objects themselves, which spares looking for their text again.
    if (this.#kept.has(header)) return;
    if (this.#kept.size >= mostHeaders) {
      this.#kept.clear();
      this.#headers.clear();
    }
    this.#kept.add(header);
    this.#headers.set(signingInput.slice(0, signingInput.indexOf('.') + 1), header);
  }

  #decodePlain(token: string): DecodedToken | undefined {
    if (token.length > tokenSizeLimit) return undefined;
    // Comparing with the one or two that there are is faster than cutting out the header and hashing it.
    for (const [start, header] of this.#headers) {
      if (token.startsWith(start)) return decodeRest(token, start.length, header);
    }
    return undefined;
  }
}

/** @param first where the claims begin */
function decodeRest(token: string, first: number, header: JsonObject): DecodedToken | undefined {
  const end = token.indexOf('.', first);
  if (end === -1) return undefined;
  const text = decodeTextWithBuffer(token.slice(first, end));
  const claims = text === undefined ? undefined : parsePlainObject(text);
  if (claims === undefined) return undefined;
  return { header, claims, signingInput: token.slice(0, end), signature: token.slice(end + 1) };
}
