import type { WholeAnswer } from './answer-facts.ts';
import { isObject, writeMembers } from './member-names.ts';
import { normaliseText } from './normalise-text.ts';

/** An answer as it came, from the emulator or out of a recording. */
export interface RawAnswer {
  readonly status: number;
  /** Undefined when the recorder kept none. A header that came twice is there once. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** The JSON document; null for an empty body. */
  readonly body: unknown;
  readonly idToken?: unknown;
  readonly accessToken?: unknown;
}

/** `Date` is written by whatever server stands in front, so it says nothing of the service. */
const ofTheServer = new Set(['date', 'content-length', 'transfer-encoding', 'connection', 'keep-alive']);

/** Takes an answer of the emulator apart. @throws SyntaxError when its body is no JSON */
export async function observeResponse(response: Response): Promise<WholeAnswer> {
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  const tokens = isObject(body) ? { idToken: claimsOf(body.id_token), accessToken: claimsOf(body.access_token) } : {};
  return observe({ status: response.status, headers: Object.fromEntries(response.headers), body, ...tokens });
}

/** Takes an answer apart into the facts that are compared. */
export function observe({ status, headers, body, idToken, accessToken }: RawAnswer): WholeAnswer {
  const names = Object.keys(headers ?? {}).map((name) => name.toLowerCase());
  return {
    status,
    ...(headers === undefined ? {} : { headers: sorted(names.filter((name) => !ofTheServer.has(name))) }),
    members: writeMembers(body),
    values: Object.fromEntries([
      ...Object.entries(headers ?? {}).map(([name, value]) => [`header ${name.toLowerCase()}`, normaliseText(value)]),
      ...plainValues(body, ''),
    ]),
    ...(isObject(idToken) ? { idToken: Object.keys(idToken).join(' ') } : {}),
    ...(isObject(accessToken) ? { accessToken: sorted(Object.keys(accessToken)) } : {}),
  };
}

function* plainValues(value: unknown, path: string): Generator<[string, string]> {
  if (Array.isArray(value) && !value.some(isObject)) yield [path, normaliseText(value.map(String).join(' '))];
  else if (Array.isArray(value)) yield* plainValues(value[0], path);
  else if (!isObject(value)) yield [path, normaliseText(String(value))];
  else for (const [name, one] of Object.entries(value)) yield* plainValues(one, path === '' ? name : `${path}.${name}`);
}

function sorted(names: readonly string[]): string {
  return [...new Set(names)].sort().join(' ');
}

function claimsOf(token: unknown): unknown {
  const payload = typeof token === 'string' ? token.split('.')[1] : undefined;
  return payload === undefined ? undefined : JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
}
