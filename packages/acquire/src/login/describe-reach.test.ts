import { wellKnownClients } from '@entrada/core/data';
import { describe, expect, it } from 'vitest';
import { describeReach } from './describe-reach.ts';

const textOf = (client: string): string =>
  describeReach(client)
    .map(({ text }) => text)
    .join(' ');
const clientWith = (foci: boolean | null): string =>
  wellKnownClients.find((client) => client.foci === foci)?.appId ?? '';

describe('what a refresh token reaches', () => {
  it('is much for Azure CLI, but no other client’s', () => {
    const text = textOf('04b07795-8ddb-461a-bbee-02f9e1bf7b46');
    expect(text).toContain('Azure Resource Manager, Microsoft Graph');
    expect(text).toContain('every API of your tenants that authorizes Microsoft Azure CLI');
    expect(text).toContain('shares refresh tokens with no other client');
  });

  it('is more for a member of the family', () => {
    expect(textOf(clientWith(true))).toMatch(/family of about 50 Microsoft clients .* mail, files and Teams/);
  });

  it('is said to be unknown where it is', () => {
    expect(describeReach(clientWith(null)).map(({ grade }) => grade)).toContain('?');
  });

  it('is what was granted for a client of one’s own', () => {
    expect(textOf('9f1c0d3e-2b4a-4c5d-8e6f-7a8b9c0d1e2f')).toMatch(/was granted in your tenant.*Other clients cannot/);
  });
});
