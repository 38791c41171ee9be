import { describe, expect, it } from 'vitest';
import { wellKnownClients } from '../well-known-clients.ts';
import { findFirstPartyApp } from './find-first-party-app.ts';
import { firstPartyRows } from './first-party-rows.ts';

const rows = firstPartyRows.split('\n');

describe('the list of first-party applications', () => {
  it('has one row for each id, all in one form', () => {
    expect(rows).toHaveLength(4_764);
    const form = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[smg-][yn-][yn-]\S.*\S$/;
    expect(rows.filter((row) => !form.test(row))).toEqual([]);
    expect(new Set(rows.map((row) => row.slice(0, 36))).size).toBe(rows.length);
  });

  it('finds every row by its id', () => {
    const found = rows.map((row) => findFirstPartyApp(row.slice(0, 36))?.name);
    expect(found).toEqual(rows.map((row) => row.slice(39)));
  });

  it('says of a well-known client what that table says', () => {
    const both = wellKnownClients.flatMap((client) => {
      const listed = findFirstPartyApp(client.appId);
      return listed?.publicClient === null || listed === undefined ? [] : [{ client, listed }];
    });
    expect(both.length).toBeGreaterThan(25);
    for (const { client, listed } of both) {
      expect([client.appId, listed.foci, listed.publicClient]).toEqual([
        client.appId,
        client.foci,
        client.publicClient,
      ]);
    }
  });
});

describe('findFirstPartyApp', () => {
  it('gives name, owner and flags, whatever the case of the id', () => {
    expect(findFirstPartyApp('04B07795-8DDB-461A-BBEE-02F9E1BF7B46')).toEqual({
      appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
      name: 'Microsoft Azure CLI',
      ownerTenant: expect.stringMatching(/^[0-9a-f-]{36}$/),
      foci: false,
      publicClient: true,
    });
  });

  it.each(['ffffffff-ffff-4fff-8fff-ffffffffffff', '', 'Microsoft Graph', '\n', rows[0]?.slice(0, 20) ?? ''])(
    'knows nothing of %j',
    (id) => {
      expect(findFirstPartyApp(id)).toBeUndefined();
    },
  );
});
