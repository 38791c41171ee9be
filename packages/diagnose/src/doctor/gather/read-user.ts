import { isEntradaError, type JsonObject } from '@entrada/core';
import type { Graph } from '@entrada/registration';
import * as v from 'valibot';
import { plainText } from '../../audit/plain-text.ts';
import type { UserGroups, UserInDirectory } from '../directory-facts.ts';
import { quote } from './quote.ts';
import { see } from './see.ts';

/** Template id of the directory role. Source: "Microsoft Entra built-in roles". */
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';

const userSchema = v.object({
  id: v.string(),
  userPrincipalName: v.nullish(v.string(), ''),
  accountEnabled: v.nullish(v.boolean(), true),
  userType: v.nullish(v.string(), null),
});
const userSelect = 'id,userPrincipalName,accountEnabled,userType';

const memberSchema = v.object({
  '@odata.type': v.nullish(v.string(), ''),
  id: v.string(),
  displayName: v.nullish(v.string(), ''),
  roleTemplateId: v.nullish(v.string(), null),
});

type Member = v.InferOutput<typeof memberSchema>;

/**
 * Reads a user and the groups that hold them.
 *
 * @param name user principal name, object id, or the mail address of a guest
 * @param caller claims of the token for Microsoft Graph: they tell the caller's own directory roles
 * @throws EntradaError as {@link Graph}
 */
export async function readUser(graph: Graph, name: string, caller: JsonObject): Promise<UserInDirectory | 'missing'> {
  const user = await findUser(graph, name);
  if (user === undefined) return 'missing';
  const [direct, all] = await Promise.all([
    see('User.Read.All', () => graph.list(`/users/${user.id}/memberOf`, memberSchema)),
    see('User.Read.All', () => graph.list(`/users/${user.id}/transitiveMemberOf`, memberSchema)),
  ]);
  const roles = caller.oid === user.id && Array.isArray(caller.wids) ? caller.wids : [];
  const held = direct.known ? direct.value.map(({ roleTemplateId }) => roleTemplateId) : [];
  return {
    id: user.id,
    userPrincipalName: plainText(user.userPrincipalName),
    enabled: user.accountEnabled,
    guest: user.userType === 'Guest',
    globalAdministrator: [...roles, ...held].includes(globalAdministrator),
    groups: direct.known && all.known ? { known: true, value: groupsIn(direct.value, all.value) } : unseen(direct, all),
  };
}

function unseen(...facts: readonly Awaited<ReturnType<typeof see<Member[]>>>[]): {
  readonly known: false;
  readonly because: string;
} {
  const [reason] = facts.filter((fact) => !fact.known);
  return { known: false, because: reason?.because ?? 'Graph gave no groups' };
}

async function findUser(graph: Graph, name: string): Promise<v.InferOutput<typeof userSchema> | undefined> {
  try {
    return await graph.get(`/users/${encodeURIComponent(name)}`, userSchema, { query: { $select: userSelect } });
  } catch (error) {
    if (!isEntradaError(error) || error.details.status !== 404) throw error;
  }
  // A guest is known by the name of the own tenant, and has another one here.
  const query = { $filter: `mail eq ${quote(name)}`, $select: userSelect };
  const [found] = await graph.list('/users', userSchema, { query });
  return found;
}

function groupsIn(direct: readonly Member[], all: readonly Member[]): UserGroups {
  const groups = (members: readonly Member[]) =>
    members
      .filter((member) => member['@odata.type'] === '#microsoft.graph.group')
      .map(({ id, displayName }) => ({ id, name: plainText(displayName) }));
  const own = groups(direct);
  return { direct: own, nested: groups(all).filter(({ id }) => own.every((group) => group.id !== id)) };
}
