import { assessExposure } from '@entrada/core';
import type { Caller, Graph } from '@entrada/registration';
import type { AuditReport, Unseen } from './audit-report.ts';
import { exposureFromTenant } from './exposure-from-tenant.ts';
import type { OutsideFacts } from './outside-facts.ts';
import { accessPaths } from './paths/access-paths.ts';
import { plainText } from './plain-text.ts';
import { readTenantFacts } from './read/read-tenant-facts.ts';
import type { TenantFacts } from './tenant-facts.ts';

export interface AuditOptions extends OutsideFacts {
  /** Epoch milliseconds; decides from when on sign-ins are looked for. */
  readonly now?: () => number;
  /** Who asks, as the token for Graph says; names the tenant to who may not read it. */
  readonly caller?: Caller | undefined;
}

/**
 * Finds out who can get a token for an API, and applies every risk rule to it. Reads only. What the caller may not read
 * is listed in the report rather than taken for harmless.
 *
 * @example
 * const report = await auditApi(createGraph({ getToken }), 'api://adatum-auth-test-app');
 *
 * @param reference application id, object id, identifier URI or exact name
 * @throws EntradaError as `readTenantFacts`
 */
export async function auditApi(
  graph: Graph,
  reference: string,
  { now = Date.now, caller, ...outside }: AuditOptions = {},
): Promise<AuditReport> {
  return reportOn(await readTenantFacts(graph, reference, { now: now(), caller }), outside);
}

/** The report on what was read. Pure. */
function reportOn(facts: TenantFacts, outside: OutsideFacts): AuditReport {
  const exposure = exposureFromTenant(facts, outside);
  const { application, tenant } = facts.state;
  return {
    api: {
      name: exposure.name,
      appId: application.appId,
      objectId: application.id,
      identifierUris: exposure.identifierUris,
    },
    tenant: { id: tenant.id, name: plainText(tenant.displayName) },
    assignmentRequired: exposure.assignmentRequired,
    paths: accessPaths(facts, exposure),
    ...assessExposure(exposure),
    unseen: unseenWays(facts),
  };
}

function unseenWays({ state, groups, users, userConsent }: TenantFacts): Unseen[] {
  const forbidden = 'Graph refused to show them';
  const uncounted = [...groups.values()].find(({ members }) => !members.known);
  return [
    ...(state.unread.includes('grants') ? [{ what: 'Grants, which let clients in as well', because: forbidden }] : []),
    ...(state.unread.includes('assignments') ? [{ what: 'Who is assigned', because: forbidden }] : []),
    ...(uncounted?.members.known === false
      ? [{ what: 'Members of assigned groups', because: uncounted.members.because }]
      : []),
    ...(users.known ? [] : [{ what: 'How many users the tenant has', because: users.because }]),
    ...(userConsent.known
      ? []
      : [{ what: 'Whether users may consent to any client themselves', because: userConsent.because }]),
  ];
}
