import { clouds } from '@entrada/core/data';
import { isExternal } from '../directory/guest-name.ts';
import type { User } from '../directory/model.ts';
import { stableGuid } from '../directory/seed/stable-guid.ts';
import type { EmulatorContext } from '../emulator-context.ts';

/** Where a person signs in, by ids: what `client_info` and the sign-in log say. */
export interface HomeAccount {
  readonly tenantId: string;
  /** Object id there. */
  readonly userId: string;
}

/**
 * The home of a user. A guest's may be a tenant of the emulator; where it is not, its id is made up from the domain,
 * always the same, and the object id is the guest's own.
 */
export function homeAccount({ directory, tenants }: EmulatorContext, user: User): HomeAccount {
  const home = tenants.homeOf({ directory, user });
  if (home.user !== user || !isExternal(user)) return { tenantId: home.directory.tenant.id, userId: home.user.id };
  const domain = (user.mail ?? user.userPrincipalName).split('@').at(-1) ?? '';
  return { tenantId: stableGuid('home tenant', domain), userId: user.id };
}

/** `idp`: only guests carry it, since theirs differs from the issuer. */
export function identityProvider(context: EmulatorContext, user: User): string | undefined {
  if (!isExternal(user)) return undefined;
  return `https://${clouds.public.stsIssuerHost}/${homeAccount(context, user).tenantId}/`;
}
