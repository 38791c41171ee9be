import type { DeletedItem } from '../directory/model.ts';
import { applicationType } from './applications/application-type.ts';
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

/** A kind of directory object, and the collection it belongs to. */
export interface CastType extends EntityType {
  readonly collection: string;
}

/** The kinds that a mixed collection can be cast to: `…/members/microsoft.graph.user`. */
export const castTypes: ReadonlyMap<DeletedItem['kind'], CastType> = new Map<DeletedItem['kind'], CastType>([
  ['application', { ...applicationType, collection: 'applications' }],
  ['servicePrincipal', { ...servicePrincipalType, collection: 'servicePrincipals' }],
  ['user', { ...userType, collection: 'users' }],
  ['group', { ...groupType, collection: 'groups' }],
]);
