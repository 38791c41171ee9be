import { describe, expect, it } from 'vitest';
import {
  adatumId,
  alex,
  blair,
  casey,
  contosoId,
  guestAlex,
  multiTenantClientId,
  singleTenantClientId,
  twoTenantsSeed,
} from '../testing/two-tenants-seed.ts';
import { seedDirectories } from './seed/seed-directory.ts';
import { SeedError } from './seed/seed-error.ts';
import { Tenants } from './tenants.ts';

const tenants = new Tenants(seedDirectories(twoTenantsSeed));
const [adatum, contoso] = tenants.all;

function account(name: string) {
  const found = tenants.findAccount(name);
  if (found === undefined || contoso === undefined || adatum === undefined) throw new TypeError(`No account ${name}`);
  return found;
}

describe('tenants', () => {
  it.each([
    [adatumId, 'Adatum'],
    ['CONTOSO.onmicrosoft.com', 'Contoso'],
    ['fabrikam.onmicrosoft.com', undefined],
  ])('are found by id and by domain: %s', (name, displayName) => {
    expect(tenants.find(name)?.tenant.displayName).toBe(displayName);
  });

  it('know where a guest is at home, and what a visitor is called elsewhere', () => {
    expect(tenants.homeOf(account(guestAlex)).user.userPrincipalName).toBe(alex);
    expect(contoso && tenants.viewIn(contoso, account(alex))?.userPrincipalName).toBe(guestAlex);
    expect(adatum && tenants.viewIn(adatum, account(guestAlex))?.userPrincipalName).toBe(alex);
    expect(contoso && tenants.viewIn(contoso, account(casey))).toBeUndefined();
    expect(adatum && tenants.viewIn(adatum, account(blair))).toBeUndefined();
  });

  it('know a guest whose name says nothing by the mail address', () => {
    const [, , fabrikam] = new Tenants(
      seedDirectories(`${twoTenantsSeed}
  - tenant: { id: fab00000-5eed-4ad0-8a70-0000000fab70, displayName: Fabrikam, domain: fabrikam.onmicrosoft.com }
    users: [{ userPrincipalName: visitor@fabrikam.onmicrosoft.com, displayName: A, userType: Guest, mail: '${alex}' }]`),
    ).all;
    const joined = new Tenants([...tenants.all, ...(fabrikam === undefined ? [] : [fabrikam])]);
    expect(fabrikam && joined.viewIn(fabrikam, account(alex))?.userPrincipalName).toBe(
      'visitor@fabrikam.onmicrosoft.com',
    );
  });

  it("lend a multi-tenant registration to other tenants, and no other tenant's own", () => {
    expect(tenants.multiTenantApplication(multiTenantClientId)?.displayName).toBe('adatum-everywhere');
    expect(tenants.multiTenantApplication(singleTenantClientId)).toBeUndefined();
    expect(tenants.ownerOf(multiTenantClientId)).toBe(adatum);
    expect(contoso?.findApplication(multiTenantClientId)).toBe(adatum?.findOwnApplication(multiTenantClientId));
    expect(contoso?.findOwnApplication(multiTenantClientId)).toBeUndefined();
    expect(contoso?.findServicePrincipal(multiTenantClientId)?.appOwnerOrganizationId).toBe(adatumId);
  });
});

describe('a seed of several tenants', () => {
  it.each([
    ['two tenants with one id', twoTenantsSeed.replace(contosoId, adatumId), 'another tenant called'],
    [
      "another tenant's single-tenant application",
      twoTenantsSeed.replace('application: adatum-everywhere }, {', 'application: adatum-alone }, {'),
      'no application "adatum-alone"',
    ],
    ['an unknown key beside tenants', `users: []\n${twoTenantsSeed}`, 'unknown key'],
    ['no tenant at all', 'tenants: []', 'must name a tenant'],
    ['a problem in the second', twoTenantsSeed.replace('Contoso, domain', 'Contoso, domian'), 'tenants.1.tenant'],
  ])('is refused with %s', (_what, seed, words) => {
    expect(() => seedDirectories(seed)).toThrow(SeedError);
    expect(() => seedDirectories(seed)).toThrow(words);
  });
});
