import { groupsOf } from '../../directory/groups-of-user.ts';
import type { Group, User } from '../../directory/model.ts';
import { directoryRoleIds } from '../directory-role-ids.ts';
import type { Claims } from '../sign-token.ts';
import type { ClaimSubject } from './optional-claim.ts';

/** How many groups a JWT holds (Microsoft Learn, "Group overages"). */
const limit = 200;

/**
 * Claims `groups` and `wids`, which `groupMembershipClaims` of the registration asks for; the optional claim `groups` only
 * says how they are written. Beyond 200 groups a token names the place to ask instead: a `graph.windows.net` address still.
 * Source: Microsoft Learn, "Configure group claims and app roles in tokens"; for applications that ask as themselves no
 * groups are given [I].
 */
export function groupClaims(subject: ClaimSubject): Claims {
  const { application, user } = subject;
  const wanted = new Set((application.groupMembershipClaims ?? '').split(',').map((word) => word.trim()));
  if (user === undefined) return {};
  const wids = wanted.has('DirectoryRole') || wanted.has('All') ? { wids: directoryRoleIds(user) } : {};
  const groups = chosenGroups(subject, user, wanted);
  if (groups.length > limit) return { ...wids, ...overage(subject, user) };
  const properties = optionalProperties(subject);
  const named = properties.includes('cloud_displayname') && wanted.has('ApplicationGroup');
  const values = groups.map(({ id, displayName }) => (named ? displayName : id)).toSorted();
  if (values.length === 0) return wids;
  return { ...wids, [properties.includes('emit_as_roles') ? 'roles' : 'groups']: values };
}

function chosenGroups({ context, principal }: ClaimSubject, user: User, wanted: ReadonlySet<string>): readonly Group[] {
  const { directory } = context;
  if (wanted.has('All')) return groupsOf(directory, user.id);
  if (wanted.has('SecurityGroup')) return groupsOf(directory, user.id).filter(({ securityEnabled }) => securityEnabled);
  if (!wanted.has('ApplicationGroup') || principal === undefined) return [];
  // Only groups assigned to the application, and only direct membership counts for assignment.
  const assigned = new Set(directory.assignmentsTo(principal.id).map(({ principalId }) => principalId));
  return directory.directGroupsOf(user.id).filter(({ id }) => assigned.has(id));
}

function overage({ context }: ClaimSubject, user: User): Claims {
  const endpoint = `https://graph.windows.net/${context.directory.tenant.id}/users/${user.id}/getMemberObjects`;
  return { _claim_names: { groups: 'src1' }, _claim_sources: { src1: { endpoint } } };
}

function optionalProperties({ application, token }: ClaimSubject): readonly string[] {
  const list = token === 'access' ? application.optionalClaims?.accessToken : application.optionalClaims?.idToken;
  return list?.find(({ name }) => name === 'groups')?.additionalProperties ?? [];
}
