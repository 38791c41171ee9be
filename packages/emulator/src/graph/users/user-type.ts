import { type EntityType, identifierFilter, textFilter } from '../query/entity-type.ts';

/** What a user shows without `$select`, in the order of graph/users/get-by-upn-1. */
export const defaultUserProperties = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
] as const;

export const userType: EntityType = {
  name: 'user',
  resource: 'User',
  properties: [...defaultUserProperties, 'accountEnabled', 'userType', 'deletedDateTime'],
  orders: { basic: ['displayName', 'userPrincipalName'], advanced: [] },
  filters: {
    id: identifierFilter,
    accountEnabled: { basic: ['eq'], advanced: ['ne'] },
    displayName: textFilter,
    givenName: textFilter,
    surname: textFilter,
    mail: textFilter,
    userPrincipalName: textFilter,
    userType: { basic: ['eq'], advanced: ['ne'] },
  },
};
