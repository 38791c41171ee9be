import type { User } from '../../directory/model.ts';
import type { Entity } from '../respond.ts';

/** A user with every property that can be selected. */
export function viewUser(user: User): Entity {
  return {
    businessPhones: [],
    displayName: user.displayName,
    givenName: user.givenName === '' ? null : user.givenName,
    jobTitle: null,
    mail: user.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: user.surname === '' ? null : user.surname,
    userPrincipalName: user.userPrincipalName,
    id: user.id,
    accountEnabled: user.accountEnabled,
    userType: user.userType,
    deletedDateTime: null,
  };
}

/** A user among owners or members, with `id` first (graph/applications/owners-1), and all that can be selected. */
export function viewUserReference(user: User): Entity {
  return { '@odata.type': '#microsoft.graph.user', id: user.id, ...viewUser(user) };
}
