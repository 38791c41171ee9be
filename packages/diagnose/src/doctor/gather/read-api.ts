import type { Graph } from '@entrada/registration';
import * as v from 'valibot';
import { listUpTo } from '../../audit/read/list-up-to.ts';
import type { ApiInDirectory, ApiName, ApiPrincipal } from '../directory-facts.ts';
import { findNear } from '../near-api.ts';
import { describeApiPrincipal, describeRegistration } from './describe-shown.ts';
import { quote } from './quote.ts';
import {
  principalSchema,
  principalSelect,
  registrationSchema,
  registrationSelect,
  type ShownRegistration,
} from './shown-schemas.ts';

const nameSchema = v.object({
  appId: v.string(),
  displayName: v.nullish(v.string(), ''),
  identifierUris: v.nullish(v.array(v.string()), []),
});

/** Registrations that are looked through for a name that is nearly right. */
const mostNames = 2_000;

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Finds the API that answers to a resource, or those that nearly do. @throws EntradaError as {@link Graph} */
export async function readApi(graph: Graph, resource: string): Promise<ApiInDirectory> {
  const shown = await findRegistration(graph, resource);
  if (shown !== undefined) {
    const application = describeRegistration(shown);
    const principal = await findPrincipal(graph, `appId eq ${quote(application.appId)}`);
    return { application, ...(principal !== undefined && { principal }), near: [] };
  }
  const filter = guid.test(resource)
    ? `appId eq ${quote(resource)}`
    : `servicePrincipalNames/any(n:n eq ${quote(resource)})`;
  const principal = await findPrincipal(graph, filter);
  return principal === undefined ? { near: await readNear(graph, resource) } : { principal, near: [] };
}

async function findRegistration(graph: Graph, resource: string): Promise<ShownRegistration | undefined> {
  const appId = guid.exec(resource)?.[0] ?? guid.exec(resource.replace(/^api:\/\//i, ''))?.[0];
  const filters = [
    ...(resource === appId ? [] : [`identifierUris/any(u:u eq ${quote(resource)})`]),
    ...(resource === appId ? [] : [`identifierUris/any(u:u eq ${quote(withOrWithoutSlash(resource))})`]),
    // The default URI names its application even where nobody wrote it down.
    ...(appId === undefined ? [] : [`appId eq ${quote(appId)}`]),
  ];
  for (const filter of filters) {
    const query = { $filter: filter, $select: registrationSelect };
    const [found] = await graph.list('/applications', registrationSchema, { query });
    if (found !== undefined) return found;
  }
  return undefined;
}

function withOrWithoutSlash(resource: string): string {
  return resource.endsWith('/') ? resource.slice(0, -1) : `${resource}/`;
}

async function findPrincipal(graph: Graph, filter: string): Promise<ApiPrincipal | undefined> {
  const query = { $filter: filter, $select: principalSelect };
  const [found] = await graph.list('/servicePrincipals', principalSchema, { query });
  return found === undefined ? undefined : describeApiPrincipal(found);
}

async function readNear(graph: Graph, resource: string): Promise<readonly ApiName[]> {
  const query = { $select: 'id,appId,displayName,identifierUris', $top: 999 };
  const { entries } = await listUpTo(graph, '/applications', nameSchema, { query, limit: mostNames });
  return findNear(
    resource,
    entries.map(({ appId, displayName, identifierUris }) => ({ appId, name: displayName, identifierUris })),
  );
}
