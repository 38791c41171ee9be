import { both, type OptionalClaimRow, reference } from './optional-claim.ts';

/** Claims about where the user and the tenant are. */
export const tenantClaims: readonly OptionalClaimRow[] = [
  {
    name: 'tenant_ctry',
    tokens: both,
    grade: 'D',
    source: `${reference}: two letters`,
    give: ({ context }) => context.directory.tenant.countryCode,
  },
  {
    name: 'ctry',
    tokens: both,
    grade: 'I',
    source: `${reference}: the user's country where it is set; the emulator has the tenant's for its members`,
    give: ({ context, user }) => (user?.userType === 'Member' ? context.directory.tenant.countryCode : undefined),
  },
  {
    name: 'tenant_region_scope',
    tokens: both,
    grade: 'I',
    source: `${reference}; the value is the one of the discovery document`,
    give: () => 'EU',
  },
];
