import type { Fact } from '@entrada/core';
import type { AppAssignment, GroupName, PrincipalInDirectory, UserInDirectory } from '../directory-facts.ts';
import { type DoctorFacts, refusalCodeOf } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import type { RuleId } from '../doctor-rules.ts';
import { fine, problem, unseen } from '../make-finding.ts';
import { assignToApi } from '../mends/assign.ts';
import { azRest } from '../mends/az.ts';
import { apiName, clientName, userName } from '../words.ts';

/** Access without a role. */
const defaultAccess = '00000000-0000-0000-0000-000000000000';

/** D10: the user may use the client at all. A tenant can require assignment on it (maester365/maester MT.1186). */
export function checkClientAssignment(facts: DoctorFacts): DoctorFinding | undefined {
  const { client, subject } = facts;
  if (subject.kind === 'application' || !client?.known || client.value.principal === undefined) return undefined;
  const { principal, assignments } = client.value;
  if (!principal.assignmentRequired) return undefined;
  return checkUserAssigned(facts, { rule: 'D10', principal, assignments, name: clientName(facts) });
}

/** D11: the user, or the application itself, is assigned to the API where that is required. */
export function checkApiAssignment(facts: DoctorFacts): DoctorFinding | undefined {
  const { api, subject, assignments } = facts;
  if (!api.known) return unseen('D11', api.because);
  const { principal } = api.value;
  if (principal === undefined) return undefined;
  if (!principal.assignmentRequired) {
    const who = subject.kind === 'user' ? 'every user of the tenant' : 'every application of the tenant';
    return fine('D11', `${apiName(facts)} requires no assignment: ${who} may get a token.`, requirement(principal));
  }
  if (subject.kind === 'application') return checkApplicationAssigned(facts, principal);
  return checkUserAssigned(facts, { rule: 'D11', principal, assignments, name: apiName(facts) });
}

interface AssignedTo {
  readonly rule: RuleId;
  readonly principal: PrincipalInDirectory;
  readonly assignments: Fact<readonly AppAssignment[]>;
  readonly name: string;
}

function checkUserAssigned(facts: DoctorFacts, { rule, principal, assignments, name }: AssignedTo): DoctorFinding {
  const { user } = facts;
  if (user === undefined) return unseen(rule, 'it is not known whom the token is for: name them with --user');
  if (!user.known) return unseen(rule, user.because);
  if (user.value === 'missing') return unseen(rule, 'the tenant has no such user');
  if (!assignments.known) return unseen(rule, assignments.because);
  const { id, globalAdministrator, groups } = user.value;
  const isAssigned = (principalId: string): boolean => assignments.value.some((one) => one.principalId === principalId);
  if (isAssigned(id)) return fine(rule, `${userName(facts)} is assigned to ${name}.`, requirement(principal));
  if (globalAdministrator) {
    return fine(
      rule,
      `${userName(facts)} is a Global Administrator, whom assignment does not bind.`,
      requirement(principal),
    );
  }
  if (!groups.known) return unseen(rule, groups.because);
  const direct = groups.value.direct.find((group) => isAssigned(group.id));
  if (direct !== undefined) {
    return fine(
      rule,
      `${userName(facts)} is a direct member of ${direct.name}, which is assigned to ${name}.`,
      requirement(principal),
    );
  }
  const nested = groups.value.nested.find((group) => isAssigned(group.id));
  const mend = {
    ...mendFor(facts, rule, user.value, principal, nested === undefined ? undefined : groups.value.direct[0]),
  };
  const names = assignments.value.map(({ principalName }) => principalName).slice(0, 5);
  return problem(rule, {
    message:
      nested === undefined
        ? `${name} lets in only who is assigned, and ${userName(facts)} is assigned neither directly nor through a group.`
        : `${userName(facts)} is in ${nested.name}, which is assigned to ${name}, but only through another group. Entra does not count that.`,
    evidence: `${requirement(principal)}; assigned: ${names.join(', ') || 'nobody'}${assignments.value.length > names.length ? ' and more' : ''}`,
    ...mend,
  });
}

function mendFor(
  facts: DoctorFacts,
  rule: RuleId,
  user: UserInDirectory,
  principal: PrincipalInDirectory,
  inner: GroupName | undefined,
) {
  const assignee =
    inner === undefined
      ? ({ kind: 'user', id: user.id, name: user.userPrincipalName } as const)
      : ({ kind: 'group', id: inner.id, name: inner.name } as const);
  const whom =
    inner === undefined ? userName(facts) : `${inner.name}, the group that holds ${userName(facts)} directly`;
  const fix = `Assign ${whom}. That is the intended way in: do not switch the requirement off.`;
  if (rule === 'D11') return { fix, ...assignToApi(facts, assignee) };
  const body = { principalId: assignee.id, resourceId: principal.id, appRoleId: defaultAccess };
  return { fix, az: azRest('POST', `/servicePrincipals/${principal.id}/appRoleAssignedTo`, body) };
}

function checkApplicationAssigned(facts: DoctorFacts, principal: PrincipalInDirectory): DoctorFinding {
  const { client, assignments } = facts;
  if (client === undefined) return unseen('D11', 'it is not known which application asks: name it with --client');
  if (!client.known) return unseen('D11', client.because);
  if (!assignments.known) return unseen('D11', assignments.because);
  const { principal: asking, appId, alias } = client.value;
  if (asking === undefined) return unseen('D11', 'the application has no service principal, which is what is assigned');
  if (assignments.value.some(({ principalId }) => principalId === asking.id)) {
    return fine('D11', `${clientName(facts)} is assigned to ${apiName(facts)}.`, requirement(principal));
  }
  return problem('D11', {
    message: `${apiName(facts)} lets in only applications that are assigned, and ${clientName(facts)} is not. Being in an assigned group does not count for an application.`,
    evidence: `${requirement(principal)}${refusalCodeOf(facts) === undefined ? '' : `; AADSTS${refusalCodeOf(facts)}`}`,
    fix: 'Assign the application, in an app role if the API has one for applications. The portal cannot do that, Graph can.',
    ...assignToApi(facts, { kind: 'application', id: asking.id, name: alias ?? appId }),
    docs: 'errors/AADSTS501051',
  });
}

function requirement({ id, assignmentRequired }: PrincipalInDirectory): string {
  return `servicePrincipal ${id}: appRoleAssignmentRequired is ${assignmentRequired}`;
}
