import type { ApiServicePrincipal } from '@entrada/core';
import type { Graph } from '@entrada/registration';
import * as v from 'valibot';

const schema = v.object({
  accountEnabled: v.nullish(v.boolean(), true),
  servicePrincipalNames: v.nullish(v.array(v.string()), []),
  oauth2PermissionScopes: v.nullish(
    v.array(v.object({ value: v.nullish(v.string(), null), isEnabled: v.nullish(v.boolean(), true) })),
    [],
  ),
});

const select = 'id,accountEnabled,servicePrincipalNames,oauth2PermissionScopes';

/** Reads the copies that the API's service principal holds of its registration. */
export async function readServicePrincipal(graph: Graph, objectId: string): Promise<ApiServicePrincipal> {
  const found = await graph.get(`/servicePrincipals/${objectId}`, schema, { query: { $select: select } });
  return {
    enabled: found.accountEnabled,
    names: found.servicePrincipalNames,
    scopes: found.oauth2PermissionScopes.flatMap(({ value, isEnabled }) =>
      isEnabled && value !== null ? [value] : [],
    ),
  };
}
