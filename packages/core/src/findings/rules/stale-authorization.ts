import { keepClients } from '../keep-clients.ts';
import type { RiskRule } from '../risk-rule.ts';
import { count, idsOf, namesOf } from '../words.ts';

/** A22 */
export const staleAuthorization: RiskRule = {
  id: 'A22',
  severity: 'medium',
  title: 'Nobody uses an authorized client',
  why: 'A door that nobody walks through is watched by nobody. Graph’s v1.0 log keeps interactive sign-ins only, and for 30 days: tokens that a tool gets silently do not show there, so ask before you remove the client.',
  looksAt: ['auditLogs/signIns: appId and resourceId, as far as the log goes back'],
  fix: 'Ask who works with the client; if nobody does, take it out of the authorized clients.',
  manifest: 'authorizedClients: [<clients that are used>]',
  grade: 'I',
  reference: 'https://learn.microsoft.com/graph/api/signin-list',
  open: 'Silent (non-interactive) sign-ins are in the beta of Graph and in Log Analytics alone, and are not looked at.',
  check: (exposure) => {
    const { signIns } = exposure;
    if (exposure.authorizedClients.length === 0) return undefined;
    if (!signIns.known) return signIns;
    const seen = new Set(signIns.value.clients.map((appId) => appId.toLowerCase()));
    const stale = exposure.authorizedClients
      .filter(({ client }) => !seen.has(client.appId.toLowerCase()))
      .map(({ client }) => client);
    if (stale.length === 0) return undefined;
    return {
      message: `Nobody signed in to this API through ${namesOf(stale)} in the last ${count(signIns.value.days, 'day')}, as far as interactive sign-ins show.`,
      evidence: `auditLogs/signIns of ${count(signIns.value.days, 'day')}: none with ${idsOf(stale)}; silent sign-ins are not in it`,
      manifestPath: ['authorizedClients'],
      az: keepClients(exposure, ({ client }) => seen.has(client.appId.toLowerCase())),
    };
  },
};
