import type { Context } from 'hono';
import { randomGuid } from '../caller/random-guid.ts';
import type { Directory } from '../directory/directory.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { ArmEnv } from './arm-env.ts';
import type { ArmError } from './arm-error.ts';

const json = { 'Content-Type': 'application/json; charset=utf-8' };

/** Headers that every recorded ARM answer carries. */
export function setCommonHeaders(c: Context<ArmEnv>, context: EmulatorContext): void {
  const now = new Date(context.clock.now());
  const id = randomGuid(context.random);
  c.header('Cache-Control', 'no-cache');
  c.header('Date', now.toUTCString());
  c.header('Expires', '-1');
  c.header('Pragma', 'no-cache');
  c.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('x-ms-correlation-request-id', id);
  c.header('x-ms-request-id', id);
  c.header('x-ms-routing-request-id', `LOCAL:${now.toISOString().replace(/[-:]|\.\d+/g, '')}:${id}`);
}

export function sendJson(c: Context<ArmEnv>, document: Readonly<Record<string, unknown>>): Response {
  return c.body(JSON.stringify(document), 200, { ...json, Vary: 'Accept-Encoding' });
}

/**
 * Answers with an error in ARM's shape. Where its row is inferred, the header `x-entrada-evidence` says what exactly.
 */
export function sendError(c: Context<ArmEnv>, directory: Directory, { row, message, details }: ArmError): Response {
  c.header('x-ms-failure-cause', 'gateway');
  if (row.grade === 'I' || row.grade === '?') c.header('x-entrada-evidence', `${row.grade}; ${row.source}`);
  if (row.challenge !== undefined)
    c.header('WWW-Authenticate', challenge(authorityOf(c.req.path, directory), row.challenge));
  const error = { code: row.code, message, ...(details === undefined ? {} : { details }) };
  return c.body(JSON.stringify(row.bare ? error : { error }), row.status, json);
}

/** ARM knows the tenant by the subscription in the path; without one it names none (recorded) [I: with one]. */
function authorityOf(path: string, { subscriptions, tenant }: Directory): string {
  const id = /^\/subscriptions\/([^/]+)/.exec(path)?.[1];
  const known = subscriptions.some(({ subscriptionId }) => subscriptionId.toLowerCase() === id);
  return `https://login.windows.net/${known ? tenant.id : ''}`;
}

/** As recorded in arm/auth/wrong-audience-token-1. */
function challenge(authority: string, description: string): string {
  return `Bearer authorization_uri="${authority}", error="invalid_token", error_description="${description}"`;
}
