import type { ExistingRegistration } from '@entrada/registration';
import { roleValue } from '../named-access.ts';
import { plainText } from '../plain-text.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import type { AccessPath } from './access-path.ts';

/** Assigned applications that have a path each. */
const mostApplications = 100;

type Assignment = ExistingRegistration['assignments'][number];

/** The ways in which applications get a token as themselves. */
export function applicationPaths({ state }: TenantFacts): AccessPath[] {
  const assigned = Map.groupBy(
    state.assignments.filter(({ kind }) => kind === 'application'),
    ({ principalId }) => principalId,
  );
  const paths = [...assigned.values()].slice(0, mostApplications).map((own) => assignedPath(own, state));
  const left = assigned.size - paths.length;
  if (left > 0) paths.push(furtherApplications(left));
  if (state.servicePrincipal?.appRoleAssignmentRequired === true) return paths;
  return [...paths, anyApplication];
}

function assignedPath(assignments: readonly Assignment[], state: ExistingRegistration): AccessPath {
  const [first] = assignments;
  const name = plainText(first?.displayName ?? '');
  const roles = assignments.flatMap(({ appRoleId }) => roleValue(state, appRoleId) ?? []);
  return {
    who: { kind: 'application', label: `${name}, as itself`, count: 1, names: [name] },
    client: { name, ...(first?.appId !== undefined && { appId: first.appId }), publicClient: false },
    scopes: roles,
    through: roles.length === 0 ? 'default access' : 'app role',
    evidence: `appRoleAssignedTo names it${roles.length === 0 ? ', without a role' : ''}`,
    grade: 'D',
  };
}

function furtherApplications(count: number): AccessPath {
  const label = `${count} more assigned applications, as themselves`;
  return {
    who: { kind: 'application', label, count, names: [] },
    client: { name: `${count} more applications`, publicClient: false },
    scopes: [],
    through: 'app role',
    evidence: 'appRoleAssignedTo; their roles are not listed here',
    grade: 'D',
  };
}

const anyApplication: AccessPath = {
  who: {
    kind: 'any application',
    label: 'Any application and any managed identity of the tenant, as itself',
    names: [],
  },
  client: { name: 'Any application of the tenant', publicClient: false },
  scopes: [],
  through: 'no assignment required',
  evidence: 'appRoleAssignmentRequired is false: client credentials need no role to get a token without roles',
  grade: 'D',
};
