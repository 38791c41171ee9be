import { randomUUID } from 'node:crypto';
import type { GraphErrorName } from '../../graph/errors/graph-error-rows.ts';
import type { GraphOptions, Probe, ProbeStage } from '../probe.ts';
import { azureCliId, probeRole, probeScope } from '../set-up-application.ts';
import { contestedUri, type TestApplicationName, type TestParty } from '../test-applications.ts';

/** What Microsoft Graph refuses when a registration is written, and how it says so. */
export const graphProbes: readonly Probe[] = [
  patching(
    'preauthorization-of-unstored-scope',
    'permissionIdNotStored',
    'Azure CLI is authorized for a scope that is not stored',
    () => ({
      api: { preAuthorizedApplications: [{ appId: azureCliId(), delegatedPermissionIds: [randomUUID()] }] },
    }),
  ),
  patching('enabled-scope-removed', 'enabledEntitlement', 'An enabled scope is left out', () => ({
    api: { oauth2PermissionScopes: [] },
  })),
  patching('enabled-role-removed', 'enabledEntitlement', 'An enabled app role is left out', () => ({ appRoles: [] })),
  patching('scope-twice', 'duplicateValue', 'Two scopes with one value', ({ scopeId }) => ({
    api: { oauth2PermissionScopes: [probeScope(scopeId, 'read'), probeScope(randomUUID(), 'read')] },
  })),
  patching('scope-with-space', 'permissionValueInvalid', 'A scope with a space in it', ({ scopeId }) => ({
    api: { oauth2PermissionScopes: [probeScope(scopeId, 'read'), probeScope(randomUUID(), 'two words')] },
  })),
  patching('scope-new-disabled', 'newPermissionDisabled', 'A new scope that is disabled', ({ scopeId }) => ({
    api: { oauth2PermissionScopes: [probeScope(scopeId, 'read'), probeScope(randomUUID(), 'write', false)] },
  })),
  patching('role-for-nobody', 'roleWithoutMemberTypes', 'An app role for nobody', ({ roleId }) => ({
    appRoles: [probeRole(roleId, 'Probe.Read.All', ['Application']), probeRole(randomUUID(), 'Probe.Write.All', [])],
  })),
  patching('token-version-3', 'accessTokenVersionInvalid', 'Access token version 3', () => ({
    api: { requestedAccessTokenVersion: 3 },
  })),
  patching('uri-policy', 'uriPolicy', 'An identifier URI without an id of app or tenant', () => ({
    identifierUris: ['api://entrada-probe-policy'],
  })),
  patching('uri-host-not-verified', 'hostNotVerified', 'An https identifier URI of a foreign domain', () => ({
    identifierUris: ['https://entrada-probe.example'],
  })),
  patching('uri-with-slash', 'uriEndsWithSlash', 'An identifier URI that ends with a slash', ({ appId }) => ({
    identifierUris: [`api://${appId}/`],
  })),
  graphProbe({
    id: 'uri-taken',
    name: 'uriTaken',
    title: 'An identifier URI that another registration has',
    needs: ['registration', 'uri-owner'],
    ask: (stage) => {
      stage.application('uri-owner');
      const body = { identifierUris: [contestedUri(stage.tenantId, stage.nobodysId)] };
      return stage.graph('PATCH', `/applications/${stage.application('registration').objectId}`, body);
    },
  }),
  patching('property-unknown', 'invalidProperty', 'A property that does not exist', () => ({
    entradaProbe: 'nothing',
  })),
  graphProbe({
    id: 'principal-twice',
    name: 'servicePrincipalExists',
    title: 'A second service principal of one application',
    needs: ['client'],
    ask: (stage) => stage.graph('POST', '/servicePrincipals', { appId: stage.application('client').appId }),
  }),
  graphProbe({
    id: 'principal-of-nobody',
    name: 'noBackingApplication',
    title: 'A service principal of an application that does not exist',
    ask: (stage) => stage.graph('POST', '/servicePrincipals', { appId: stage.nobodysId }),
  }),
  graphProbe({
    id: 'role-unknown',
    name: 'roleNotFound',
    title: 'An assignment to an app role that does not exist',
    needs: ['client', 'closed-api'],
    ask: (stage) => {
      const resourceId = stage.application('closed-api').servicePrincipalId;
      const principalId = stage.application('client').servicePrincipalId;
      const body = { principalId, resourceId, appRoleId: stage.nobodysId };
      return stage.graph('POST', `/servicePrincipals/${resourceId}/appRoleAssignedTo`, body);
    },
  }),
  graphProbe({
    id: 'secret-unknown',
    name: 'passwordNotFound',
    title: 'A secret that does not exist is removed',
    needs: ['client'],
    ask: (stage) => {
      const path = `/applications/${stage.application('client').objectId}/removePassword`;
      return stage.graph('POST', path, { keyId: stage.nobodysId });
    },
  }),
  reading(
    'application-unknown',
    'notFound',
    'An application that does not exist',
    ({ nobodysId }) => `/applications/${nobodysId}`,
  ),
  reading(
    'filter-unreadable',
    'filterInvalid',
    'A filter that cannot be read',
    () => "/applications?$filter=displayName%20like%20'x'",
  ),
  reading('page-too-large', 'pageSizeInvalid', 'A page of a thousand', () => '/applications?$top=1000'),
  reading('token-missing', 'tokenMissing', 'No token', () => '/organization', { authorization: 'none' }),
  reading('token-malformed', 'tokenMalformed', 'A token that is none', () => '/organization', {
    authorization: 'malformed',
  }),
];

interface GraphProbe extends Pick<Probe, 'id' | 'title' | 'ask'> {
  readonly name: GraphErrorName;
  readonly needs?: readonly TestApplicationName[];
}

function graphProbe({ id, title, name, needs = [], ask }: GraphProbe): Probe {
  return { id: `graph-${id}`, title, about: { kind: 'graph-error', name }, needs, person: false, ask };
}

/** PATCH of the registration that is there to be refused. */
function patching(id: string, name: GraphErrorName, title: string, body: (registration: TestParty) => object): Probe {
  const ask = (stage: ProbeStage): Promise<Response> => {
    const registration = stage.application('registration');
    return stage.graph('PATCH', `/applications/${registration.objectId}`, body(registration));
  };
  return graphProbe({ id, name, title, needs: ['registration'], ask });
}

function reading(
  id: string,
  name: GraphErrorName,
  title: string,
  path: (stage: ProbeStage) => string,
  options?: GraphOptions,
): Probe {
  return graphProbe({ id, name, title, ask: (stage) => stage.graph('GET', path(stage), undefined, options) });
}
