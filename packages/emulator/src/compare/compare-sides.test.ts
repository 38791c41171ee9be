import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.ts';
import type { Emulator } from '../emulator.ts';
import { type Alterable, type Alteration, alteredFetch } from '../testing/altered-fetch.ts';
import { type CompareOptions, compareSides } from './compare-sides.ts';
import type { Comparison } from './comparison.ts';
import { emulatorSide } from './emulator-side.ts';
import { WrongTenantError } from './identify-tenant.ts';
import { NotSetUpError } from './not-set-up-error.ts';
import type { Probe } from './probe.ts';
import { allProbes } from './probes/all-probes.ts';
import type { Side } from './side.ts';

let local: Emulator;
let remote: Emulator;
beforeAll(async () => {
  [local, remote] = await Promise.all([createEmulator(), createEmulator()]);
});
afterEach(() => {
  local.reset();
  remote.reset();
});
afterAll(() => Promise.all([local.close(), remote.close()]));

/** The second emulator in the tenant's place, with differences planted into its answers. */
function planted(
  alter: (answer: Alterable) => Alteration | undefined = () => undefined,
  over: Partial<Side> = {},
): Side {
  return { ...emulatorSide(remote, 'tenant'), fetch: alteredFetch(remote.fetch, alter), ...over };
}

function compare(tenant: Side, over: Partial<CompareOptions> = {}): Promise<Comparison> {
  return compareSides({ tenant, emulator: emulatorSide(local), probes: allProbes, ...over });
}

const only = (...ids: readonly string[]): readonly Probe[] => allProbes.filter(({ id }) => ids.includes(id));
const namesIn = ({ directory }: Emulator) => [...directory.applications.values()].map(({ displayName }) => displayName);
const leftovers = () => [local, remote].flatMap(namesIn).filter((name) => name.startsWith('entrada-probe-'));
const differing = ({ probes }: Comparison) => probes.filter(({ outcome }) => outcome !== 'agrees');
const answersTo = (code: number, { body }: Alterable) =>
  Array.isArray(body.error_codes) && body.error_codes[0] === code;

describe('two tenants that are alike', () => {
  it('agree in everything, and are left as they were', async () => {
    const before = [namesIn(local), namesIn(remote)];
    const comparison = await compare(planted());
    expect(differing(comparison)).toEqual([]);
    expect(comparison).toMatchObject({ headers: [], left: { tenant: 0, emulator: 0 } });
    expect([namesIn(local), namesIn(remote)]).toEqual(before);
  });

  it('turn what was inferred into something recorded, and nothing that was recorded before', async () => {
    const { probes } = await compare(planted(), {
      probes: only('client-unassigned', 'secret-wrong', 'resource-unknown'),
    });
    expect(
      probes.map(({ id, upgrades }) => [id, upgrades.map(({ part, from, to }) => `${part} ${from} ${to}`)]),
    ).toEqual([
      ['secret-wrong', []],
      ['resource-unknown', []],
      ['client-unassigned', ['answer ? R', 'text B R']],
    ]);
  });
});

