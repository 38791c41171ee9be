import type { Context, Hono } from 'hono';
import { randomGuid } from '../caller/random-guid.ts';
import { type IdentityEndpoint, noteEvidence, parameter } from './identity-endpoint.ts';
import { passOnRefusal } from './pass-on-refusal.ts';
import { requestIdentityToken } from './request-identity-token.ts';

/** The file whose content a caller must know: that it can read it shows that the machine trusts it. */
export interface ArcKeyFile {
  /** Ends in `.key`. */
  readonly path: string;
  readonly secret: string;
}

/**
 * Mounts the token endpoint of Azure Arc's agent: it answers the first request with the path of a file, the second must
 * carry the file's content (msi/arc/challenge-1, msi/arc/success-1).
 */
export function mountAzureArc(app: Hono, endpoint: IdentityEndpoint, key: ArcKeyFile): void {
  app.get('/metadata/identity/oauth2/token', (c) => {
    c.header('Date', new Date(endpoint.context.clock.now()).toUTCString());
    return c.req.header('Authorization') === `Basic ${key.secret}` ? answer(c, endpoint) : challenge(c, endpoint, key);
  });
}

function challenge(c: Context, { context }: IdentityEndpoint, { path }: ArcKeyFile): Response {
  c.header('WWW-Authenticate', `Basic realm=${path}`);
  const now = new Date(context.clock.now()).toISOString();
  return json(c, 401, {
    error: 'unauthorized_client',
    error_description: 'Missing Basic Authorization header',
    error_codes: [401],
    // As Go prints a time.
    timestamp: `${now.slice(0, 10)} ${now.slice(11, 23)}000000 +0000 UTC`,
    trace_id: '',
    correlation_id: randomGuid(context.random),
  });
}

async function answer(c: Context, { context, host }: IdentityEndpoint): Promise<Response> {
  const resource = parameter(c, 'resource');
  const selector = {
    clientId: parameter(c, 'client_id'),
    objectId: parameter(c, 'object_id'),
    resourceId: parameter(c, 'msi_res_id'),
  };
  const result =
    resource === undefined ? undefined : await requestIdentityToken(context, c, host(), selector, resource);
  if (result?.outcome === 'refused') return passOnRefusal(c, result);
  if (result?.outcome !== 'issued') {
    noteEvidence(c, { grade: 'I', source: 'status and text inferred from IMDS' });
    const problem = resource === undefined ? "Required query variable 'resource' is missing" : 'Identity not found';
    return json(c, 400, { error: 'invalid_request', error_description: problem });
  }
  const { token, identity } = result;
  return json(c, 200, {
    access_token: token.token,
    // Recorded as a member; its value was not.
    refresh_token: '',
    expires_in: String(token.expiresIn),
    expires_on: String(token.expiresOn),
    not_before: String(token.notBefore),
    resource: '',
    token_type: 'Bearer',
    // Clients since 2026 want the choice they made confirmed (msal-node 7).
    ...(selector.clientId === undefined ? {} : { client_id: identity.principal.appId }),
    ...(selector.objectId === undefined ? {} : { object_id: identity.principal.id }),
    ...(selector.resourceId === undefined ? {} : { msi_res_id: identity.resourceId }),
  });
}

function json(c: Context, status: 200 | 400 | 401, body: unknown): Response {
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/json' });
}
