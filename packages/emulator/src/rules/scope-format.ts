import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 70011 for a scope that cannot be read or mixes `.default` with names, 700022 for scopes of several APIs. */
export function checkScopeFormat({ request, scope }: AccessFacts): EntraRefusal | undefined {
  if (!('fault' in scope)) return undefined;
  if (scope.fault !== 'several-resources') return refuse(70011, { scope: request.scope });
  if (request.flow !== 'authorize') return refuse(700022);
  return refuse(
    700022,
    {},
    { inferred: 'Entra lets /authorize ask consent for several APIs at once; this emulator does not yet.' },
  );
}

/** 1002012: an application that asks as itself can only ask for `{api}/.default`. */
export function checkDefaultScope({ scope }: AccessFacts): EntraRefusal | undefined {
  if ('fault' in scope || (scope.isDefault && scope.written.length === 1)) return undefined;
  return refuse(1002012, { scope: scope.written.join(' ') });
}