describe('planted differences', () => {
  it.each([
    [
      'a status',
      ({ status }: Alterable) => ({ status: status + 1 }),
      [{ aspect: 'status', tenant: '401', emulator: '400' }],
    ],
    [
      'an error',
      ({ body }: Alterable) => ({ body: { ...body, error: 'invalid_client' } }),
      [{ aspect: 'error', tenant: 'invalid_client', emulator: 'invalid_grant' }],
    ],
    [
      'a suberror',
      ({ body }: Alterable) => ({ body: { ...body, suberror: 'basic_action' } }),
      [
        { aspect: 'suberror', tenant: 'basic_action', emulator: undefined },
        { aspect: 'members', tenant: expect.stringMatching(/, suberror$/), emulator: expect.any(String) },
      ],
    ],
    [
      'the order of members',
      ({ body }: Alterable) => ({ body: Object.fromEntries(Object.entries(body).reverse()) }),
      [
        {
          aspect: 'members',
          tenant: expect.stringMatching(/^correlation_id, trace_id, timestamp/),
          emulator: expect.stringMatching(/^error, error_description, error_codes/),
        },
      ],
    ],
    [
      'a word of the text',
      ({ body }: Alterable) => ({
        body: { ...body, error_description: String(body.error_description).replace('not assigned', 'unassigned') },
      }),
      [
        {
          aspect: 'text',
          tenant:
            "AADSTS501051: Application '{client}'(entrada-probe-client) is unassigned to a role for the application '{closed-api}'(entrada-probe-closed-api).",
          emulator:
            "AADSTS501051: Application '{client}'(entrada-probe-client) is not assigned to a role for the application '{closed-api}'(entrada-probe-closed-api).",
        },
      ],
    ],
  ])('of %s are exactly what is reported', async (_, alteration, expected) => {
    const tenant = planted((answer) => (answersTo(501051, answer) ? alteration(answer) : undefined));
    const comparison = await compare(tenant);
    expect(differing(comparison)).toMatchObject([
      { id: 'client-unassigned', outcome: 'differs', differences: expected },
    ]);
    expect(comparison.headers).toEqual([]);
    expect(leftovers()).toEqual([]);
  });

  it('of a precedence are reported at the pair, which then raises no grade', async () => {
    let unknownResource: Alteration = {};
    const tenant = planted((answer) => {
      if (answersTo(500011, answer)) unknownResource = { status: answer.status, body: answer.body };
      const namesNowhere = answer.form.get('scope') === 'api://entrada-probe-nowhere/.default';
      return answersTo(7000215, answer) && namesNowhere ? unknownResource : undefined;
    });
    expect(differing(await compare(tenant))).toMatchObject([
      {
        id: 'client-credential-before-resource-known',
        about: 'order of client-credential, resource-known',
        outcome: 'differs',
        differences: [
          { aspect: 'status', tenant: '400', emulator: '401' },
          { aspect: 'error', tenant: 'invalid_resource' },
          { aspect: 'error codes', tenant: '500011', emulator: '7000215' },
          { aspect: 'text' },
        ],
        upgrades: [],
      },
    ]);
  });

  it('of an error of Microsoft Graph are reported', async () => {
    const tenant = planted(({ url, method, status, body }) =>
      url.pathname.endsWith('/removePassword') && method === 'POST' && status === 400
        ? { status: 404, body: { error: { ...Object(body.error), code: 'Request_ResourceNotFound' } } }
        : undefined,
    );
    expect(differing(await compare(tenant))).toMatchObject([
      { id: 'graph-secret-unknown', differences: [{ aspect: 'status' }, { aspect: 'error' }], upgrades: [] },
    ]);
  });

  it('of claims are reported', async () => {
    const tenant = planted(({ body, form }) => {
      if (form.get('grant_type') !== 'client_credentials' || typeof body.access_token !== 'string') return undefined;
      const [header, payload = '', signature] = body.access_token.split('.');
      const claims = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), idtyp: 'app' };
      const changed = Buffer.from(JSON.stringify(claims)).toString('base64url');
      return { body: { ...body, access_token: [header, changed, signature].join('.') } };
    });
    const comparison = await compare(tenant, { probes: only('app-token-v1') });
    expect(differing(comparison)).toMatchObject([
      { id: 'app-token-v1', differences: [{ aspect: 'claims' }, { aspect: 'claim values' }] },
    ]);
  });

  it('of header names are reported once, with where they were found', async () => {
    const tenant = planted(({ url, headers }) => {
      if (url.hostname !== 'login.microsoftonline.com') return undefined;
      headers.set('x-planted', 'a value that nobody reads');
      headers.delete('p3p');
      return { headers };
    });
    const probes = only('client-unknown', 'client-zeros');
    const { headers, probes: outcomes } = await compare(tenant, { probes });
    expect(headers).toEqual([
      { header: 'p3p', onlyFrom: 'emulator', probes: ['client-unknown', 'client-zeros'] },
      { header: 'x-planted', onlyFrom: 'tenant', probes: ['client-unknown', 'client-zeros'] },
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['agrees', 'agrees']);
  });
});

describe('a tenant that needs time', () => {
  it('is asked again while it does not know its new objects yet', async () => {
    const waited: number[] = [];
    let early = 3;
    const tenant = planted(
      (answer) => {
        if (!answersTo(501051, answer) || early === 0) return undefined;
        early -= 1;
        return { body: { ...answer.body, error: 'unauthorized_client', error_codes: [700016] } };
      },
      { pace: { interval: 0, patience: 60_000, wait: async (milliseconds) => void waited.push(milliseconds) } },
    );
    expect(differing(await compare(tenant, { probes: only('client-unassigned') }))).toEqual([]);
    expect(waited).toEqual([2_000, 4_000, 8_000]);
  });

  it('is waited for no longer than its patience in all, and not for what needs no object', async () => {
    const waited: number[] = [];
    const tenant = planted(
      ({ body }) => (Array.isArray(body.error_codes) ? { body: { ...body, error: 'other' } } : undefined),
      { pace: { interval: 0, patience: 20_000, wait: async (milliseconds) => void waited.push(milliseconds) } },
    );
    const comparison = await compare(tenant, { probes: only('client-unknown', 'secret-wrong', 'client-unassigned') });
    expect(differing(comparison)).toHaveLength(3);
    expect(waited).toEqual([2_000, 4_000, 8_000, 2_000, 4_000]);
  });
});

