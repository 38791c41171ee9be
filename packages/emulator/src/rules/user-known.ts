import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 50034: the tenant has no such user; 50057: the account is disabled. */
export function checkUserKnown({ context, request, user }: AccessFacts): EntraRefusal | undefined {
  if (request.userId === undefined) return undefined;
  if (user === undefined) return refuse(50034, { upn: request.userId, tenant: context.directory.tenant.id });
  return user.accountEnabled ? undefined : refuse(50057);
}
