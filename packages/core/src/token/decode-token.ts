import { EntradaError } from '../errors/entrada-error.ts';
import { decodeBase64url, isBase64url } from './decode-base64url.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { DecodedToken, JsonObject } from './decoded-token.ts';
import { parseJsonObject } from './parse-json-object.ts';

/** The largest token that is looked at, in characters: 64 KiB. */
export const tokenSizeLimit = 65_536;

/** Why a text is no token. The message holds nothing of the text. */
export interface TokenDefect {
  readonly defect: 'token_malformed' | 'token_too_large';
  readonly message: string;
}

/** Text of one base64url part, or undefined when it is not strict base64url of strict UTF-8. */
export type DecodeText = (part: string) => string | undefined;

/**
 * Takes a signed token (JWS compact serialization, RFC 7515 section 7.1) apart. It verifies nothing.
 *
 * Accepted are exactly three parts of canonical base64url without padding; header and claims are JSON objects in UTF-8
 * that name no member twice. White space around the token is ignored, as it comes from files and pipes; quotation marks
 * and a `Bearer` in front are not.
 *
 * @throws EntradaError `token_malformed`, `token_too_large`, for whatever it is given; the message holds nothing of it
 * @example const { claims } = decodeToken(token);
 */
export function decodeToken(token: string): DecodedToken {
  const decoded = tryDecodeToken(token);
  if ('defect' in decoded) throw new EntradaError(decoded.defect, decoded.message);
  return decoded;
}

/**
 * As {@link decodeToken}, but returns the defect: an API refuses many bad tokens, and making an error costs more than
 * finding out.
 *
 * @param decodeText a faster decoder of the host, just as strict
 */
export function tryDecodeToken(token: unknown, decodeText: DecodeText = decodePart): DecodedToken | TokenDefect {
  if (typeof token !== 'string')
    return malformed(`A token is a text; this is ${token === null ? 'null' : typeof token}.`);
  if (token.length > tokenSizeLimit) {
    return {
      defect: 'token_too_large',
      message: `The text has ${token.length} characters; a token has at most ${tokenSizeLimit}.`,
    };
  }
  const text = token.trim();
  const first = text.indexOf('.');
  const second = text.indexOf('.', first + 1);
  if (first <= 0 || second === -1 || text.indexOf('.', second + 1) !== -1) return malformed(describeForm(text));
  const signature = text.slice(second + 1);
  const header = readPart(text.slice(0, first), 'header', decodeText);
  if (typeof header === 'string') return malformed(describePrefix(text) ?? header);
  const claims = readPart(text.slice(first + 1, second), 'payload', decodeText);
  if (typeof claims === 'string') return malformed(claims);
  if (signature === '') return malformed('The signature is missing: the token ends with its second dot.');
  if (!isBase64url(signature))
    return malformed(describePrefix(text) ?? 'The signature is not base64url without padding.');
  return { header, claims, signingInput: text.slice(0, second), signature };
}

/** @returns the object, or a sentence about what is wrong with it */
function readPart(part: string, name: string, decodeText: DecodeText): JsonObject | string {
  const text = decodeText(part);
  if (text === undefined) return `The ${name} is not base64url, without padding, of UTF-8 text.`;
  const value = parseJsonObject(text);
  return typeof value === 'string' ? `The ${name} ${value}.` : value;
}

function decodePart(part: string): string | undefined {
  const bytes = decodeBase64url(part);
  return bytes === undefined ? undefined : decodeUtf8(bytes);
}

function malformed(message: string): TokenDefect {
  return { defect: 'token_malformed', message };
}

function describeForm(text: string): string {
  if (text === '') return 'The text is empty; a token has three parts separated by dots.';
  const prefix = describePrefix(text);
  if (prefix !== undefined) return prefix;
  const parts = text.split('.').length;
  if (parts === 5) {
    return 'The token has five parts, so it is encrypted (JWE): only the API that it is for can read it.';
  }
  return `A token has three parts separated by dots, none of them empty; this text has ${parts}.`;
}

/** What people paste together with a token. */
function describePrefix(text: string): string | undefined {
  if (/^Bearer\s/i.test(text)) return 'The text begins with “Bearer”; give only the token behind it.';
  if (/^["'`“]|["'`”]$/.test(text))
    return 'The token stands in quotation marks; give it without them (az: --output tsv).';
  if (/^[{[]/.test(text)) return 'The text is JSON; give only the token in it (az: --query accessToken --output tsv).';
  if (/\s/.test(text)) return 'White space stands inside the token; it was probably broken over several lines.';
  return undefined;
}
