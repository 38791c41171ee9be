import { paste } from '../../paste.ts';
import { type DoctorFacts, refusalCodeOf } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { explains } from '../doctor-rules.ts';
import { fine, problem, unseen } from '../make-finding.ts';
import { azRest } from '../mends/az.ts';
import type { PolicyInDirectory, PolicyPeople } from '../policy.ts';
import { userName } from '../words.ts';

/** D12: which Conditional Access policies meet the request. They are about people: an application meets none here. */
export function checkPolicies(facts: DoctorFacts): DoctorFinding | undefined {
  const { subject, policies } = facts;
  if (subject.kind === 'application') return undefined;
  const code = refusalCodeOf(facts);
  const isRefused = explains('D12', code);
  if (!policies.known) return isRefused ? refusedUnseen(facts, policies.because) : unseen('D12', policies.because);
  const met = policies.value.filter((policy) => policy.state === 'on' && meets(policy, facts));
  const evidence = met.map(describe).join('; ') || 'no policy that is on reaches the API for this user';
  if (!isRefused) {
    const hint =
      met.length === 0
        ? 'No policy stands in the way'
        : 'Policies meet the request, and may ask for more at another time or place';
    return fine('D12', `${hint}.`, evidence);
  }
  const blocking = met.filter(({ controls }) => controls.includes('block'));
  const [first] = code === 53003 ? blocking : met;
  return problem('D12', {
    message: `Conditional Access ${code === 53003 ? 'blocks' : 'asks for more than'} the sign-in of ${userName(facts)}${first === undefined ? '' : `: policy “${first.name}”`}.`,
    evidence,
    ...mendFor(facts, code === 53003 ? blocking : []),
    docs: `errors/AADSTS${code}`,
  });
}

/** Without the policies there is only what Entra says of them in its claims: their ids. */
function refusedUnseen(facts: DoctorFacts, because: string): DoctorFinding {
  const { attempt } = facts.subject;
  const claims = attempt?.outcome === 'refused' ? attempt.refusal.claims : undefined;
  const ids = [...(claims ?? '').matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi)].map(([id]) => id);
  const code = refusalCodeOf(facts);
  return problem('D12', {
    message: `Conditional Access ${code === 53003 ? 'blocks' : 'asks for more than'} the sign-in of ${userName(facts)}. Which policy it is was not looked at, because ${because}.`,
    evidence: ids.length === 0 ? `AADSTS${code}` : `AADSTS${code}, policy ${ids.join(', ')}`,
    ...mendFor(facts, []),
    docs: `errors/AADSTS${code}`,
  });
}

function mendFor(facts: DoctorFacts, blocking: readonly PolicyInDirectory[]): { fix: string; az?: string } {
  const code = refusalCodeOf(facts);
  const { resource, scopes } = facts.question.request;
  const name = paste.resource(resource, 'resource');
  const tenant = paste.resource(facts.tenant.known ? facts.tenant.value.id : facts.question.tenant, 'tenant');
  const again = `az login --tenant ${tenant} --scope ${paste.resource(scopes[0], 'scope')}`;
  if (code !== 53003) {
    return {
      fix: `Sign in anew for this very API, so that the policy can ask: entrada token ${name} --via browser.`,
      az: again,
    };
  }
  if (blocking.length > 0 && blocking.every(({ transferMethods }) => transferMethods.includes('deviceCodeFlow'))) {
    return { fix: `Sign in without a device code: entrada token ${name} --via browser.`, az: again };
  }
  const [policy] = blocking;
  const appId = facts.api.known ? facts.api.value.principal?.appId : undefined;
  if (policy === undefined || appId === undefined || blocking.length > 1) {
    return { fix: 'Ask whoever owns the policy, with the ids above: only they know what it lets through.' };
  }
  const applications = {
    includeApplications: policy.includedApps,
    excludeApplications: [...policy.excludedApps, appId],
  };
  return {
    fix: 'Ask whoever owns the policy whether it is meant for this API. If it is not, they can leave the API out of it.',
    az: azRest('PATCH', `/identity/conditionalAccess/policies/${policy.id}`, { conditions: { applications } }),
  };
}

function meets(policy: PolicyInDirectory, { api, user }: DoctorFacts): boolean {
  const appId = api.known ? (api.value.principal ?? api.value.application)?.appId : undefined;
  const names = (apps: readonly string[]): boolean =>
    appId !== undefined && apps.some((app) => app.toLowerCase() === appId);
  if (!(policy.includedApps.includes('All') || names(policy.includedApps)) || names(policy.excludedApps)) return false;
  if (!user?.known || user.value === 'missing') return true;
  const { id, groups } = user.value;
  const held = groups.known ? [...groups.value.direct, ...groups.value.nested].map((group) => group.id) : [];
  const reaches = ({ users, groups: listed }: PolicyPeople): boolean =>
    users.includes('All') || users.includes(id) || listed.some((group) => held.includes(group));
  // Of directory roles it is not known whether the user holds them: such a policy may meet the request.
  return (reaches(policy.included) || policy.included.roles.length > 0) && !reaches(policy.excluded);
}

function describe({ id, name, controls, transferMethods, narrowed }: PolicyInDirectory): string {
  const flows = transferMethods.length === 0 ? '' : `, for ${transferMethods.join(', ')}`;
  const when = narrowed.length === 0 ? '' : `, depending on ${narrowed.join(', ')}`;
  return `“${name}” (${id}): ${controls.join(', ') || 'a session control'}${flows}${when}`;
}
