import { beforeEach, describe, expect, it } from 'vitest';
import { createTokenBench, decodePart, origin, type TokenBench } from '../../testing/token-bench.ts';
import { alex, azureCli, azurePowerShell, blair, closedApi, closedApiId, tenantId } from '../../testing/token-seed.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench();
});

const request = { client_id: azureCli, scope: `${closedApi}/.default openid profile offline_access` };
const path = '/organizations/oauth2/v2.0/devicecode';

async function start(): Promise<{ userCode: string; deviceCode: string }> {
  const { body } = await bench.post(path, request);
  return { userCode: String(body.user_code), deviceCode: String(body.device_code) };
}

function poll(deviceCode: string, overrides: Record<string, string> = {}) {
  return bench.token({ grant_type: 'device_code', client_id: azureCli, device_code: deviceCode, ...overrides });
}

describe('a device authorization', () => {
  it('has the recorded members and sends the person to the emulator itself', async () => {
    const { status, body } = await bench.post(path, request);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual([
      'user_code',
      'device_code',
      'verification_uri',
      'expires_in',
      'interval',
      'message',
    ]);
    expect(body).toMatchObject({ verification_uri: `${origin}/device`, expires_in: 900, interval: 5 });
    expect(body.user_code).toMatch(/^[A-Z0-9]{9}$/);
    expect(body.message).toBe(
      `To sign in, use a web browser to open the page ${origin}/device and enter the code ${String(body.user_code)} to authenticate.`,
    );
  });

  it.each([
    ['no client_id', { scope: request.scope }, 'organizations', 900144],
    ['no scope', { client_id: azureCli }, 'organizations', 900144],
    ['an unknown client', { ...request, client_id: 'x' }, 'organizations', 700016],
    ['an unknown tenant', request, 'contoso.example', 90002],
    ['a scope that cannot be read', { ...request, scope: 'api://' }, 'organizations', 70011],
  ])('is refused for %s', async (_case, form: Record<string, string>, tenant, code) => {
    const { status, body } = await bench.post(`/${tenant}/oauth2/v2.0/devicecode`, form);
    expect([status, body.error_codes]).toEqual([400, [code]]);
    expect(bench.context.signInLog.entries()).toMatchObject([{ flow: 'device-authorization', code }]);
  });
});

describe('a device code', () => {
  it('is pending until somebody answers, which is no event for the log', async () => {
    const { status, body } = await poll((await start()).deviceCode);
    expect([status, body.error, body.error_codes]).toEqual([400, 'authorization_pending', [70016]]);
    expect(bench.context.signInLog.entries()).toEqual([]);
  });

  it.each(['device_code', 'urn:ietf:params:oauth:grant-type:device_code'])(
    'gives tokens by grant type %s',
    async (grantType) => {
      const { userCode, deviceCode } = await start();
      bench.context.deviceCodes.approve(`${userCode.slice(0, 4)}-${userCode.slice(4).toLowerCase()}`, bench.idOf(alex));
      const { status, body } = await poll(deviceCode, { grant_type: grantType, code: deviceCode, client_info: '1' });
      expect(status).toBe(200);
      expect(decodePart(body.access_token, 1)).toMatchObject({
        aud: closedApiId,
        tid: tenantId,
        oid: bench.idOf(alex),
      });
      expect(body).toHaveProperty('refresh_token');
      expect((await poll(deviceCode)).body.error_codes).toEqual([90120]);
    },
  );

  it('is declined without an AADSTS number', async () => {
    const { userCode, deviceCode } = await start();
    bench.context.deviceCodes.decline(userCode);
    const { status, body, headers } = await poll(deviceCode);
    expect([status, body.error, body.error_codes]).toEqual([400, 'authorization_declined', []]);
    expect(body.error_description).toMatch(/^The end user denied the authorization request\. Trace ID: /);
    expect(headers.get('x-entrada-inferred')).toMatch(/no AADSTS number is known/);
  });

  it.each([
    ['nobody answered', false],
    ['the client came too late', true],
  ])('expires after 15 minutes when %s', async (_case, approved) => {
    const { userCode, deviceCode } = await start();
    bench.clock.advance(899);
    if (approved) bench.context.deviceCodes.approve(userCode, bench.idOf(alex));
    bench.clock.advance(1);
    const { body } = await poll(deviceCode);
    expect([body.error, body.error_codes]).toEqual(['expired_token', [70020]]);
  });

  it('is refused when nobody gave it out, or to another client', async () => {
    expect((await poll('x')).body).toMatchObject({ error: 'bad_verification_code', error_codes: [70018] });
    const { deviceCode } = await start();
    expect((await poll(deviceCode, { client_id: azurePowerShell })).body.error_codes).toEqual([700007]);
  });

  it('is judged by the rules like any other way in', async () => {
    const { userCode, deviceCode } = await start();
    bench.context.deviceCodes.approve(userCode, bench.idOf(blair));
    expect((await poll(deviceCode)).body.error_codes).toEqual([50105]);
  });

  it.each([
    ['unknown', 'ABCDEFGHJ', false],
    ['already answered', undefined, true],
  ])('that is %s cannot be approved', async (_case, code, answered) => {
    const { userCode } = await start();
    if (answered) bench.context.deviceCodes.decline(userCode);
    expect(() => bench.context.deviceCodes.approve(code ?? userCode, bench.idOf(alex))).toThrow(TypeError);
  });
});
