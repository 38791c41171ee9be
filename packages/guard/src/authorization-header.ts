/**
 * Where a request's credential is: the value of its `Authorization` header, all values when there may be several, a
 * `Headers` object, or a plain object with lower-case names such as Node's `req.headers`.
 */
export type AuthorizationInput =
  | string
  | readonly string[]
  | undefined
  | null
  | { get(name: string): string | null }
  | { readonly authorization?: string | readonly string[] | undefined };

/** `missing`: no Bearer credential. `malformed`: one that RFC 6750 section 2.1 does not allow, or several. */
export type BearerCredential = { readonly token: string } | 'missing' | 'malformed';

/** Takes the one Bearer credential out of a request. */
export function readBearerCredential(input: AuthorizationInput): BearerCredential {
  const value = headerValue(input);
  if (value === undefined || value === '') return 'missing';
  if (typeof value !== 'string') {
    if (value.length > 1) return 'malformed';
    return readBearerCredential(value[0]);
  }
  if (value.length < scheme.length || value.slice(0, scheme.length).toLowerCase() !== scheme) return 'missing';
  if (value.length === scheme.length) return 'malformed';
  if (value.charCodeAt(scheme.length) !== space) return 'missing';
  let start = scheme.length + 1;
  while (value.charCodeAt(start) === space) start += 1;
  const token = value.slice(start);
  // A second credential, from a repeated header that the server joined or from a proxy, comes after a comma or space.
  if (token === '' || token.includes(',') || token.includes(' ')) return 'malformed';
  return { token };
}

const scheme = 'bearer';
const space = 0x20;

function headerValue(input: AuthorizationInput): string | readonly string[] | undefined {
  if (input === undefined || input === null) return undefined;
  if (typeof input === 'string' || isList(input)) return input;
  if ('get' in input && typeof input.get === 'function') return input.get('authorization') ?? undefined;
  return 'authorization' in input ? input.authorization : undefined;
}

function isList(input: NonNullable<AuthorizationInput>): input is readonly string[] {
  return Array.isArray(input);
}
