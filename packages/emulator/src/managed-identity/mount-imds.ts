import type { Context, Hono } from 'hono';
import { type Evidence, type IdentityEndpoint, noteEvidence, parameter } from './identity-endpoint.ts';
import { instanceMetadata, metadataAt } from './instance-metadata.ts';
import { passOnRefusal } from './pass-on-refusal.ts';
import { type IdentityTokenOutcome, requestIdentityToken } from './request-identity-token.ts';

const headerMissing: Evidence = { grade: 'R', source: 'imds/missing-metadata-header-1' };
const versionMissing: Evidence = { grade: 'D', source: 'Microsoft Learn, Azure Instance Metadata Service' };
const resourceMissing: Evidence = { grade: 'I', source: 'text inferred' };
const identityMissing: Evidence = { grade: 'U', source: 'Azure/azure-sdk-for-net#37278' };
const identityUnclear: Evidence = { grade: 'I', source: 'status documented, text inferred' };
/** Mounts Azure's instance metadata service: tokens of managed identities, and a little about the virtual machine. */
export function mountImds(app: Hono, endpoint: IdentityEndpoint): void {
  app.use('/metadata/*', async (c, next) => {
    c.header('Date', new Date(endpoint.context.clock.now()).toUTCString());
    c.header('Server', 'IMDS/150.870.65.0');
    await next();
  });
  app.get('/metadata/identity/oauth2/token', (c) => answerTokenRequest(c, endpoint));
  app.get('/metadata/instance/*', (c) => answerInstance(c, endpoint));
}

async function answerTokenRequest(c: Context, { context, host }: IdentityEndpoint): Promise<Response> {
  // The header is missed before the resource (imds/missing-metadata-header-no-resource-1).
  if (!hasMetadataHeader(c)) return invalidRequest(c, 'Required metadata header not specified', headerMissing);
  const version = badVersion(c);
  if (version !== undefined) return version;
  const resource = parameter(c, 'resource');
  if (resource === undefined) {
    return invalidRequest(c, "Required query variable 'resource' is missing", resourceMissing);
  }
  const selector = {
    clientId: parameter(c, 'client_id'),
    objectId: parameter(c, 'object_id'),
    // Documented as msi_res_id, recorded as mi_res_id.
    resourceId: parameter(c, 'msi_res_id') ?? parameter(c, 'mi_res_id'),
  };
  return answerOutcome(c, await requestIdentityToken(context, c, host(), selector, resource), resource);
}

function answerOutcome(c: Context, result: IdentityTokenOutcome, resource: string): Response {
  switch (result.outcome) {
    case 'no-identity':
      return invalidRequest(c, 'Identity not found', identityMissing);
    case 'several-identities':
      return invalidRequest(
        c,
        'Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request',
        identityUnclear,
      );
    case 'refused':
      return passOnRefusal(c, result);
    case 'issued': {
      const { identity, token } = result;
      // Members in recorded order, numbers as texts.
      return json(c, 200, {
        access_token: token.token,
        client_id: identity.principal.appId,
        expires_in: String(token.expiresIn),
        expires_on: String(token.expiresOn),
        ext_expires_in: String(token.expiresIn - 1),
        not_before: String(token.notBefore),
        resource,
        token_type: 'Bearer',
      });
    }
  }
}

function answerInstance(c: Context, { host }: IdentityEndpoint): Response {
  if (!hasMetadataHeader(c)) return json(c, 400, { error: 'Bad request. Required metadata header not specified' });
  const version = badVersion(c);
  if (version !== undefined) return version;
  const machine = host();
  const path = c.req.path.slice('/metadata/instance'.length);
  const found = machine === undefined ? undefined : metadataAt(instanceMetadata(machine), path);
  if (found === undefined) return json(c, 404, { error: 'Not found' });
  return c.req.query('format') === 'text' && typeof found === 'string' ? c.text(found) : json(c, 200, found);
}

function hasMetadataHeader(c: Context): boolean {
  return c.req.header('Metadata')?.toLowerCase() === 'true';
}

function badVersion(c: Context): Response | undefined {
  const version = parameter(c, 'api-version');
  if (version !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(version)) return undefined;
  noteEvidence(c, version === undefined ? versionMissing : { grade: 'I', source: 'text inferred' });
  const problem = version === undefined ? 'api-version was not specified in the request' : 'api-version is invalid';
  return json(c, 400, { error: `Bad request. ${problem}`, 'newest-versions': ['2021-02-01', '2018-02-01'] });
}

function invalidRequest(c: Context, description: string, evidence: Evidence): Response {
  noteEvidence(c, evidence);
  return json(c, 400, { error: 'invalid_request', error_description: description });
}

function json(c: Context, status: 200 | 400 | 401 | 404, body: unknown): Response {
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/json; charset=utf-8' });
}
