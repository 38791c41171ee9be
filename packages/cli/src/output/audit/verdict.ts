import type { AccessPath, AuditReport } from '@entrada/diagnose';

/** The answer in one or two sentences: who gets a token, on the whole. */
export function verdict({ paths, assignmentRequired }: Pick<AuditReport, 'paths' | 'assignmentRequired'>): string {
  if (paths.length === 0) return 'Nobody gets a token for this API now, as far as could be seen.';
  const applications = paths.some(({ who }) => who.kind === 'any application')
    ? ' Any application of the tenant gets one as itself.'
    : '';
  return `${people(paths, assignmentRequired)}${applications}`;
}

function people(paths: readonly AccessPath[], assignmentRequired: boolean): string {
  const ways = paths.filter(({ who }) => who.kind !== 'application' && who.kind !== 'any application');
  if (ways.length === 0) return 'No client gets a token for people.';
  const everyone = ways.filter(({ who }) => who.kind === 'everyone');
  const through = (some: readonly AccessPath[]): string => {
    const clients = new Set(some.map(({ client }) => client.appId));
    if (clients.has(undefined)) return 'any client';
    return clients.size === 1 ? 'one client' : `${clients.size} clients`;
  };
  if (everyone.length > 0) return `Every user of the tenant, guests too, gets a token through ${through(everyone)}.`;
  return assignmentRequired
    ? `Only people who are assigned, and Global Administrators, get a token through ${through(ways)}.`
    : `Only single users get a token, through ${through(ways)}.`;
}
