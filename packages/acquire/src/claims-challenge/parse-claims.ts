import { EntradaError } from '@entrada/core';

/** The members that OpenID Connect Core section 5.5 and Entra's claims challenges know. */
const members: ReadonlySet<string> = new Set(['access_token', 'id_token', 'userinfo']);

/** A challenge has some hundred bytes; what is longer does not fit into an address. */
const maxCharacters = 8192;

/**
 * Reads a claims challenge, as an API gives it in `WWW-Authenticate` (base64 or base64url) or as JSON.
 *
 * @returns the challenge as JSON text, for `SourceRequest.claims`
 * @throws EntradaError `usage` when it is none
 * @example
 * parseClaims('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}')
 */
export function parseClaims(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length > maxCharacters) throw malformed(`longer than ${maxCharacters} characters`);
  const json = trimmed.startsWith('{') ? trimmed : decodeBase64(trimmed);
  const challenge = parseObject(json);
  const names = Object.keys(challenge);
  if (names.length === 0) throw malformed('empty');
  for (const name of names) {
    if (!members.has(name)) throw malformed(`about something else than ${[...members].join(', ')}`);
    if (!isObject(challenge[name])) throw malformed(`without an object in ${name}`);
  }
  return JSON.stringify(challenge);
}

function decodeBase64(text: string): string {
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) throw malformed('neither JSON nor base64');
  // Node reads both alphabets.
  return Buffer.from(text, 'base64').toString('utf8');
}

function parseObject(json: string): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw malformed('neither JSON nor base64 of JSON');
  }
  if (!isObject(parsed)) throw malformed('no JSON object');
  return parsed;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed(found: string): EntradaError {
  return new EntradaError(
    'usage',
    `The claims are ${found}. Expected a claims challenge: {"access_token":{…}}, as JSON or in base64.`,
  );
}
