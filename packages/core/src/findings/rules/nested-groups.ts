import { notLookedAt } from '../fact.ts';
import type { RiskRule } from '../risk-rule.ts';
import { listOf, term } from '../words.ts';

/** A24 */
export const nestedGroups: RiskRule = {
  id: 'A24',
  severity: 'medium',
  title: 'Who is assigned is not who it looks like',
  why: 'Members of a group inside an assigned group get no token: only direct members count. And Global Administrators get one without any assignment. Whoever reads the list of assignments has a wrong picture.',
  looksAt: ['servicePrincipal: appRoleAssignedTo', 'group: members of type group'],
  fix: 'Assign the inner groups themselves, or put their people into the assigned group; or use a dynamic group.',
  manifest: 'assignment:\n  groups: [<inner group>]',
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity/enterprise-apps/what-is-access-management',
  check: (exposure) => {
    if (!exposure.assignmentRequired) return undefined;
    const { assignments } = exposure;
    if (!assignments.known) return assignments;
    const { groups } = assignments.value;
    const found = groups.flatMap(({ name, members }) =>
      members.known && members.value.nestedGroups.length > 0 ? [`${name}: ${listOf(members.value.nestedGroups)}`] : [],
    );
    if (found.length > 0) {
      return {
        message:
          'Groups stand inside assigned groups: their members look as if they were let in and are refused (AADSTS50105). Global Administrators get a token without any assignment.',
        evidence: `${term(exposure, 'groups')}: ${listOf(found)}`,
        manifestPath: ['assignment', 'groups'],
      };
    }
    const unseen = groups.find(({ members }) => !members.known);
    return unseen?.members.known === false ? notLookedAt(unseen.members.because) : undefined;
  },
};