describe('what goes wrong', () => {
  const thrower: Probe = {
    id: 'thrower',
    title: 'A probe that fails',
    about: { kind: 'token', token: 'none' },
    needs: ['client'],
    person: false,
    ask: async ({ tenantId }) => {
      throw new Error(`No answer for ${tenantId} and alex@adatum.onmicrosoft.com`);
    },
  };

  it('leaves nothing behind and lets the others run when a probe throws', async () => {
    const { probes, left } = await compare(planted(), { probes: [thrower, ...only('secret-wrong')] });
    expect(probes).toMatchObject([
      { outcome: 'could not run', reason: 'On the emulator: No answer for {tenant-id} and {address}' },
      { outcome: 'agrees' },
    ]);
    expect(left).toEqual({ tenant: 0, emulator: 0 });
    expect(leftovers()).toEqual([]);
  });

  it('leaves nothing behind when the person interrupts it', async () => {
    const interrupted = new AbortController();
    const reason = new Error('Interrupted.');
    const stopper: Probe = {
      ...thrower,
      ask: async (stage) => {
        expect(leftovers()).not.toEqual([]);
        interrupted.abort(reason);
        return stage.graph('GET', '/organization');
      },
    };
    await expect(compare(planted(), { probes: [stopper], signal: interrupted.signal })).rejects.toBe(reason);
    expect(leftovers()).toEqual([]);
  });

  it('is said of the probes that need what the tenant would not make, in words that name nobody', async () => {
    const tenant = planted(({ url }) =>
      url.pathname.endsWith('/addPassword')
        ? {
            status: 400,
            body: {
              error: {
                code: 'CredentialInvalid',
                message: `No secrets in ${remote.tenantId}, says casey@adatum.onmicrosoft.com`,
              },
            },
          }
        : undefined,
    );
    const { probes } = await compare(tenant, { probes: only('secret-wrong', 'client-unknown') });
    expect(probes).toMatchObject([
      { id: 'client-unknown', outcome: 'agrees' },
      {
        id: 'secret-wrong',
        outcome: 'could not run',
        reason:
          'On the tenant: Microsoft Graph answered 400 CredentialInvalid to POST /applications/{id-1}/addPassword: No secrets in {tenant-id}, says {address}',
      },
    ]);
    expect(leftovers()).toEqual([]);
  });

  it('is said when nobody is there to sign in', async () => {
    const { askPerson: _, ...alone } = planted();
    const { probes } = await compare(alone, { probes: only('person-unassigned') });
    expect(probes).toMatchObject([{ outcome: 'could not run', reason: 'On the tenant: Nobody is there to sign in' }]);
  });

  it('is counted when objects cannot be deleted', async () => {
    const tenant = planted(({ method }) => (method === 'DELETE' ? { status: 403, body: {} } : undefined));
    const stubborn = alteredFetch(remote.fetch, () => undefined);
    const refusing: typeof fetch = (input, init) =>
      init?.method === 'DELETE' ? Promise.resolve(new Response('{}', { status: 403 })) : stubborn(input, init);
    const { left } = await compare({ ...tenant, fetch: refusing }, { probes: only('secret-wrong') });
    expect(left).toEqual({ tenant: 1, emulator: 0 });
  });

  it('ends before anything is made when the token is for another tenant', async () => {
    const elsewhere = planted(undefined, { tenant: 'contoso.onmicrosoft.com' });
    await expect(compare(elsewhere)).rejects.toThrow(WrongTenantError);
    expect(leftovers()).toEqual([]);
  });

  it('ends before anything is made when Graph does not let the caller in', async () => {
    const stranger = planted(undefined, { getGraphToken: async () => 'nonsense' });
    await expect(compare(stranger)).rejects.toThrow(NotSetUpError);
    expect(leftovers()).toEqual([]);
  });
});

describe('a report', () => {
  it('names nobody and holds no secret, even where an answer quotes them', async () => {
    const secrets = new Set<string>();
    const keep = (value: unknown): void => {
      if (typeof value === 'string' && value.length > 8) secrets.add(value);
    };
    const tenant = planted(({ body, form, url }) => {
      for (const name of ['secretText', 'access_token', 'refresh_token', 'id_token', 'device_code', 'user_code']) {
        keep(body[name]);
      }
      if (url.pathname.startsWith('/v1.0/')) for (const name of ['id', 'appId']) keep(body[name]);
      if (typeof body.error_description !== 'string') return undefined;
      const quoted = [
        ...secrets,
        ...form.values(),
        remote.tenantId,
        'Adatum',
        'adatum.onmicrosoft.com',
        'Alex@Adatum.onmicrosoft.com',
        'blair@fabrikam.example',
        crypto.randomUUID(),
      ];
      return { body: { ...body, error_description: `${body.error_description} Quoted: ${quoted.join(' | ')}` } };
    });
    const comparison = await compare(tenant);
    expect(differing(comparison).length).toBeGreaterThan(50);
    const report = JSON.stringify(comparison);
    expect(secrets.size).toBeGreaterThan(20);
    expect([...secrets].filter((secret) => report.includes(secret))).toEqual([]);
    expect(report).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/i);
    expect(report).not.toMatch(/adatum|alex|fabrikam|eyJ|Trace ID|[\w-]{60}/i);
  });
});
