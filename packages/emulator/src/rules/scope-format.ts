import { type AccessFacts, userTokenFlows } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/**
 * 70011 for a scope that cannot be read or mixes `.default` with names. Scopes of several APIs are 700022 in a browser,
 * 28000 at the token endpoint, and 70011 to an application that asks as itself (Azure/azure-sdk-for-net#9076).
 */
export function checkScopeFormat({ request, scope }: AccessFacts): EntraRefusal | undefined {
  if (!('fault' in scope)) return undefined;
  const values = { scope: request.scope };
  if (scope.fault !== 'several-resources' || request.flow === 'client-credentials') return refuse(70011, values);
  if (userTokenFlows.includes(request.flow)) return refuse(28000, values);
  if (request.flow !== 'authorize') return refuse(700022, values);
  // AzureAD/microsoft-authentication-library-for-js#1487: the browser came back, and only the redemption was refused.
  return refuse(700022, values, {
    inferred: 'Entra lets /authorize ask consent for several APIs at once; this emulator does not yet.',
  });
}

/** 1002012: an application that asks as itself can only ask for `{api}/.default`. */
export function checkDefaultScope({ scope }: AccessFacts): EntraRefusal | undefined {
  if ('fault' in scope || (scope.isDefault && scope.written.length === 1)) return undefined;
  return refuse(1002012, { scope: scope.written.join(' ') });
}
