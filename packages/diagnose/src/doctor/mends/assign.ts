import type { ApiRole } from '../directory-facts.ts';
import type { DoctorFacts } from '../doctor-facts.ts';
import { permissionsOf, registrationOf } from '../words.ts';
import { azRest } from './az.ts';
import { yamlText } from './yaml-text.ts';

/** Who is to be assigned. */
export interface Assignee {
  readonly kind: 'user' | 'group' | 'application';
  /** Object id. */
  readonly id: string;
  /** As a manifest names it. */
  readonly name: string;
}

const defaultAccess = '00000000-0000-0000-0000-000000000000';

/** How somebody is assigned to the API: lines and command. Entra takes an assignment without a role only where none fits. */
export function assignToApi(
  facts: Pick<DoctorFacts, 'api'>,
  { kind, id, name }: Assignee,
): { readonly manifest?: string; readonly az?: string } {
  const principal = facts.api.known ? facts.api.value.principal : undefined;
  if (principal === undefined) return {};
  const role = roleFor(permissionsOf(facts)?.roles ?? [], kind);
  const entry = role === undefined ? yamlText(name) : `{ ${kind}: ${yamlText(name)}, role: ${yamlText(role.value)} }`;
  const body = { principalId: id, resourceId: principal.id, appRoleId: role?.id ?? defaultAccess };
  return {
    ...(registrationOf(facts) !== undefined && { manifest: `assignment:\n  ${kind}s: [${entry}]` }),
    az: azRest('POST', `/servicePrincipals/${principal.id}/appRoleAssignedTo`, body),
  };
}

function roleFor(roles: readonly ApiRole[], kind: Assignee['kind']): ApiRole | undefined {
  return roles.find(
    ({ enabled, forUsers, forApplications }) => enabled && (kind === 'application' ? forApplications : forUsers),
  );
}
