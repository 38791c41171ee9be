import { timingSafeEqual } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { randomGuid } from '../caller/random-guid.ts';
import { type Evidence, type IdentityEndpoint, noteEvidence, parameter } from './identity-endpoint.ts';
import { requestIdentityToken } from './request-identity-token.ts';

/** The two versions of App Service's endpoint, which differ in header, selectors and times. */
type Version = '2017-09-01' | '2019-08-01';

const versions: readonly string[] = ['2017-09-01', '2019-08-01'] satisfies Version[];

const secretWrong: Evidence = { grade: 'I', source: 'status and text inferred' };
const versionWrong: Evidence = { grade: 'I', source: 'status and text inferred' };
const identityMissing: Evidence = { grade: 'U', source: 'Azure-Samples/azure-search-openai-demo#2148' };
/** What the caller sees whatever Entra said: the reason is only in Microsoft's own logs. */
const refused: Evidence = {
  grade: 'U',
  source: 'Azure/azure-functions-host#9884 (501051 behind it), Azure/azure-sdk-for-net#44685 (body)',
};

/** Mounts the token endpoint of App Service and Azure Functions. @param secret what `IDENTITY_HEADER` holds */
export function mountAppService(app: Hono, endpoint: IdentityEndpoint, secret: string): void {
  app.get('/msi/token', (c) => answerTokenRequest(c, endpoint, secret));
}

async function answerTokenRequest(c: Context, { context, host }: IdentityEndpoint, secret: string): Promise<Response> {
  c.header('Date', new Date(context.clock.now()).toUTCString());
  c.header('Server', 'Kestrel');
  const fail = (status: 400 | 401 | 500, message: string, evidence: Evidence): Response => {
    noteEvidence(c, evidence);
    // Not recorded on a success (msi/app-service/success-2017-09-01-1).
    const correlationId = randomGuid(context.random);
    c.header('X-CORRELATION-ID', correlationId);
    return c.json({ statusCode: status, message, correlationId }, status);
  };
  const version = parameter(c, 'api-version');
  if (!isVersion(version)) return fail(400, `Use one of the api-versions ${versions.join(', ')}.`, versionWrong);
  const presented = c.req.header(version === '2017-09-01' ? 'secret' : 'X-IDENTITY-HEADER');
  if (!sameSecret(presented, secret)) return fail(401, 'The identity header is missing or wrong.', secretWrong);
  const resource = parameter(c, 'resource');
  if (resource === undefined) return fail(400, 'The parameter resource is missing.', versionWrong);
  const result = await requestIdentityToken(context, c, host(), readSelector(c, version), resource);
  if (result.outcome === 'refused') {
    // The service's own spelling.
    return fail(500, 'An unexpected error occured while fetching the AAD Token.', refused);
  }
  if (result.outcome !== 'issued') {
    const message =
      'No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId.';
    return fail(400, message, identityMissing);
  }
  const { identity, token } = result;
  const body = {
    access_token: token.token,
    expires_on: version === '2017-09-01' ? americanTime(token.expiresOn) : String(token.expiresOn),
    resource,
    token_type: 'Bearer',
    client_id: identity.principal.appId,
  };
  return c.json(body, 200, { 'Content-Type': 'application/json; charset=utf-8' });
}

function isVersion(version: string | undefined): version is Version {
  return version !== undefined && versions.includes(version);
}

function sameSecret(presented: string | undefined, secret: string): boolean {
  const [one, other] = [Buffer.from(presented ?? ''), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function readSelector(c: Context, version: Version): Parameters<typeof requestIdentityToken>[3] {
  if (version === '2017-09-01') return { clientId: parameter(c, 'clientid') };
  return {
    clientId: parameter(c, 'client_id'),
    objectId: parameter(c, 'principal_id') ?? parameter(c, 'object_id'),
    resourceId: parameter(c, 'mi_res_id'),
  };
}

/** `05/22/2021 17:14:33 +00:00` (msi/app-service/success-2017-09-01-1). @param seconds epoch */
function americanTime(seconds: number): string {
  const [year = '', month = '', day = ''] = new Date(seconds * 1000).toISOString().slice(0, 10).split('-');
  return `${month}/${day}/${year} ${new Date(seconds * 1000).toISOString().slice(11, 19)} +00:00`;
}
