import { EntradaError } from '@entrada/core';
import type { Graph } from '@entrada/registration';
import * as v from 'valibot';
import { plainText } from '../../audit/plain-text.ts';
import type { TenantName } from '../directory-facts.ts';

const tenantSchema = v.object({
  id: v.string(),
  displayName: v.nullish(v.string(), ''),
  verifiedDomains: v.nullish(v.array(v.object({ name: v.string() })), []),
});

/** Reads which tenant the token for Graph is of. @throws EntradaError as {@link Graph} */
export async function readTenant(graph: Graph): Promise<TenantName> {
  const query = { $select: 'id,displayName,verifiedDomains' };
  const [tenant] = await graph.list('/organization', tenantSchema, { query });
  if (tenant === undefined) throw new EntradaError('graph_failed', 'Graph names no tenant for this token');
  const { id, displayName, verifiedDomains } = tenant;
  return { id, name: plainText(displayName), domains: verifiedDomains.map(({ name }) => name) };
}
