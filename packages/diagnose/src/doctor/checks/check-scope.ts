import { paste } from '../../paste.ts';
import type { ApiRegistration, ApiScope } from '../directory-facts.ts';
import type { DoctorFacts } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { fine, problem, unseen } from '../make-finding.ts';
import { exposeScope } from '../mends/expose-scope.ts';
import { apiName, permissionsOf, registrationOf } from '../words.ts';

/** D05: the API exposes what is asked for. For people: an application gets roles. */
export function checkScope(facts: DoctorFacts): DoctorFinding | undefined {
  const { api, subject, question } = facts;
  if (subject.kind === 'application') return undefined;
  if (!api.known) return unseen('D05', api.because);
  const permissions = permissionsOf(facts);
  if (permissions === undefined) return undefined;
  const { scopes } = permissions;
  const evidence = `oauth2PermissionScopes: ${scopes.map(describe).join(', ') || 'none'}`;
  const missing = question.request.named.find((name) => find(scopes, name)?.enabled !== true);
  if (missing !== undefined) return lacking(facts, missing, find(scopes, missing), evidence);
  if (scopes.some(({ enabled }) => enabled)) {
    const { named } = question.request;
    const names = named.length > 0 ? named : scopes.filter(({ enabled }) => enabled).map(({ value }) => value);
    return fine('D05', `${apiName(facts)} exposes ${names.join(', ')}, enabled.`, evidence);
  }
  return problem('D05', {
    message: `${apiName(facts)} exposes no enabled scope, so there is nothing that a client could be given for a user.`,
    evidence,
    fix: `${scopes[0] === undefined ? 'Expose a scope' : 'Enable a scope'}, then authorize the client for it.`,
    ...mendFor(registrationOf(facts), scopes[0]?.value ?? 'access_as_user'),
  });
}

function lacking(facts: DoctorFacts, name: string, there: ApiScope | undefined, evidence: string): DoctorFinding {
  const known = (permissionsOf(facts)?.scopes ?? []).filter(({ enabled }) => enabled).map(({ value }) => value);
  const instead =
    known[0] === undefined ? '' : ` Or ask for one that is there: --scope ${paste.scope(known[0], 'scope')}.`;
  const application = registrationOf(facts);
  const whose = application === undefined ? 'Its owner has to do that: it is registered in another tenant.' : '';
  const fix = there === undefined ? 'Expose the scope, and authorize the client for it.' : 'Enable the scope.';
  return problem('D05', {
    message: `${apiName(facts)} ${there === undefined ? 'has no scope' : 'has disabled the scope'} ${name}.`,
    evidence,
    fix: `${fix}${instead} ${whose}`.trim(),
    ...mendFor(application, name),
  });
}

function mendFor(application: ApiRegistration | undefined, name: string): { manifest?: string; az?: string } {
  return application === undefined ? {} : exposeScope(application, name);
}

/** Entra compares scopes without case. */
function find(scopes: readonly ApiScope[], name: string): ApiScope | undefined {
  return scopes.find(({ value }) => value.toLowerCase() === name.toLowerCase());
}

function describe({ value, enabled }: ApiScope): string {
  return enabled ? value : `${value} (disabled)`;
}
