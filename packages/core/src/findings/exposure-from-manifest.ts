import { findWellKnownClient } from '../data/find-well-known-client.ts';
import type { ApiManifest } from '../manifest/manifest.ts';
import type { ApiExposure, ExposureTenant } from './api-exposure.ts';
import type { Assignments } from './assignments.ts';
import type { ExposedClient } from './exposed-client.ts';
import { type Fact, known, notLookedAt } from './fact.ts';

/** What is known of the tenant that a manifest is for. */
export interface ManifestSurroundings {
  readonly tenant?: ExposureTenant;
  /** Of the registration, where it is there already. */
  readonly appId?: string;
}

const onlyTenant = notLookedAt('a manifest does not say it: entrada audit looks in the tenant');

/** What the risk rules look at, as a manifest wants it. Pure. */
export function exposureFromManifest(api: ApiManifest, surroundings: ManifestSurroundings = {}): ApiExposure {
  const appId = surroundings.appId ?? api.appId;
  return {
    source: 'manifest',
    name: api.name,
    appId,
    tenant:
      surroundings.tenant === undefined
        ? notLookedAt('the tenant and its verified domains are not known here')
        : known(surroundings.tenant),
    signInAudience: api.signInAudience,
    accessTokenVersion: api.accessTokenVersion,
    acceptMappedClaims: onlyTenant,
    identifierUris: api.identifierUris.map((uri) => (appId === undefined ? uri : uri.replaceAll('{appId}', appId))),
    scopes: api.scopes.map(({ value, consent, enabled }) => ({ value, consent, enabled })),
    appRoles: api.appRoles.map(({ value, allowed, enabled }) => ({ value, allowed, enabled })),
    accessTokenClaims: api.optionalClaims.accessToken.map(({ name, additionalProperties }) => ({
      name,
      additionalProperties,
    })),
    authorizedClients: api.authorizedClients.map(({ appId: clientId, name, scopes }) => ({
      client: wellKnown(clientId, name),
      scopes: scopes.map((value) => ({ value, id: undefined })),
    })),
    grants: known(
      api.grants.map(({ client, name, scopes, user }) => ({ client: wellKnown(client, name), scopes, user })),
    ),
    assignmentRequired: api.assignment.required,
    assignments: known(assignmentsOf(api)),
    owners: onlyTenant,
    clientSurface: onlyTenant,
    instanceLock: api.instanceLock === undefined ? onlyTenant : known(api.instanceLock),
    servicePrincipal: onlyTenant,
    conditionalAccess: onlyTenant,
    identifierUriPolicy: onlyTenant,
    signIns: onlyTenant,
    protectedResource: onlyTenant,
    appServiceClients: onlyTenant,
  };
}

/** A client as the list of well-known ones describes it. */
function wellKnown(appId: string, name: string): ExposedClient {
  const found = findWellKnownClient(appId);
  return {
    appId,
    name: found?.name ?? name,
    publicClient: found?.publicClient ?? undefined,
    family: found?.foci ?? undefined,
    owner: ownerOf(found?.publisher),
    principal: onlyTenant,
  };
}

function ownerOf(publisher: string | undefined): ExposedClient['owner'] {
  if (publisher === 'Microsoft') return known('microsoft');
  return publisher === undefined
    ? notLookedAt('a manifest does not say whose client an id is: entrada audit looks in the tenant')
    : known('foreign');
}

function assignmentsOf({ assignment }: ApiManifest): Assignments {
  const unread: Fact<never> = notLookedAt('the members of a group are in the tenant: entrada audit looks there');
  return {
    users: assignment.users.length,
    groups: assignment.groups.map(({ name }) => ({ name, membershipRule: undefined, members: unread })),
    applications: assignment.applications.map(({ name, role }) => ({ name, role })),
    tenantUsers: unread,
  };
}
