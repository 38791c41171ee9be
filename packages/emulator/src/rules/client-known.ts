import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

const zeroGuid = '00000000-0000-0000-0000-000000000000';

/** 700038 for the id that is all zeros, 700016 for any other that this tenant does not know. */
export function checkClientKnown({ context, request, client }: AccessFacts): EntraRefusal | undefined {
  if (client !== undefined) return undefined;
  if (request.clientId === zeroGuid) return refuse(700038, { appId: request.clientId });
  return refuse(700016, { appId: request.clientId, tenant: context.directory.tenant.displayName });
}
