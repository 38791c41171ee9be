import { clouds } from '@entrada/core/data';
import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 50034: nobody has that name; 50020: another tenant's person whom this one did not invite; 50057: the account is disabled. */
export function checkUserKnown({ context, request, client, user, home }: AccessFacts): EntraRefusal | undefined {
  if (request.userId === undefined) return undefined;
  if (user === undefined && home !== undefined) {
    return refuse(50020, {
      upn: home.user.userPrincipalName,
      idp: `https://${clouds.public.stsIssuerHost}/${home.directory.tenant.id}/`,
      tenant: context.directory.tenant.displayName,
      appId: client?.appId ?? request.clientId,
      name: client?.displayName ?? '',
    });
  }
  if (user === undefined) return refuse(50034, { upn: request.userId, tenant: context.directory.tenant.id });
  return user.accountEnabled ? undefined : refuse(50057);
}
