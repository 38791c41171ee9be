import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveResource } from '@entrada/core';
import type { Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downstreamApi, startApplicationsTenant } from '../../test-support/applications-tenant.ts';
import { claims, createSourceBench, misfits, type SourceBench } from '../../test-support/source-bench.ts';
import { createStandIns, type StandIns } from '../../test-support/stand-in.ts';
import type { SourceRequest } from '../source-contract.ts';
import { type Ability, abilities, applicationSources, sourceCapabilities, sourceNames } from './source-capabilities.ts';

let emulator: Emulator;
let standIns: StandIns;
let folder: string;
beforeAll(async () => {
  emulator = await startApplicationsTenant({ managedIdentity: 'imds' });
  standIns = createStandIns();
  folder = mkdtempSync(join(tmpdir(), 'entrada-capabilities-'));
});
afterAll(async () => {
  standIns[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
  await emulator.close();
});

/** A kept sign-in has a bench of its own, with the store that it is kept in. */
const names = sourceNames.filter((name) => name !== 'login');
/** The API gives v1 tokens, whose issuer the public cloud and the US government's share. */
const request = resolveResource(downstreamApi);

/** A request for the ability that fits what the bench has. */
const fitting: Readonly<Record<Ability, (bench: SourceBench) => Partial<SourceRequest>>> = {
  scope: () => resolveResource(downstreamApi, { scope: ['read'] }),
  tenant: ({ tenant }) => ({ tenant }),
  client: ({ client }) => ({ client }),
  account: ({ account }) => ({ account }),
  cloud: () => ({ cloud: 'usgov' }),
  claims: () => ({ claims }),
  force: () => ({ forceRefresh: true }),
  minTtl: () => ({ minTtl: 60 }),
};

/** What goes out because of it; one of them. Force and a minimal life are seen by how often somebody is asked. */
const evidence: Readonly<Record<Ability, (bench: SourceBench) => readonly string[]>> = {
  scope: () => [`${downstreamApi}/read`],
  tenant: ({ tenant }) => [tenant],
  client: ({ client }) => [client],
  account: ({ account }) => [`login_hint=${account}`],
  cloud: () => ['login.microsoftonline.us', 'AzureUSGovernment'],
  // MSAL adds claims of its own.
  claims: () => ['"xms_cc":{"values":["cp1"]}', Buffer.from(claims).toString('base64')],
  force: () => [''],
  minTtl: () => [''],
};

const cells = names.flatMap((name) =>
  abilities.map((ability) => ({ name, ability, how: sourceCapabilities[name][ability].how })),
);
const cellsThat = (how: string) => cells.filter((cell) => cell.how === how);
const bench = (name: (typeof names)[number]) => createSourceBench(name, { emulator, standIns, folder });

describe.skipIf(process.platform === 'win32')('every cell of the table of abilities', () => {
  it.each(names.map((name) => ({ name })))('$name gives a token when nothing more is asked', async ({ name }) => {
    await expect(bench(name).source.getToken(request)).resolves.toMatchObject({ source: name });
  });

  it.each(cellsThat('honoured'))('$name honours $ability: it goes out', async ({ name, ability }) => {
    const bed = bench(name);
    const asked = { ...request, ...fitting[ability](bed) };
    const answer = bed.source.getToken(asked);
    // A certificate is shown to the other cloud by name, and the emulator, which is none, rightly declines.
    if (name === 'certificate' && ability === 'cloud') await expect(answer).rejects.toThrow(/AADSTS700023/);
    else await expect(answer).resolves.toMatchObject({ source: name });
    const expected = evidence[ability](bed);
    expect(bed.sent().filter((sent) => expected.some((text) => sent.includes(text)))).not.toEqual([]);
  });

  it.each(cellsThat('honoured').filter(({ ability }) => ability === 'force'))(
    '$name honours force: somebody is asked each time',
    async ({ name }) => {
      const bed = bench(name);
      await bed.source.getToken(request);
      const before = bed.sent().length;
      await bed.source.getToken({ ...request, forceRefresh: true });
      expect(bed.sent().length).toBeGreaterThan(before);
    },
  );

  it.each([...cellsThat('checked'), ...cellsThat('honoured').filter(({ ability }) => ability === 'minTtl')])(
    '$name checks $ability: what fits comes, what does not is refused',
    async ({ name, ability }) => {
      const bed = bench(name);
      const fits = ability === 'cloud' ? { cloud: 'public' as const } : fitting[ability](bed);
      await expect(bed.source.getToken({ ...request, ...fits })).resolves.toMatchObject({ source: name });
      await expect(bed.source.getToken({ ...request, ...misfits[ability] })).rejects.toMatchObject(
        ability === 'minTtl'
          ? { code: 'source_failed', message: expect.stringContaining('1000000 were asked for') }
          : { code: 'identity_mismatch', details: { source: name, about: ability } },
      );
    },
  );

  it.each(cellsThat('unsupported'))('$name refuses $ability before anything starts', async ({ name, ability }) => {
    const bed = bench(name);
    const asked = { ...request, tenant: bed.tenant, ...fitting[ability](bed) };
    const error = await bed.source.getToken(asked).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'source_unsupported', details: { source: name, ability } });
    const capability = sourceCapabilities[name][ability];
    // Every sentence of the table is in the error, with values in place of its names.
    if (capability.how !== 'unsupported') throw new TypeError('The table changed under the test');
    const { message } = error as Error;
    expect(message).toContain(capability.because);
    expect(message).not.toMatch(/[{}]/);
    expect(bed.sent()).toEqual([]);
  });

  it('is tried', () => {
    expect(cells).toHaveLength(names.length * abilities.length);
    expect(new Set(cells.map(({ how }) => how))).toEqual(new Set(['honoured', 'checked', 'unsupported']));
  });
});

describe('what to do instead', () => {
  it('is a command with the values of the request in it', async () => {
    const asked = { ...request, tenant: 'adatum.onmicrosoft.com', claims };
    const base64 = Buffer.from(claims).toString('base64');
    await expect(bench('azure-cli').source.getToken(asked)).rejects.toThrow(
      `az login --claims-challenge ${base64} --scope ${downstreamApi}/.default --tenant adatum.onmicrosoft.com”`,
    );
    const { tenant: _none, ...anywhere } = asked;
    await expect(bench('azure-powershell').source.getToken(anywhere)).rejects.toThrow(
      `Connect-AzAccount -ClaimsChallenge ${base64}”`,
    );
  });
});

it('an application asks for itself by these sources, and a person by the others', () => {
  const people = ['login', 'azure-cli', 'azure-powershell', 'azd', 'browser', 'device-code'];
  expect([...applicationSources]).toEqual(sourceNames.filter((name) => !people.includes(name)));
});
