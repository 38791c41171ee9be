import { beforeEach, describe, expect, it } from 'vitest';
import { refresh, signInToAzureCli } from '../testing/sign-in-as.ts';
import { createTokenBench, type TokenBench } from '../testing/token-bench.ts';
import { alex, azureCli, blair, closedApi, daemonId, goodSecret, openApi, tenantId } from '../testing/token-seed.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench();
});

const application = {
  grant_type: 'client_credentials',
  client_id: daemonId,
  client_secret: goodSecret,
  scope: `${openApi}/.default`,
};
const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

describe('a refusal of the token endpoint', () => {
  it('has the recorded envelope, members in order', async () => {
    const { status, body } = await bench.token({ ...application, client_secret: 'wrong' });
    expect(status).toBe(401);
    expect(Object.keys(body)).toEqual([
      'error',
      'error_description',
      'error_codes',
      'timestamp',
      'trace_id',
      'correlation_id',
      'error_uri',
    ]);
    expect(body).toMatchObject({
      error: 'invalid_client',
      error_codes: [7000215],
      timestamp: '2026-11-24 12:00:00Z',
      error_uri: 'https://login.microsoftonline.com/error?code=7000215',
    });
    expect(body.error_description).toMatch(
      new RegExp(
        `^AADSTS7000215: Invalid client secret provided\\. .*'${daemonId}'\\. Trace ID: ${guid} Correlation ID: ${guid} Timestamp: 2026-11-24 12:00:00Z$`,
      ),
    );
  });

  it('has a suberror and no error_uri for 65001', async () => {
    const { status, body } = await refresh(bench, await signInToAzureCli(bench, alex), openApi);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required', error_codes: [65001] });
    expect(body).not.toHaveProperty('error_uri');
  });

  it('says in a header what is inferred, and only then', async () => {
    const unassigned = await refresh(bench, await signInToAzureCli(bench, blair), closedApi);
    expect(unassigned.body).toMatchObject({ error: 'invalid_grant', error_codes: [50105] });
    expect(unassigned.headers.get('x-entrada-inferred')).toMatch(/inferred/);
    const wrong = await bench.token({ ...application, client_secret: 'wrong' });
    expect(wrong.headers.has('x-entrada-inferred')).toBe(false);
  });

  it('never repeats the secret', async () => {
    const { body } = await bench.token({ ...application, client_secret: 'hush hush' });
    expect(JSON.stringify([body, bench.context.signInLog.entries()])).not.toContain('hush');
  });
});

describe('an answer of the token endpoint', () => {
  it('carries the recorded headers', async () => {
    const { headers, body } = await bench.token({ ...application, client_secret: 'wrong' });
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store, no-cache',
      pragma: 'no-cache',
      expires: '-1',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      p3p: 'CP="DSP CUR OTPi IND OTRi ONL FIN"',
      'x-ms-request-id': body.trace_id,
      'x-ms-ests-server': '2.1.0.0 - LOCAL ProdSlices',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(headers.getSetCookie().map((cookie) => cookie.split('=')[0])).toEqual(['fpc', 'x-ms-gateway-slice']);
  });

  it.each([
    ['the header', { 'client-request-id': tenantId, 'return-client-request-id': 'false' }, {}, true],
    ['the form, as MSAL for Node', {}, { 'client-request-id': tenantId }, false],
  ])(
    'takes the correlation id from %s',
    async (_case, headers: Record<string, string>, form: Record<string, string>, echoed) => {
      const answer = await bench.token({ ...application, ...form, client_secret: 'wrong' }, headers);
      expect(answer.body.correlation_id).toBe(tenantId);
      expect(answer.headers.get('client-request-id')).toBe(echoed ? tenantId : null);
    },
  );

  it('does not take anything but a GUID for one', async () => {
    const answer = await bench.token({ ...application, client_secret: 'wrong' }, { 'client-request-id': 'x' });
    expect(answer.body.correlation_id).toMatch(new RegExp(`^${guid}$`));
    expect(answer.headers.has('client-request-id')).toBe(false);
  });

  it('has x-ms-clitelem for clients that say what they are', async () => {
    const sku = { 'x-client-sku': 'MSAL.Python' };
    expect((await bench.token(application, sku)).headers.get('x-ms-clitelem')).toBe('1,0,0,,');
    const wrong = { ...application, client_secret: 'wrong' };
    expect((await bench.token(wrong, sku)).headers.get('x-ms-clitelem')).toBe('1,7000215,0,,');
    expect((await bench.token(wrong)).headers.has('x-ms-clitelem')).toBe(false);
  });
});

