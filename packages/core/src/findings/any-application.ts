import type { ApiManifest } from '../manifest/manifest.ts';
import type { Finding } from './finding.ts';

/** A02: every application of the tenant gets a token, and there is no role by which the API could tell them apart. */
export function anyApplication(api: ApiManifest): Finding | undefined {
  if (api.assignment.required) return undefined;
  if (api.appRoles.some(({ allowed }) => allowed.includes('application'))) return undefined;
  return {
    rule: 'A02',
    severity: 'critical',
    message:
      'Any application and any managed identity of the tenant gets a token for this API as itself. The token has no roles, and the API declares none that applications could hold, so there is nothing to check.',
    evidence: 'assignment.required: false; no app role with allowed: [application]',
    fix: 'Set assignment.required to true; or refuse app-only tokens in the API, as the guard does unless it is told otherwise; or declare an app role for applications and check it.',
    docs: 'findings/A02',
    grade: 'D',
  };
}
