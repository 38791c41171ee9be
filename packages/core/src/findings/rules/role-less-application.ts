import { deleteObject, pasteId } from '../az-rest.ts';
import type { RiskRule } from '../risk-rule.ts';
import { listOf, term } from '../words.ts';

/** A09 */
export const roleLessApplication: RiskRule = {
  id: 'A09',
  severity: 'high',
  title: 'An application is assigned without a role',
  why: 'An application that is assigned with default access gets a token without roles, as itself. The API sees that it is some application, and nothing of what it may do.',
  looksAt: ['servicePrincipal: appRoleAssignedTo with principalType ServicePrincipal and an appRoleId of zeros'],
  fix: 'Declare an app role that applications can hold, assign that instead, and check it in the API.',
  manifest:
    'appRoles:\n  <Role>: { allowed: [application], description: <what it allows> }\nassignment:\n  applications:\n    - { application: <application>, role: <Role> }',
  az: ({ appId }) =>
    deleteObject(
      `servicePrincipals(appId='${pasteId(appId, 'appId of the API')}')/appRoleAssignedTo/<id of the assignment>`,
    ),
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
  check: (exposure) => {
    const { assignments } = exposure;
    if (!assignments.known) return assignments;
    const names = assignments.value.applications.filter(({ role }) => role === undefined).map(({ name }) => name);
    if (names.length === 0) return undefined;
    return {
      message: `${listOf(names)} gets a token for this API as itself, without any role: the API cannot tell what it may do.`,
      evidence: `${term(exposure, 'applications')}: ${listOf(names)}, with default access`,
      manifestPath: ['assignment', 'applications'],
    };
  },
};