describe('a request whose shape is wrong', () => {
  it.each([
    ['no grant_type', { ...application, grant_type: undefined }, 900144, 'grant_type'],
    ['no client_id', { ...application, client_id: undefined }, 900144, 'client_id'],
    ['no scope', { ...application, scope: undefined }, 900144, 'scope'],
    ['an empty scope', { ...application, scope: '' }, 900144, 'scope'],
    ['no code', { grant_type: 'authorization_code', client_id: azureCli, redirect_uri: 'x' }, 900144, 'code'],
    ['no redirect_uri', { grant_type: 'authorization_code', client_id: azureCli, code: 'x' }, 900144, 'redirect_uri'],
    ['no refresh_token', { grant_type: 'refresh_token', client_id: azureCli }, 900144, 'refresh_token'],
    ['no device_code', { grant_type: 'device_code', client_id: azureCli }, 900144, 'device_code'],
    ['an unknown grant type', { ...application, grant_type: 'no_such_grant' }, 70003, "'no_such_grant'"],
    ['a property of every object as grant type', { ...application, grant_type: 'constructor' }, 70003, "'constructor'"],
  ])('is refused for %s', async (_case, form: Record<string, string | undefined>, code, words) => {
    const { status, body } = await bench.token(form);
    expect([status, body.error_codes]).toEqual([400, [code]]);
    expect(body.error_description).toContain(words);
  });

  it('is refused when a parameter comes twice', async () => {
    const body = `${new URLSearchParams(application)}&scope=x`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const response = await bench.app.request(`/${tenantId}/oauth2/v2.0/token`, { method: 'POST', body, headers });
    expect(await response.json()).toMatchObject({ error: 'invalid_request', error_codes: [9000411] });
  });

  it('is refused as a whole when it is no form', async () => {
    const answer = await bench.app.request(`/${tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: JSON.stringify(application),
      headers: { 'content-type': 'application/json' },
    });
    expect(await answer.json()).toMatchObject({ error_codes: [900144] });
  });

  it('is refused when it is larger than 256 KiB', async () => {
    const { status, body } = await bench.token({ ...application, padding: 'x'.repeat(257 * 1024) });
    expect([status, body.error, body.error_codes]).toEqual([413, 'invalid_request', [9002313]]);
    expect((await bench.token({ ...application, padding: 'x'.repeat(200 * 1024) })).status).toBe(200);
  });

  it('says of a grant type that Entra has and the emulator lacks that it is the emulator', async () => {
    const { body, headers } = await bench.token({
      ...application,
      grant_type: 'urn:ietf:params:oauth:grant-type:saml2-bearer',
    });
    expect(body.error_codes).toEqual([70003]);
    expect(headers.get('x-entrada-inferred')).toMatch(/this emulator/);
  });
});

describe('the sign-in log', () => {
  it('keeps what was granted and what was refused, with the ids of the answer', async () => {
    await bench.token(application);
    const { body } = await refresh(bench, await signInToAzureCli(bench, blair), closedApi);
    const entries = bench.context.signInLog.entries();
    expect(entries[0]).toMatchObject({ outcome: 'granted', code: 0, clientName: 'daemon', resource: openApi });
    expect(entries.at(-1)).toMatchObject({
      flow: 'refresh-token',
      outcome: 'refused',
      code: 50105,
      clientName: 'Microsoft Azure CLI',
      resource: closedApi,
      userPrincipalName: blair,
      traceId: body.trace_id,
      inferred: expect.any(String),
    });
  });

  it('keeps requests that cannot be read', async () => {
    await bench.token({});
    expect(bench.context.signInLog.entries()).toMatchObject([{ flow: 'unknown', code: 900144 }]);
  });
});
