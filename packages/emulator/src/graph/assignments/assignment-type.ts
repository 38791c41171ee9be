import { type EntityType, equalityFilter, textFilter } from '../query/entity-type.ts';

export const assignmentType: EntityType = {
  name: 'appRoleAssignment',
  resource: 'AppRoleAssignment',
  properties: [
    'id',
    'deletedDateTime',
    'appRoleId',
    'createdDateTime',
    'principalDisplayName',
    'principalId',
    'principalType',
    'resourceDisplayName',
    'resourceId',
  ],
  filters: { resourceId: equalityFilter, principalId: equalityFilter, principalDisplayName: textFilter },
};
