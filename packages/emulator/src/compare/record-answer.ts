import type { Answer, Aspect } from './answer.ts';
import { asObject, type JsonObject, readObject, textOf } from './json.ts';
import type { Scrubber } from './scrubber.ts';

/** Headers that belong to the way there, not to the answer, or that only the emulator has, to say what is inferred. */
const unrecorded =
  /^(date|content-length|content-encoding|transfer-encoding|connection|keep-alive|vary|alt-svc|x-entrada-.*)$/;

/** Claims whose values say what kind of token it is; of all others only the name is recorded. */
const telling: readonly string[] = [
  'ver',
  'aud',
  'iss',
  'idtyp',
  'azp',
  'azpacr',
  'appid',
  'appidacr',
  'scp',
  'roles',
  'tid',
];

/** Records what is compared of an answer; values of headers and of unknown members are never read. */
export async function recordAnswer(response: Response, { scrub }: Scrubber): Promise<Answer> {
  const text = await response.text();
  const body = readObject(text);
  return {
    aspects: {
      status: String(response.status),
      members: text === '' ? 'no body' : body === undefined ? 'no JSON object' : memberNames(body).join(', '),
      ...(body && mapValues(body.error === undefined ? tokenAspects(body) : errorAspects(body), scrub)),
    },
    headers: [...new Set(response.headers.keys())].filter((name) => !unrecorded.test(name)).sort(),
  };
}

/** Names in the order of the body; members of an object inside it are written `error.code`. */
function memberNames(body: JsonObject, prefix: string = ''): readonly string[] {
  return Object.entries(body).flatMap(([name, value]) => {
    const inner = asObject(value);
    return inner === undefined ? [prefix + name] : memberNames(inner, `${prefix}${name}.`);
  });
}

type Recorded = Partial<Record<Aspect, string>>;

/** Of the token service (RFC 6749 section 5.2) or of Microsoft Graph, whose `error` is an object. */
function errorAspects(body: JsonObject): Recorded {
  const graphError = asObject(body.error);
  if (graphError !== undefined) return present({ error: graphError.code, text: graphError.message });
  const codes = Array.isArray(body.error_codes) ? body.error_codes.join(', ') : undefined;
  return present({
    error: body.error,
    'error codes': codes,
    suberror: body.suberror,
    text: body.error_description,
  });
}

function tokenAspects({ access_token: token }: JsonObject): Recorded {
  const [header, claims] = (textOf(token) ?? '')
    .split('.')
    .map((part) => readObject(Buffer.from(part, 'base64url').toString('utf8')));
  if (header === undefined || claims === undefined) return {};
  const values = telling
    .filter((name) => claims[name] !== undefined)
    .map((name) => `${name}=${textOf(claims[name]) ?? JSON.stringify(claims[name])}`);
  return {
    'token header': Object.keys(header).join(', '),
    claims: Object.keys(claims).join(', '),
    'claim values': values.join(', '),
  };
}

function present(found: Readonly<Partial<Record<Aspect, unknown>>>): Recorded {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === 'string'));
}

function mapValues(recorded: Recorded, scrub: (text: string) => string): Recorded {
  return Object.fromEntries(Object.entries(recorded).map(([aspect, value]) => [aspect, scrub(value)]));
}
