import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTokenBench, readJson, type TokenBench } from '../testing/token-bench.ts';
import { tenantId } from '../testing/token-seed.ts';

let bench: TokenBench;
beforeEach(async () => {
  bench = await createTokenBench();
});

describe('what the token service does not serve', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/nonesuch'],
    ['GET', `/${tenantId}/oauth2/v2.0/token`],
    ['PUT', `/${tenantId}/oauth2/v2.0/token`],
    ['GET', '//evil.example/oauth2/v2.0/authorize'],
    ['GET', '/..;/common/oauth2/v2.0/authorize'],
    ['GET', `/${tenantId}%2foauth2%2fv2.0%2fauthorize`],
    ['GET', `/${'a'.repeat(20_000)}`],
    ['POST', '/%00/%ff/%zz'],
  ])("is refused in Entra's envelope: %s %.60s", async (method, path) => {
    const response = await bench.app.request(path, { method });
    expect(response.status).toBe(404);
    expect(response.headers.get('x-entrada-inferred')).toContain('serves nothing');
    expect(await readJson(response)).toMatchObject({ error: 'invalid_request', error_codes: [9002313] });
  });

  it('is no large form either', async () => {
    const body = new URLSearchParams({ scope: 'x'.repeat(70_000) });
    const response = await bench.app.request(`/${tenantId}/oauth2/v2.0/authorize`, { method: 'POST', body });
    expect([response.status, await readJson(response)]).toMatchObject([413, { error: 'invalid_request' }]);
  });
});

describe('what is no form', () => {
  it.each(['multipart/form-data', 'multipart/form-data; boundary=x', 'application/json', 'application/xml'])(
    'misses its fields: %s',
    async (type) => {
      const init = { method: 'POST', headers: { 'content-type': type }, body: '--x\r\nbroken' };
      const response = await bench.app.request(`/${tenantId}/oauth2/v2.0/authorize`, init);
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('900144')]);
    },
  );
});

describe('a fault of the emulator', () => {
  it('is told without its cause, and written nowhere', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    bench.app.get('/fault', () => {
      throw new TypeError('a secret detail');
    });
    const response = await bench.app.request('/fault');
    const text = await response.text();
    expect([response.status, JSON.parse(text)]).toMatchObject([500, { error: 'server_error', error_codes: [] }]);
    expect(text).not.toContain('detail');
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });
});
