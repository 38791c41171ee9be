import { findWellKnownClient, wellKnownResources } from '@entrada/core/data';
import type { Directory } from '../directory.ts';
import { type MicrosoftApi, microsoftApis, microsoftTenantId } from './microsoft-apis.ts';
import { appRole, emptyApplication, permissionScope, principalOf } from './new-application.ts';
import type { Seed } from './seed.ts';
import type { SeedReferences } from './seed-references.ts';
import { stableGuid } from './stable-guid.ts';

/** Makes Microsoft's applications known to the tenant: clients without a service principal, APIs with one. */
export function addMicrosoft(directory: Directory, microsoft: Seed['microsoft'], references: SeedReferences): void {
  for (const [index, name] of microsoft.clients.entries()) {
    if (!addClient(directory, name)) {
      references.report(['microsoft', 'clients', index], `"${name}" is none of the well-known clients`);
    }
  }
  for (const [index, name] of microsoft.apis.entries()) {
    if (!addApi(directory, name)) {
      references.report(
        ['microsoft', 'apis', index],
        `"${name}" is none of ${microsoftApis.map((api) => api.alias).join(', ')}`,
      );
    }
  }
}

function addClient(directory: Directory, name: string): boolean {
  const client = findWellKnownClient(name);
  if (client === undefined) return false;
  const application = emptyApplication(stableGuid('microsoft', client.appId), client.appId, client.name);
  application.signInAudience = 'AzureADandPersonalMicrosoftAccount';
  application.publicClient.redirectUris = [...client.redirectUris];
  application.isFallbackPublicClient = client.publicClient === true;
  directory.applications.set(application.id, application);
  directory.change({ foreignAppIds: new Set([...directory.foreignAppIds, client.appId]) });
  return true;
}

function addApi(directory: Directory, alias: string): boolean {
  const resource = wellKnownResources.find((candidate) => candidate.alias === alias);
  const api = microsoftApis.find((candidate) => candidate.alias === alias);
  if (resource === undefined || api === undefined) return false;
  const application = emptyApplication(stableGuid('microsoft', resource.appId), resource.appId, resource.name);
  application.signInAudience = 'AzureADMultipleOrgs';
  application.identifierUris = [...resource.identifierUris];
  application.api.oauth2PermissionScopes = Object.entries(api.scopes).map(([value, id]) =>
    permissionScope(id, value, { type: api.adminScopes.includes(value) ? 'Admin' : 'User' }),
  );
  application.appRoles = Object.entries(api.appRoles).map(([value, id]) => appRole(id, value, ['Application']));
  application.api.preAuthorizedApplications = preAuthorizations(api);
  directory.applications.set(application.id, application);
  directory.change({ foreignAppIds: new Set([...directory.foreignAppIds, resource.appId]) });
  const principalId = stableGuid(directory.tenant.id, 'servicePrincipal', resource.appId);
  directory.servicePrincipals.set(principalId, principalOf(application, principalId, microsoftTenantId));
  return true;
}

function preAuthorizations(api: MicrosoftApi): { appId: string; delegatedPermissionIds: string[] }[] {
  return Object.entries(api.preAuthorized).map(([client, values]) => ({
    appId: findWellKnownClient(client)?.appId ?? client,
    delegatedPermissionIds: values.map((value) => api.scopes[value]).filter((id) => id !== undefined),
  }));
}
