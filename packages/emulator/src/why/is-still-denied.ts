import type { Directory } from '../directory/directory.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { identityAsClient } from '../managed-identity/decide-for-identity.ts';
import { gatherFacts } from '../rules/access-facts.ts';
import type { ClientParty } from '../rules/access-request.ts';
import { precedence } from '../rules/precedence.ts';
import type { SignInEntry } from '../token-service/sign-in-log.ts';
import { findDenial } from './denial.ts';
import { policiesBehind, policyCodes } from './explain-policy.ts';

/** Rules about what the client presented, which nobody keeps. */
const aboutCredentials: ReadonlySet<string> = new Set([
  'grant-readable',
  'grant-usable',
  'client-credential',
  'user-password',
]);

/**
 * Asks the rule that refused once more, now. People are asked about as at the token endpoint, where a missing consent is
 * a refusal and not a question.
 *
 * @returns undefined when the answer depends on what the client presents
 */
export function isStillDenied(context: EmulatorContext, entry: SignInEntry): boolean | undefined {
  const { code, flow, request } = entry;
  if (policyCodes.has(code)) return isStillRefusedByPolicy(context, entry);
  // 90094 is what a page makes of a missing consent that the person may not give.
  const number = code === 90094 ? 65001 : code;
  const rules = precedence.filter(({ name, codes }) => codes.includes(number) && !aboutCredentials.has(name));
  if (rules.length === 0) return undefined;
  const { tenant, clientId = '', scope = '', redirectUri, userId } = request;
  const gathered = gatherFacts(context, {
    flow: flow === 'client-credentials' ? flow : 'refresh-token',
    tenant,
    clientId,
    scope,
    ...(redirectUri === undefined ? {} : { redirectUri }),
    ...(userId === undefined ? {} : { userId }),
  });
  const facts = { ...gathered, client: gathered.client ?? findIdentity(gathered.context.directory, entry) };
  return rules.some((rule) => rule.check(facts)?.code === number);
}

/** Over when no policy is left that could have refused. A second factor or a new sign-in is the client's to bring. */
function isStillRefusedByPolicy(context: EmulatorContext, entry: SignInEntry): boolean | undefined {
  const directory = context.tenants.find(entry.tenantId) ?? context.tenants.first;
  const policies = policiesBehind(findDenial(entry, directory));
  if (policies.length === 0) return false;
  return policies.some(({ grant, authenticationContexts }) => grant === 'block' && authenticationContexts.length === 0)
    ? true
    : undefined;
}

/** A managed identity, which no registration stands for; one whose host asked for it was logged by name. */
function findIdentity(directory: Directory, { clientId, clientName }: SignInEntry): ClientParty | undefined {
  const principal = clientName === undefined ? undefined : directory.findServicePrincipal(clientId ?? '');
  return principal?.servicePrincipalType === 'ManagedIdentity' ? identityAsClient(principal) : undefined;
}
