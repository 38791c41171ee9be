import type { Tenant, User } from '../directory/model.ts';
import { stableGuid } from '../directory/seed/stable-guid.ts';

/** The tenant a user comes from. A guest's is not modelled: its id is made up from the domain, always the same. */
export function homeTenantId(tenant: Tenant, user: User): string {
  if (user.userType === 'Member') return tenant.id;
  const domain = (user.mail ?? user.userPrincipalName).split('@').at(-1) ?? '';
  return stableGuid('home tenant', domain);
}

/** `idp`: only guests carry it, since theirs differs from the issuer. */
export function identityProvider(tenant: Tenant, user: User): string | undefined {
  return user.userType === 'Member' ? undefined : `https://sts.windows.net/${homeTenantId(tenant, user)}/`;
}
