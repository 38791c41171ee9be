import { beforeAll, describe, expect, it } from 'vitest';
import { createLocalTenant, type LocalTenant } from '../../test-support/local-tenant.ts';
import { bodyLimit } from './body/read-json-body.ts';

let tenant: LocalTenant;
beforeAll(async () => {
  tenant = await createLocalTenant();
});

const post = (body: string) => tenant.graph(tenant.as('alex'), 'POST /applications', body);

describe('every answer', () => {
  it('carries a request id, and gives the client its own back', async () => {
    const id = crypto.randomUUID();
    const answer = await tenant.graph(tenant.as('alex'), 'GET /applications/nothing', undefined, {
      'client-request-id': id,
    });
    const requestId = answer.headers.get('request-id');
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('client-request-id')).toBe(id);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.json).toEqual({
      error: {
        code: 'Request_ResourceNotFound',
        message: "Resource 'nothing' does not exist or one of its queried reference-property objects are not present.",
        innerError: {
          date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
          'request-id': requestId,
          'client-request-id': id,
        },
      },
    });
  });

  it('says in a header what of an error is inferred, and nothing where it was seen', async () => {
    const inferred = await tenant.graph(tenant.as('alex'), 'GET /nothing');
    expect(inferred.headers.get('x-entrada-evidence')).toMatch(/^I; /);
    const recorded = await tenant.graph(tenant.as('alex'), 'GET /applications/nothing');
    expect(recorded.headers.get('x-entrada-evidence')).toBeNull();
  });
});

describe('a path', () => {
  it.each([
    ['/APPLICATIONS', 200],
    ['/oAuth2PermissionGrants', 200],
    ['/applications/', 200],
    ["/users('alex@adatum.onmicrosoft.com')", 200],
    ['/users/alex%40adatum.onmicrosoft.com', 200],
    ["/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')", 200],
    ['/servicePrincipals(appId=%2700000003-0000-0000-c000-000000000000%27)', 200],
    ["/servicePrincipals(appId='no one')", 404],
    ['/users/%E0%A4%A', 404],
    ['/nothing', 400],
    ['/applications/x/y/z', 400],
  ])('%s is answered %i', async (path, status) => {
    expect((await tenant.graph(tenant.as('casey'), `GET ${path}`)).status).toBe(status);
  });

  it.each([
    [
      'GET /nothing/x',
      "segment 'nothing'. The local emulator serves a part of Microsoft Graph only, without 'GET /nothing/x'.",
    ],
    [
      'GET /Users/x/calendars',
      "segment 'calendars'. The local emulator serves a part of Microsoft Graph only, without 'GET /users/x/calendars'.",
    ],
    [
      'POST /domains',
      "segment 'domains'. The local emulator serves a part of Microsoft Graph only, without 'POST /domains'.",
    ],
  ])('that is not served is named: %s', async (request, message) => {
    const answer = await tenant.graph(tenant.as('casey'), request, request.startsWith('POST') ? {} : undefined);
    expect(answer.json.error?.message).toBe(`Resource not found for the ${message}`);
  });

  it('of another version is refused, and says which version there is', async () => {
    const headers = { Authorization: `Bearer ${tenant.token(tenant.as('alex'))}` };
    const answer = await tenant.send('graph', 'https://graph.microsoft.com/beta/me', { headers });
    expect(answer.status).toBe(400);
    expect(answer.json.error?.message).toContain('v1.0 only');
  });
});

describe('a body', () => {
  it.each([
    ['that is empty', '', 400],
    ['that is no JSON', '{', 400],
    ['that is a list', '[]', 400],
    ['that is a word', '"x"', 400],
    ['that is nested without end', `{"info":${'['.repeat(5000)}${']'.repeat(5000)}}`, 400],
    ['that is too large', `{"displayName":"${'x'.repeat(bodyLimit)}"}`, 413],
  ])('%s is refused', async (_name, body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.json.error?.message).not.toBe('');
  });

  it('may begin with a byte order mark and carry annotations', async () => {
    expect((await post('\uFEFF{"@odata.type":"#microsoft.graph.application","displayName":"x"}')).status).toBe(201);
  });
});

describe('a fault of its own', () => {
  it('is answered in the same shape, without a word about the cause', async () => {
    const broken = await createLocalTenant();
    Object.defineProperty(broken.directory.applications, 'values', {
      value: () => {
        throw new Error('the inner secret');
      },
    });
    const answer = await broken.graph(broken.as('alex'), 'GET /applications');
    expect(answer.status).toBe(500);
    expect(answer.json.error?.code).toBe('InternalServerError');
    expect(JSON.stringify(answer.json)).not.toContain('inner secret');
  });
});
