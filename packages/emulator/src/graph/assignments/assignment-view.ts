import type { AppRoleAssignment } from '../../directory/model.ts';
import type { Entity } from '../respond.ts';

/** An app role assignment as Graph shows it. */
export function viewAssignment(assignment: AppRoleAssignment): Entity {
  const { id, appRoleId, createdDateTime, principalDisplayName, principalId, principalType } = assignment;
  const { resourceDisplayName, resourceId } = assignment;
  return {
    id,
    deletedDateTime: null,
    appRoleId,
    createdDateTime,
    principalDisplayName,
    principalId,
    principalType,
    resourceDisplayName,
    resourceId,
  };
}
