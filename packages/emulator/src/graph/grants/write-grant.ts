import type { Directory } from '../../directory/directory.ts';
import type { OAuth2PermissionGrant } from '../../directory/model.ts';
import { binaryGuid } from '../binary-guid.ts';
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
  const id = grantId(client.id, resource.id, principalId);
  const exists = directory
    .grantsOf(client.id)
    .some((grant) => grant.resourceId === resource.id && grant.principalId === principalId);
  if (exists) throw graphError('grantExists');
  const grant = {
    id,
    clientId: client.id,
    consentType: consent,
    principalId,
    resourceId: resource.id,
    scope: sent.scope ?? '',
  };
  directory.grants.set(id, grant);
  return grant;
}

/** Replaces the scopes of a grant, its only property that can be changed. @throws {GraphError} those of the shape */
export function updateGrant(grant: OAuth2PermissionGrant, body: JsonObject): void {
  const sent = readEntity(body, type, {
    id: readOnly,
    clientId: readOnly,
    consentType: readOnly,
    principalId: readOnly,
    resourceId: readOnly,
    scope: nullable(text(3850)),
  });
  if (sent.scope !== undefined) grant.scope = sent.scope ?? '';
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

/** Client, resource and user in binary, as base64url: seen in Azure/azure-cli#20974. */
function grantId(clientId: string, resourceId: string, principalId: string | null): string {
  const parts = [clientId, resourceId, ...(principalId === null ? [] : [principalId])];
  return Buffer.concat(parts.map(binaryGuid)).toString('base64url');
}

function required<Value>(value: Value | undefined, property: string): Value {
  if (value === undefined) throw graphError('valueRequired', { property, type });
  return value;
}
