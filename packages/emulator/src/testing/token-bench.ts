import type { Hono } from 'hono';
import { type Clock, createClock } from '../clock.ts';
import { createEmulatorContext } from '../create-emulator-context.ts';
import { seedDirectories } from '../directory/seed/seed-directory.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { createTokenService } from '../token-service/create-token-service.ts';
import { createSigningKeys } from '../tokens/signing-keys.ts';
import { createKeptOracle } from './kept-oracle.ts';
import { tokenSeed } from './token-seed.ts';

export const origin = 'http://localhost:49152';

/** 2026-11-24T12:00:00Z, epoch milliseconds. */
export const noon: number = Date.UTC(2026, 10, 24, 12);

/** What the token endpoint answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The token service over the tests' tenant, its clock standing at noon. */
export interface TokenBench {
  readonly app: Hono;
  readonly context: EmulatorContext;
  readonly clock: Clock;
  /** Object id of a user. */
  idOf(userPrincipalName: string): string;
  /** POST of a form; undefined fields are left out. */
  post(
    path: string,
    form: Readonly<Record<string, string | undefined>>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** POST to `/{tenant}/oauth2/v2.0/token`. */
  token(form: Readonly<Record<string, string | undefined>>, headers?: Record<string, string>): Promise<Answer>;
}

export async function createTokenBench(seed: string = tokenSeed): Promise<TokenBench> {
  const clock = createClock(() => noon);
  const keys = await createSigningKeys();
  const kept = createKeptOracle(() => seedDirectories(seed));
  const context = createEmulatorContext({
    ...kept,
    clock,
    keys,
    origin: () => origin,
  });
  const app = createTokenService(context);
  const post: TokenBench['post'] = async (path, form, headers = {}) => {
    const fields = Object.entries(form).filter((entry): entry is [string, string] => entry[1] !== undefined);
    // What the test itself did must not cover up what the request does.
    kept.check(context);
    const response = await app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers });
    kept.check(context);
    return { status: response.status, headers: response.headers, body: await readJson(response) };
  };
  return {
    app,
    context,
    clock,
    idOf: (userPrincipalName) => context.directory.findUser(userPrincipalName)?.id ?? '',
    post,
    token: (form, headers) => post(`/${context.directory.tenant.id}/oauth2/v2.0/token`, form, headers),
  };
}

export async function readJson(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await response.json();
  if (typeof body !== 'object' || body === null) throw new TypeError('Expected a JSON object');
  return { ...body };
}

/** Header or payload of a JWT. */
export function decodePart(token: unknown, part: 0 | 1): Readonly<Record<string, unknown>> {
  const text = Buffer.from(String(token).split('.')[part] ?? '', 'base64url').toString('utf8');
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null) throw new TypeError('Expected a JSON object');
  return { ...json };
}
