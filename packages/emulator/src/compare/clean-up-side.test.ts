import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.ts';
import type { Emulator } from '../emulator.ts';
import { cleanUpSide } from './clean-up-side.ts';
import { emulatorSide } from './emulator-side.ts';
import { openStage } from './open-stage.ts';

const seed = `
tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: adatum.onmicrosoft.com }
users:
  - { userPrincipalName: alex@adatum.onmicrosoft.com, displayName: Alex }
  - { userPrincipalName: casey@adatum.onmicrosoft.com, displayName: Casey, directoryRoles: [Global Administrator] }
microsoft: { clients: [azure-cli], apis: [graph] }
applications: [{ displayName: adatum-daemon }, { displayName: entrada-probe-of-somebody-else }]
`;

describe('a clean-up after a crash', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await createEmulator({ seed });
  });
  afterAll(() => emulator.close());
  const count = () => emulator.directory.applications.size;

  it('deletes what earlier runs left, can be repeated, and takes nothing that only has the name', async () => {
    const before = count();
    const side = emulatorSide(emulator);
    const crashed = await openStage(side);
    await crashed.setUp('client');
    await crashed.setUp('closed-api');
    expect(count()).toBe(before + 2);
    expect(await cleanUpSide(side)).toEqual({ deleted: 2, left: 0 });
    expect(await cleanUpSide(side)).toEqual({ deleted: 0, left: 0 });
    expect(count()).toBe(before);
    const names = [...emulator.directory.applications.values()].map(({ displayName }) => displayName);
    expect(names).toContain('entrada-probe-of-somebody-else');
  });

  it('finds them beyond the first page', async () => {
    const side = emulatorSide(emulator);
    const crashed = await openStage(side);
    for (let made = 0; made < 3; made += 1) await crashed.setUp('client');
    const paging: typeof fetch = (input, init) => {
      const url = new URL(new Request(input).url);
      if (url.searchParams.has('$filter')) url.searchParams.set('$top', '2');
      return emulator.fetch(url, init);
    };
    expect(await cleanUpSide({ ...side, fetch: paging })).toEqual({ deleted: 3, left: 0 });
  });
});
