import type { EmulatorContext } from '../emulator-context.ts';
import { graphAppId } from '../rules/requested-scope.ts';
import type { TokenSubject } from './access-token.ts';
import { directoryRoleIds } from './directory-role-ids.ts';
import { accountStatus } from './optional-claims/account-claims.ts';
import { pairwiseSubject } from './pairwise-subject.ts';
import type { Claims } from './sign-token.ts';

/** When the local tenant "was created", epoch seconds. */
const tenantCreated = 1_767_600_000;

/** What tokens for Microsoft's own APIs carry beyond a custom API's v1 token (user reports of decoded tokens). */
export function microsoftResourceClaims({ directory }: EmulatorContext, { access, user, cp1 }: TokenSubject): Claims {
  const graph = access.resource.appId === graphAppId;
  return {
    ...(graph ? { app_displayname: access.client.displayName, tenant_region_scope: 'EU' } : {}),
    ...(user === undefined
      ? { xms_idrel: '7 28' }
      : {
          ...(graph
            ? {
                acct: accountStatus(user),
                xms_st: { sub: pairwiseSubject(directory.tenant.id, access.client.appId, user.id) },
              }
            : {}),
          wids: directoryRoleIds(user),
          xms_idrel: '1 12',
        }),
    ...(cp1 ? { xms_cc: ['CP1'] } : {}),
    xms_tcdt: tenantCreated,
    ...(graph ? { xms_tdbr: 'EU' } : {}),
  };
}
