import { binaryGuid } from '../../directory/binary-guid.ts';
import type { AppRoleAssignment } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import type { JsonObject } from '../body/read-json-body.ts';
import { guid, isoSeconds, misfit, readEntity } from '../body/shape.ts';
import { graphError } from '../errors/graph-error.ts';
import { findServicePrincipal } from '../find-object.ts';
import { checkAppRole } from './check-app-role.ts';
import { findPrincipal } from './find-principal.ts';

const type = 'AppRoleAssignment';

/** What the path says about a new assignment: whose list it is posted to. */
export type AssignmentPath = { readonly resourceId: string } | { readonly principalId: string };

/**
 * Assigns a principal to an API.
 *
 * @throws {GraphError} valueRequired, invalidPropertyValue when body and path disagree, notFound, roleNotFound,
 * roleNotForPrincipal, invalidReference, assignmentExists
 */
export function createAssignment(context: EmulatorContext, path: AssignmentPath, body: JsonObject): AppRoleAssignment {
  const { directory } = context;
  const sent = readEntity(body, type, { principalId: guid, resourceId: guid, appRoleId: guid });
  const principalId = required(sent.principalId, 'principalId');
  const resourceId = required(sent.resourceId, 'resourceId');
  const appRoleId = required(sent.appRoleId, 'appRoleId');
  if ('resourceId' in path && path.resourceId !== resourceId) throw misfit({ property: 'resourceId', type });
  if ('principalId' in path && path.principalId !== principalId) throw misfit({ property: 'principalId', type });
  const resource = findServicePrincipal(directory, resourceId);
  const principal = findPrincipal(directory, principalId);
  checkAppRole(directory, resource, principal, appRoleId);
  const exists = directory
    .assignmentsTo(resource.id)
    .some((other) => other.principalId === principal.id && other.appRoleId === appRoleId);
  if (exists) throw graphError('assignmentExists');
  const assignment: AppRoleAssignment = {
    // The principal, then 16 random bytes: seen in microsoft-graph-docs-contrib#8669.
    id: Buffer.concat([binaryGuid(principal.id), context.random(16)]).toString('base64url'),
    appRoleId,
    createdDateTime: isoSeconds(context.clock.now()),
    principalDisplayName: principal.displayName,
    principalId: principal.id,
    principalType: principal.type,
    resourceDisplayName: resource.displayName,
    resourceId: resource.id,
  };
  directory.assignments.set(assignment.id, assignment);
  return assignment;
}

function required(value: string | undefined, property: string): string {
  if (value === undefined) throw graphError('valueRequired', { property, type });
  return value;
}
