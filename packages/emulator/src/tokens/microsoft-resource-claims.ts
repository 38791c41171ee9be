import type { EmulatorContext } from '../emulator-context.ts';
import { graphAppId } from '../rules/requested-scope.ts';
import type { TokenSubject } from './access-token.ts';
import { pairwiseSubject } from './pairwise-subject.ts';
import type { Claims } from './sign-token.ts';

/** Role template ids that `wids` lists (Microsoft Entra built-in roles). */
const roleTemplates: Readonly<Record<string, string>> = {
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
  'Application Administrator': '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
  'Cloud Application Administrator': '158c047a-c907-4556-b7ef-446551a6b5f7',
  'Application Developer': 'cf1c38e5-3621-4004-a7cb-879624dced7c',
  'Privileged Role Administrator': 'e8611ab8-c189-46e8-94e1-60213ab1f814',
  'User Administrator': 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  'Groups Administrator': 'fdd7a751-b60b-444a-984c-02652fe8fa1c',
  'Directory Writers': '9360feb5-f418-4baa-8175-e2a00bac4301',
  'Directory Readers': '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  'Global Reader': 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
};

/** What `wids` carries for every member, whatever the roles. */
const everyUser = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

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
                acct: user.userType === 'Guest' ? '1' : '0',
                xms_st: { sub: pairwiseSubject(directory.tenant.id, access.client.appId, user.id) },
              }
            : {}),
          wids: [...user.directoryRoles.map((role) => roleTemplates[role]).filter((id) => id !== undefined), everyUser],
          xms_idrel: '1 12',
        }),
    ...(cp1 ? { xms_cc: ['CP1'] } : {}),
    xms_tcdt: tenantCreated,
    ...(graph ? { xms_tdbr: 'EU' } : {}),
  };
}
