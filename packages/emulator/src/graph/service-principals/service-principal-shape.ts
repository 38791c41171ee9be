import type { SentKeyCredential } from '../applications/sent-application.ts';
import type { JsonObject } from '../body/read-json-body.ts';
import { filledText, flag, guid, listOf, readEntity, readOnly, text } from '../body/shape.ts';
import { keyCredential } from '../credentials/key-credential-shape.ts';
import { passiveShapes } from '../passive-properties.ts';
import { passivePrincipalDefaults } from './service-principal-type.ts';

/** The body of PATCH servicePrincipals: of what decides, those that were sent. */
export interface SentServicePrincipal {
  accountEnabled?: boolean;
  appRoleAssignmentRequired?: boolean;
  displayName?: string;
  tags?: string[];
  keyCredentials?: SentKeyCredential[];
}

const members = {
  ...passiveShapes(passivePrincipalDefaults),
  id: readOnly,
  appDisplayName: readOnly,
  appOwnerOrganizationId: readOnly,
  createdDateTime: readOnly,
  signInAudience: readOnly,
  accountEnabled: flag,
  // Not nullable [D: serviceprincipal.md].
  appRoleAssignmentRequired: flag,
  displayName: filledText(256),
  tags: listOf(text(256)),
  keyCredentials: listOf(keyCredential),
};

/** @throws {GraphError} invalidProperty, invalidPropertyValue, readOnlyProperty */
export function readServicePrincipal(body: JsonObject): SentServicePrincipal {
  return modelProperties(readEntity(body, 'ServicePrincipal', { ...members, appId: readOnly }));
}

/** The body of POST servicePrincipals: as {@link readServicePrincipal}, and the appId. */
export function readNewServicePrincipal(body: JsonObject): SentServicePrincipal & { appId?: string } {
  const sent = readEntity(body, 'ServicePrincipal', { ...members, appId: guid });
  return { ...modelProperties(sent), ...(sent.appId === undefined ? {} : { appId: sent.appId }) };
}

function modelProperties(sent: SentServicePrincipal): SentServicePrincipal {
  const { accountEnabled, appRoleAssignmentRequired, displayName, tags, keyCredentials } = sent;
  return {
    ...(accountEnabled === undefined ? {} : { accountEnabled }),
    ...(appRoleAssignmentRequired === undefined ? {} : { appRoleAssignmentRequired }),
    ...(displayName === undefined ? {} : { displayName }),
    ...(tags === undefined ? {} : { tags }),
    ...(keyCredentials === undefined ? {} : { keyCredentials }),
  };
}
