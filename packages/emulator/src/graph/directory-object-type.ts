import { groupType } from './groups/group-type.ts';
import { type EntityType, identifierFilter } from './query/entity-type.ts';
import { servicePrincipalType } from './service-principals/service-principal-type.ts';
import { userType } from './users/user-type.ts';

/** A collection of mixed kinds, as owners and members are. */
export const directoryObjectType: EntityType = {
  name: 'directoryObject',
  resource: 'DirectoryObject',
  properties: [...new Set([...userType.properties, ...servicePrincipalType.properties, ...groupType.properties])],
  filters: { id: identifierFilter },
};
