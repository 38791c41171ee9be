import { beforeEach, describe, expect, it } from 'vitest';
import {
  alexPassword,
  desktopId,
  downstreamApi,
  downstreamId,
  grantsSeed,
  middleApi,
  middleId,
  middleSecret,
} from '../testing/grants-seed.ts';
import { type Answer, createTokenBench, type TokenBench } from '../testing/token-bench.ts';
import { alex } from '../testing/token-seed.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench(grantsSeed());
});

const itself = 'api://adatum-desktop';

function person(scope: string, more: Record<string, string> = {}): Promise<Answer> {
  const form = { grant_type: 'password', client_id: desktopId, username: alex, password: alexPassword };
  return bench.token({ ...form, scope, ...more });
}

describe('a client that is the API itself', () => {
  it('gets its token by the GUID', async () => {
    expect((await person(`${desktopId}/.default`)).status).toBe(200);
  });

  it('is refused by the URI', async () => {
    const { status, body } = await person(`${itself}/.default`);
    expect([status, body.error, body.error_codes]).toEqual([400, 'invalid_request', [90009]]);
    expect(body.error_description).toContain(
      `Application '${desktopId}'(adatum-desktop) is requesting a token for itself.`,
    );
  });

  it('may use the URI as an application, as recorded', async () => {
    const form = { grant_type: 'client_credentials', client_id: middleId, client_secret: middleSecret };
    expect((await bench.token({ ...form, scope: `${middleApi}/.default` })).status).toBe(200);
  });
});

describe('the parameter resource beside a scope', () => {
  it.each([
    ['is taken when it is what stands before the scope', `${downstreamApi}/.default`, downstreamApi, 200],
    ['is refused for another API', `${downstreamApi}/.default`, middleApi, 9010010],
    ['is refused for the same API by another name', `${downstreamId}/.default`, downstreamApi, 9010010],
    ['is refused with a bare scope', 'User.Read', 'https://graph.microsoft.com', 9010010],
  ])('%s', async (_what, scope, resource, expected) => {
    const { status, body } = await person(scope, { resource });
    expect(body.error_codes ?? status).toEqual(expected === 200 ? 200 : [expected]);
    if (expected !== 200) expect([status, body.error]).toEqual([400, 'invalid_target']);
  });
});

describe('a tenant that insists on requiredResourceAccess', () => {
  it('refuses what a client does not list, although it was granted', async () => {
    expect((await person(`${downstreamApi}/.default`)).status).toBe(200);
    bench = await createTokenBench(grantsSeed('rules: { strictRequiredResourceAccess: true }'));
    const { status, body } = await person(`${downstreamApi}/.default`);
    expect([status, body.error, body.error_codes]).toEqual([400, 'invalid_client', [650057]]);
    expect(body.error_description).toContain(
      `Client app ID: ${desktopId}(adatum-desktop). Resource value from request: ${downstreamApi}. Resource app ID: ${downstreamId}.`,
    );
  });

  it('lets in what the client lists', async () => {
    bench = await createTokenBench(grantsSeed('rules: { strictRequiredResourceAccess: true }'));
    const { directory } = bench.context;
    const desktop = directory.findApplication(desktopId);
    const requiredResourceAccess = [{ resourceAppId: downstreamId, resourceAccess: [] }];
    if (desktop) directory.applications.change(desktop, { requiredResourceAccess });
    expect((await person(`${downstreamApi}/.default`)).status).toBe(200);
    expect((await person('openid')).body.error_codes).not.toEqual([650057]);
  });
});
