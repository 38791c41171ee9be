import type { Context, Hono } from 'hono';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { flag, guid, listOf, readEntity } from '../body/shape.ts';
import { viewDirectoryObject } from '../directory-object-view.ts';
import { graphError } from '../errors/graph-error.ts';
import type { GraphEnv } from '../graph-env.ts';
import { sendEntity } from '../respond.ts';
import { openUser } from '../users/open-user.ts';
import { transitiveGroupsOf } from './memberships.ts';

const sets = ['users', 'groups', 'servicePrincipals', 'directoryObjects'];

/** POST checkMemberGroups and getMemberGroups of any object, through other groups too. */
export function mountMemberGroups(app: Hono<GraphEnv>, context: EmulatorContext): void {
  mountActions(app, context, '/v1.0/me', (c) => openUser(c, context).id);
  for (const set of sets) mountActions(app, context, `/v1.0/${set}/:key`, (c) => open(c, context, set));
}

function mountActions(
  app: Hono<GraphEnv>,
  context: EmulatorContext,
  path: string,
  idOf: (c: Context<GraphEnv>) => string,
): void {
  app.post(`${path}/checkMemberGroups`, async (c) => {
    const body = await readJsonBody(c.req.raw);
    const id = idOf(c);
    const { groupIds } = readEntity(body, 'DirectoryObject', { groupIds: listOf(guid) });
    if (groupIds === undefined) throw graphError('valueRequired', { property: 'groupIds', type: 'DirectoryObject' });
    const held = new Set(transitiveGroupsOf(context.directory, id).map((group) => group.id));
    return sendEntity(c, 'Collection(Edm.String)', { value: groupIds.filter((groupId) => held.has(groupId)) });
  });

  app.post(`${path}/getMemberGroups`, async (c) => {
    const body = await readJsonBody(c.req.raw);
    const id = idOf(c);
    const { securityEnabledOnly } = readEntity(body, 'DirectoryObject', { securityEnabledOnly: flag });
    const groups = transitiveGroupsOf(context.directory, id);
    const shown = groups.filter((group) => group.securityEnabled || securityEnabledOnly !== true);
    return sendEntity(c, 'Collection(Edm.String)', { value: shown.map((group) => group.id) });
  });
}

function open(c: Context<GraphEnv>, context: EmulatorContext, set: string): string {
  if (set === 'users') return openUser(c, context).id;
  authorize(c.get('caller'), context.directory.tenant, 'group.read');
  const id = c.req.param('key')?.toLowerCase() ?? '';
  if (viewDirectoryObject(context.directory, id) === undefined) throw graphError('notFound', { id });
  return id;
}
