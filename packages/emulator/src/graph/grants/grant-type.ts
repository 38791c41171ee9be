import { type EntityType, equalityFilter } from '../query/entity-type.ts';

export const grantType: EntityType = {
  name: 'oAuth2PermissionGrant',
  resource: 'OAuth2PermissionGrant',
  properties: ['clientId', 'consentType', 'id', 'principalId', 'resourceId', 'scope'],
  filters: {
    clientId: equalityFilter,
    consentType: equalityFilter,
    principalId: equalityFilter,
    resourceId: equalityFilter,
  },
};
