import type { ApiManifest } from '../manifest/manifest.ts';
import { anyApplication } from './any-application.ts';
import { authorizedAdminScope } from './authorized-admin-scope.ts';
import { familyClient } from './family-client.ts';
import type { Finding } from './finding.ts';
import { openPublicClient } from './open-public-client.ts';

/** The risk rules, most severe first. */
const rules: readonly ((api: ApiManifest) => Finding | undefined)[] = [
  openPublicClient,
  anyApplication,
  familyClient,
  authorizedAdminScope,
];

/** The risks of an API as its manifest describes it, most severe first; to be read before anything is written. */
export function riskFindings(api: ApiManifest): Finding[] {
  return rules.flatMap((rule) => rule(api) ?? []);
}
