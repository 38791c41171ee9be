import type { FederatedIdentityCredential } from '../../directory/model.ts';
import { type EntityType, equalityFilter, textFilter } from '../query/entity-type.ts';
import type { Entity } from '../respond.ts';

/** In the order of graph/federated-credentials/create-1. */
export const federatedCredentialType: EntityType = {
  name: 'federatedIdentityCredential',
  resource: 'FederatedIdentityCredential',
  properties: ['id', 'name', 'issuer', 'subject', 'description', 'audiences'],
  filters: { name: textFilter, issuer: equalityFilter, subject: equalityFilter },
};

/** A federated credential as Graph shows it. */
export function viewFederatedCredential(credential: FederatedIdentityCredential): Entity {
  const { id, name, issuer, subject, description, audiences } = credential;
  return { id, name, issuer, subject, description, audiences };
}
