import { describe, expect, it } from 'vitest';
import { findWellKnownClient } from './find-well-known-client.ts';
import { wellKnownClients } from './well-known-clients.ts';

describe('wellKnownClients', () => {
  it('has 42 clients, and no id or alias twice', () => {
    expect(wellKnownClients).toHaveLength(42);
    const keys = wellKnownClients.flatMap(({ appId, aliases }) => [appId, ...aliases]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => key === key.toLowerCase())).toBe(true);
  });
});

describe('findWellKnownClient', () => {
  it.each([
    'azure-cli',
    'AZ',
    '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
    '04B07795-8DDB-461A-BBEE-02F9E1BF7B46',
    'Microsoft Azure CLI',
  ])('finds Azure CLI by %s', (key) => {
    expect(findWellKnownClient(key)?.name).toBe('Microsoft Azure CLI');
  });

  it.each(['', 'azure', '__proto__', '00000000-0000-0000-0000-000000000000'])('finds nothing by %j', (key) => {
    expect(findWellKnownClient(key)).toBeUndefined();
  });
});
