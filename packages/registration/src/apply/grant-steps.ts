import { type OAuth2PermissionGrant, permissionGrantSchema } from '../graph/permission-grant.ts';
import { inconsistentState, notReplicatedYet, referenceNotReady } from '../graph/retry-rules.ts';
import { grantedScopes, type MatchedGrant, matchGrants, wantedGrants } from '../merge/match-grants.ts';
import { listGrants } from '../read/read-access.ts';
import { type ApplyContext, known, principalsOf, resourceId } from './apply-context.ts';
import { converge } from './converge.ts';
import { addOnce, removeOnce } from './once.ts';
import { replaceWhole } from './replace-whole.ts';

/** Gives the grants of the manifest: new ones as they are, existing ones with the scopes that they lack. */
export async function grantPermissions(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const wanted = wantedGrants(plan.api, principalsOf(context));
  const lacking = (current: readonly OAuth2PermissionGrant[]) =>
    matchGrants(wanted, current).matches.filter(({ grant, added }) => grant === undefined || added.length > 0);
  return converge({
    what: 'the grants',
    wait,
    read: () => listGrants(graph, resourceId(context)),
    isThere: (current) => lacking(current).length === 0,
    write: async (current) => {
      for (const match of lacking(current)) await grant(context, match);
    },
  });
}

async function grant(context: ApplyContext, match: MatchedGrant<OAuth2PermissionGrant>): Promise<void> {
  const { wanted, added } = match;
  if (match.grant !== undefined) {
    await editScopes(context, match.grant.id, (scopes) => [...new Set([...scopes, ...added])]);
    return;
  }
  const { client, user, scopes } = wanted;
  const principal =
    user === undefined ? { consentType: 'AllPrincipals' } : { consentType: 'Principal', principalId: user.id };
  const body = {
    clientId: known(client.id, client.name),
    resourceId: resourceId(context),
    ...principal,
    scope: scopes.join(' '),
  };
  await addOnce(() =>
    context.graph.post('/oauth2PermissionGrants', body, permissionGrantSchema, {
      retry: [referenceNotReady, notReplicatedYet],
      repeatable: true,
    }),
  );
}

/** Takes from each grant what the plan names; a grant that is left without a scope goes. */
export function revokeGrants(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const removed = new Map(plan.removals.grants.map(({ id, scopes }) => [id, new Set(scopes)]));
  const left = (grant: OAuth2PermissionGrant) =>
    grantedScopes(grant).filter((scope) => !removed.get(grant.id)?.has(scope));
  return converge({
    what: 'that grants are revoked',
    wait,
    read: async () => {
      const grants = await listGrants(graph, resourceId(context));
      return grants.filter(
        (grant) =>
          removed.has(grant.id) && (left(grant).length < grantedScopes(grant).length || left(grant).length === 0),
      );
    },
    isThere: (pending) => pending.length === 0,
    write: async (pending) => {
      for (const grant of pending) {
        const { id } = grant;
        if (left(grant).length === 0) await removeOnce(() => graph.delete(`/oauth2PermissionGrants/${id}`));
        else await editScopes(context, id, (scopes) => scopes.filter((scope) => !removed.get(id)?.has(scope)));
      }
    },
  });
}

/** The scopes of a grant are one text: written as a whole, like the collections of an application. */
function editScopes(
  { graph, wait }: ApplyContext,
  id: string,
  edit: (scopes: readonly string[]) => readonly string[],
): Promise<boolean> {
  const path = `/oauth2PermissionGrants/${id}`;
  const missing = (entries: readonly string[], others: readonly string[]): string[] =>
    entries.filter((scope) => !others.includes(scope));
  return replaceWhole({
    what: 'the scopes of a grant',
    wait,
    read: () => graph.get(path, permissionGrantSchema, { retry: [notReplicatedYet] }),
    entriesOf: grantedScopes,
    edit: (current) => {
      const next = edit(current);
      return next.length === current.length ? current : next;
    },
    write: (scopes) =>
      graph.replace(path, { scope: scopes.join(' ') }, permissionGrantSchema, {
        retry: [inconsistentState, notReplicatedYet],
      }),
    missing,
    join: (entries, more) => [...entries, ...missing(more, entries)],
  });
}
