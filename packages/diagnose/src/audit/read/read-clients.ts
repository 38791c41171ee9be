import { type ClientOwner, type ExposedClient, type Fact, findWellKnownClient, known } from '@entrada/core';
import type { Graph } from '@entrada/registration';
import * as v from 'valibot';
import { plainText } from '../plain-text.ts';
import { lookUp } from './look-up.ts';
import { readFact } from './read-fact.ts';

/** The tenants that own Microsoft's applications (maester365/maester, and the portal's own list). */
const microsoftTenants = ['f8cdef31-a31e-4b4a-93e4-5f571e91255a', '72f988bf-86f1-41af-91ab-2d7cd011db47'];

const principalSchema = v.object({
  appId: v.string(),
  displayName: v.nullish(v.string(), ''),
  accountEnabled: v.nullish(v.boolean(), true),
  appRoleAssignmentRequired: v.nullish(v.boolean(), false),
  appOwnerOrganizationId: v.nullish(v.string(), null),
});
const principalSelect = 'id,appId,displayName,accountEnabled,appRoleAssignmentRequired,appOwnerOrganizationId';

const registrationSchema = v.object({
  appId: v.string(),
  displayName: v.nullish(v.string(), ''),
  isFallbackPublicClient: v.nullish(v.boolean(), false),
  publicClient: v.nullish(v.object({ redirectUris: v.nullish(v.array(v.string()), []) }), { redirectUris: [] }),
});
const registrationSelect = 'id,appId,displayName,isFallbackPublicClient,publicClient';

type Principal = v.InferOutput<typeof principalSchema>;
type Registration = v.InferOutput<typeof registrationSchema>;

/**
 * Reads who the clients of an API are, by application id in lower case: their service principals, and the registrations
 * of those that are of this tenant.
 */
export async function readClients(
  graph: Graph,
  appIds: readonly string[],
  tenantId: string,
): Promise<ReadonlyMap<string, ExposedClient>> {
  const ids = [...new Set(appIds.map((appId) => appId.toLowerCase()))];
  const permission = 'Application.Read.All';
  const [principals, registrations] = await Promise.all([
    readFact(permission, () =>
      lookUp(graph, '/servicePrincipals', 'appId', ids, { select: principalSelect, schema: principalSchema }),
    ),
    readFact(permission, () =>
      lookUp(graph, '/applications', 'appId', ids, { select: registrationSelect, schema: registrationSchema }),
    ),
  ]);
  return new Map(
    ids.map((appId): [string, ExposedClient] => {
      const principal = pick(principals, appId);
      return [appId, describeClient(appId, tenantId, principal, pick(registrations, appId))];
    }),
  );
}

function pick<Entry extends { readonly appId: string }>(
  entries: Fact<readonly Entry[]>,
  appId: string,
): Fact<Entry | undefined> {
  return entries.known ? known(entries.value.find((entry) => entry.appId.toLowerCase() === appId)) : entries;
}

function describeClient(
  appId: string,
  tenantId: string,
  principal: Fact<Principal | undefined>,
  registration: Fact<Registration | undefined>,
): ExposedClient {
  const wellKnown = findWellKnownClient(appId);
  const own = registration.known ? registration.value : undefined;
  const present = principal.known ? principal.value : undefined;
  return {
    appId,
    name: wellKnown?.name ?? plainText(own?.displayName || present?.displayName || appId),
    publicClient:
      wellKnown?.publicClient ?? (own && (own.isFallbackPublicClient || own.publicClient.redirectUris.length > 0)),
    family: wellKnown?.foci ?? undefined,
    owner: ownerOf(wellKnown?.publisher, tenantId, principal, registration),
    principal: principal.known
      ? known(
          present === undefined
            ? 'missing'
            : { enabled: present.accountEnabled, assignmentRequired: present.appRoleAssignmentRequired },
        )
      : principal,
  };
}

function ownerOf(
  publisher: string | undefined,
  tenantId: string,
  principal: Fact<Principal | undefined>,
  registration: Fact<Registration | undefined>,
): Fact<ClientOwner> {
  if (publisher === 'Microsoft') return known('microsoft');
  if (registration.known && registration.value !== undefined) return known('own');
  if (!principal.known) return principal;
  const organization = principal.value?.appOwnerOrganizationId?.toLowerCase();
  if (organization === undefined)
    return registration.known ? known(publisher ? 'foreign' : 'unresolved') : registration;
  if (organization === tenantId.toLowerCase()) return known('own');
  return known(microsoftTenants.includes(organization) ? 'microsoft' : 'foreign');
}
