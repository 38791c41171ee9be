import { type Fact, findWellKnownClient, notLookedAt } from '@entrada/core';
import type { Graph } from '@entrada/registration';
import * as v from 'valibot';
import { plainText } from '../../audit/plain-text.ts';
import type { AppAssignment, ClientInDirectory, ConsentGrant } from '../directory-facts.ts';
import { describePrincipal } from './describe-shown.ts';
import { quote } from './quote.ts';
import { see } from './see.ts';
import { principalSchema, principalSelect } from './shown-schemas.ts';

const texts = v.nullish(v.array(v.string()), []);

/** Of a secret only its id and its end are read. */
const registrationSchema = v.object({
  id: v.string(),
  displayName: v.nullish(v.string(), ''),
  isFallbackPublicClient: v.nullish(v.boolean(), false),
  publicClient: v.nullish(v.object({ redirectUris: texts }), { redirectUris: [] }),
  passwordCredentials: v.nullish(
    v.array(v.object({ keyId: v.string(), endDateTime: v.nullish(v.string(), null) })),
    [],
  ),
});
const registrationSelect = 'id,appId,displayName,isFallbackPublicClient,publicClient,passwordCredentials';

const grantSchema = v.object({
  id: v.string(),
  resourceId: v.string(),
  consentType: v.string(),
  principalId: v.nullish(v.string(), null),
  scope: v.nullish(v.string(), ''),
});

const assignmentSchema = v.object({
  principalId: v.string(),
  principalType: v.nullish(v.string(), ''),
  principalDisplayName: v.nullish(v.string(), ''),
  appRoleId: v.string(),
});

/** Reads what the tenant holds of a client. @throws EntradaError as {@link Graph} */
export async function readClient(graph: Graph, appId: string): Promise<ClientInDirectory> {
  const filter = `appId eq ${quote(appId)}`;
  const [[principal], [registration]] = await Promise.all([
    graph.list('/servicePrincipals', principalSchema, { query: { $filter: filter, $select: principalSelect } }),
    graph.list('/applications', registrationSchema, {
      query: { $filter: filter, $select: registrationSelect },
    }),
  ]);
  const wellKnown = findWellKnownClient(appId);
  const missing = notLookedAt('the client has no service principal in the tenant');
  return {
    appId: appId.toLowerCase(),
    name: wellKnown?.name ?? plainText(registration?.displayName || principal?.displayName || appId),
    alias: wellKnown?.aliases[0],
    microsoft: wellKnown?.publisher === 'Microsoft',
    publicClient:
      wellKnown?.publicClient ??
      (registration && (registration.isFallbackPublicClient || registration.publicClient.redirectUris.length > 0)),
    principal: principal && describePrincipal(principal),
    registration: registration && {
      id: registration.id,
      passwords: registration.passwordCredentials.map(({ keyId, endDateTime }) => ({
        keyId,
        expires: endDateTime === null ? Number.POSITIVE_INFINITY : Date.parse(endDateTime) / 1000,
      })),
    },
    grants: principal === undefined ? missing : await readGrants(graph, principal.id),
    assignments:
      principal === undefined
        ? missing
        : principal.appRoleAssignmentRequired
          ? await see('Application.Read.All', () => readAssignments(graph, principal.id))
          : notLookedAt('the client requires none'),
  };
}

function readGrants(graph: Graph, principalId: string): Promise<Fact<readonly ConsentGrant[]>> {
  return see('DelegatedPermissionGrant.Read.All', async () => {
    const found = await graph.list(`/servicePrincipals/${principalId}/oauth2PermissionGrants`, grantSchema);
    return found.map(({ id, resourceId, consentType, principalId: userId, scope }) => ({
      id,
      resourceId,
      userId: consentType === 'AllPrincipals' ? undefined : (userId ?? ''),
      scopes: scope.split(' ').filter(Boolean),
    }));
  });
}

/** Reads who is assigned to an application. @throws EntradaError as {@link Graph} */
export async function readAssignments(graph: Graph, principalId: string): Promise<readonly AppAssignment[]> {
  const path = `/servicePrincipals/${principalId}/appRoleAssignedTo`;
  const found = await graph.list(path, assignmentSchema, { query: { $top: 999 } });
  return found.map(({ principalId: id, principalType, principalDisplayName, appRoleId: roleId }) => ({
    principalId: id,
    principalType,
    principalName: plainText(principalDisplayName),
    roleId,
  }));
}
