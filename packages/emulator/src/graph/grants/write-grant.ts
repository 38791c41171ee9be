import type { Directory } from '../../directory/directory.ts';
import { grantId } from '../../directory/grant-id.ts';
import type { OAuth2PermissionGrant } from '../../directory/model.ts';
import type { JsonObject } from '../body/read-json-body.ts';
import { anything, guid, misfit, nullable, oneOf, readEntity, readOnly, type Shape, text } from '../body/shape.ts';
import { graphError } from '../errors/graph-error.ts';
import { findServicePrincipal, findUser } from '../find-object.ts';

const type = 'OAuth2PermissionGrant';

const consentType: Shape<OAuth2PermissionGrant['consentType']> = oneOf('AllPrincipals', 'Principal');

/**
 * Grants delegated permissions to a client, for everybody or one user. Scopes are kept as they are written: that they
 * exist at the API is not checked, as in Entra (inferred [I]).
 *
 * @throws {GraphError} valueRequired, invalidPropertyValue, notFound, grantExists
 */
export function createGrant(directory: Directory, body: JsonObject): OAuth2PermissionGrant {
  const sent = readEntity(body, type, {
    clientId: guid,
    consentType,
    principalId: nullable(guid),
    resourceId: guid,
    scope: nullable(text(3850)),
    // Left from Azure AD Graph; Graph v1.0 takes and ignores them.
    startTime: anything,
    expiryTime: anything,
  });
  const client = findServicePrincipal(directory, required(sent.clientId, 'clientId'));
  const resource = findServicePrincipal(directory, required(sent.resourceId, 'resourceId'));
  const consent = required(sent.consentType, 'consentType');
  const principalId = readPrincipal(directory, consent, sent.principalId ?? null);
  const exists = directory
    .grantsOf(client.id)
    .some((grant) => grant.resourceId === resource.id && grant.principalId === principalId);
  if (exists) throw graphError('grantExists');
  const about = { clientId: client.id, consentType: consent, principalId, resourceId: resource.id };
  const grant = { id: grantId(about), ...about, scope: sent.scope ?? '' };
  directory.grants.set(grant.id, grant);
  return grant;
}

/** Replaces the scopes of a grant, its only property that can be changed. @throws {GraphError} those of the shape */
export function updateGrant(directory: Directory, grant: OAuth2PermissionGrant, body: JsonObject): void {
  const sent = readEntity(body, type, {
    id: readOnly,
    clientId: readOnly,
    consentType: readOnly,
    principalId: readOnly,
    resourceId: readOnly,
    scope: nullable(text(3850)),
  });
  if (sent.scope !== undefined) directory.grants.change(grant, { scope: sent.scope ?? '' });
}

function readPrincipal(
  directory: Directory,
  consent: OAuth2PermissionGrant['consentType'],
  principalId: string | null,
): string | null {
  if (consent === 'Principal') return findUser(directory, required(principalId ?? undefined, 'principalId')).id;
  if (principalId !== null) throw misfit({ property: 'principalId', type });
  return null;
}

function required<Value>(value: Value | undefined, property: string): Value {
  if (value === undefined) throw graphError('valueRequired', { property, type });
  return value;
}
