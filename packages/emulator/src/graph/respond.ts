import { clouds } from '@entrada/core/data';
import type { Context } from 'hono';
import type { EmulatorContext } from '../emulator-context.ts';
import type { GraphError } from './errors/graph-error.ts';
import { graphErrorRows } from './errors/graph-error-rows.ts';
import type { GraphEnv } from './graph-env.ts';

/** A JSON object as Graph writes it. */
export type Entity = Readonly<Record<string, unknown>>;

/** The service root, as it stands in every `@odata.context` and `@odata.nextLink`. */
export const serviceRoot: string = `${clouds.public.graphResource}/v1.0`;

const odataJson = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

const diagnostic = JSON.stringify({
  ServerInfo: { DataCenter: 'Local emulator', Slice: 'E', Ring: '5', ScaleUnit: '000', RoleInstance: 'entrada' },
});

/** Headers that every recorded Graph answer carries. */
export function setCommonHeaders(c: Context<GraphEnv>, context: EmulatorContext): void {
  const clientRequestId = c.req.header('client-request-id');
  c.header('Cache-Control', 'no-cache');
  c.header('Date', new Date(context.clock.now()).toUTCString());
  c.header('request-id', c.get('requestId'));
  if (clientRequestId !== undefined) c.header('client-request-id', printable(clientRequestId));
  c.header('Strict-Transport-Security', 'max-age=31536000');
  c.header('x-ms-ags-diagnostic', diagnostic);
  c.header('x-ms-resource-unit', '1');
}

/** Answers 200 (or 201) with one entity; `@odata.context` comes first. */
export function sendEntity(c: Context<GraphEnv>, metadata: string, entity: Entity, status: 200 | 201 = 200): Response {
  return sendJson(c, { '@odata.context': `${serviceRoot}/$metadata#${metadata}`, ...entity }, status);
}

/** Answers 200 with a JSON document that already has its `@odata.context`. */
export function sendJson(c: Context<GraphEnv>, document: Entity, status: 200 | 201 = 200): Response {
  c.header('OData-Version', '4.0');
  c.header('Vary', 'Accept-Encoding');
  return c.body(JSON.stringify(document), status, { 'Content-Type': odataJson });
}

/** Answers 200 with JSON that is no OData entity, as a batch is. */
export function sendDocument(c: Context<GraphEnv>, document: Entity): Response {
  return c.body(JSON.stringify(document), 200, { 'Content-Type': 'application/json' });
}

/** Answers 200 with plain text, as `/$count` does. */
export function sendText(c: Context<GraphEnv>, text: string): Response {
  c.header('OData-Version', '4.0');
  return c.body(text, 200, { 'Content-Type': 'text/plain' });
}

/** Answers 204, as Graph does to PATCH and DELETE. */
export function sendNothing(c: Context<GraphEnv>): Response {
  return c.body(null, 204);
}

/** Names the object that was just made; Graph points to an internal directory URL (recorded). */
export function setLocation(c: Context<GraphEnv>, tenantId: string, id: string, type: string): void {
  const path = `/v2/${tenantId}/directoryObjects/${id}/Microsoft.DirectoryServices.${type}`;
  c.header('Location', `${clouds.public.graphResource}${path}`);
}

/**
 * Answers with an error in Graph's shape (graph/applications/get-not-found-1). Where its row is inferred or open, the
 * header `x-entrada-evidence` says what exactly, since the body has to stay as clients know it.
 */
export function sendError(c: Context<GraphEnv>, context: EmulatorContext, error: GraphError): Response {
  const { row, message, target } = error;
  const requestId = c.get('requestId');
  if (row.grade === 'I' || row.grade === '?') c.header('x-entrada-evidence', `${row.grade}; ${row.source}`);
  if (row === graphErrorRows.sessionRevoked) {
    // Recorded without a count of units.
    c.header('x-ms-resource-unit', undefined);
    c.header('WWW-Authenticate', `${challenge}, ${claimsChallenge(context.clock.now())}`);
  } else if (row.status === 401) c.header('WWW-Authenticate', challenge);
  const body = {
    error: {
      code: row.code,
      message,
      ...(target === undefined ? {} : { details: [{ code: row.code, message, target }] }),
      innerError: {
        date: new Date(context.clock.now()).toISOString().slice(0, 19),
        'request-id': requestId,
        'client-request-id': printable(c.req.header('client-request-id') ?? requestId),
      },
    },
  };
  return c.body(JSON.stringify(body), row.status, { 'Content-Type': 'application/json', Vary: 'Accept-Encoding' });
}

/**
 * Asks for a token that is newer than this moment, the time of the challenge and not of the revocation
 * (graph/cae/revoked-session-challenge-1). The refresh that follows is refused with AADSTS50173.
 *
 * @param now epoch milliseconds
 */
function claimsChallenge(now: number): string {
  const claims = `{"access_token":{"nbf":{"essential":true, "value":"${Math.floor(now / 1000)}"}}}`;
  return `error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
}

/** As recorded in graph/cae/revoked-session-challenge-1, without the claims of that case. */
const challenge =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '').slice(0, 128);
}
