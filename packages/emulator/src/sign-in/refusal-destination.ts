import type { EntraRefusal } from '../rules/entra-refusal.ts';

/**
 * Numbers that Entra shows on its own page and never sends to the client: whatever speaks against client or redirect
 * URI, 50105 [U: nextauthjs/next-auth#5455], and what only the person in front of the page can mend. The last is
 * inferred for each number but 50105.
 */
const onLoginHost: ReadonlySet<number> = new Set([
  // tenant
  90002, 50194, 90130, 90124,
  // client and redirect URI
  700016, 700011, 700038, 70001, 7000112, 50011, 900971,
  // account, assignment, consent
  50034, 50057, 50020, 50105, 65001, 90094, 90095,
]);

/** Whether a refusal is shown as a page instead of being sent to the client's redirect URI. */
export function staysOnLoginHost(refusal: EntraRefusal): boolean {
  return onLoginHost.has(refusal.code);
}
