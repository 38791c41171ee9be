import type { Hono } from 'hono';
import type { Directory } from '../../directory/directory.ts';
import type { Group, GroupMember } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { directoryObjectType } from '../directory-object-type.ts';
import { viewDirectoryObject } from '../directory-object-view.ts';
import { graphError } from '../errors/graph-error.ts';
import { findGroup } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { answerCollection, answerEntity } from '../query/answer-query.ts';
import { readReference } from '../read-reference.ts';
import { sendNothing } from '../respond.ts';
import { groupType } from './group-type.ts';
import { viewGroup } from './group-view.ts';

const metadata = 'groups';

/** GET /groups, one group, and its direct members, which can be added and removed. */
export function mountGroups(app: Hono<GraphEnv>, context: EmulatorContext): void {
  app.get('/v1.0/groups', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'group.read');
    const entities = [...context.directory.groups.values()].map(viewGroup);
    return answerCollection(c, { type: groupType, metadata, entities });
  });

  app.get('/v1.0/groups/:key', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'group.read');
    return answerEntity(c, { type: groupType, metadata }, viewGroup(findGroup(context.directory, c.req.param('key'))));
  });

  app.get('/v1.0/groups/:key/members', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'group.read');
    const { members } = findGroup(context.directory, c.req.param('key'));
    const entities = members
      .map(({ id }) => viewDirectoryObject(context.directory, id))
      .filter((entity) => entity !== undefined);
    return answerCollection(c, { type: directoryObjectType, metadata: 'directoryObjects', entities });
  });

  app.post('/v1.0/groups/:key/members/$ref', async (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'group.writeMembers');
    const body = await readJsonBody(c.req.raw);
    addMember(context.directory, findGroup(context.directory, c.req.param('key')), readReference(body));
    return sendNothing(c);
  });

  app.delete('/v1.0/groups/:key/members/:memberId/$ref', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'group.writeMembers');
    const group = findGroup(context.directory, c.req.param('key'));
    const id = c.req.param('memberId').toLowerCase();
    if (!group.members.some((member) => member.id === id)) throw graphError('notFound', { id });
    group.members = group.members.filter((member) => member.id !== id);
    return sendNothing(c);
  });
}

function addMember(directory: Directory, group: Group, id: string): void {
  if (group.members.some((member) => member.id === id)) throw graphError('referenceExists', { property: 'members' });
  const type = memberType(directory, id);
  if (type === undefined) throw graphError('notFound', { id });
  group.members = [...group.members, { type, id }];
}

function memberType(directory: Directory, id: string): GroupMember['type'] | undefined {
  if (directory.users.has(id)) return 'user';
  if (directory.groups.has(id)) return 'group';
  return directory.servicePrincipals.has(id) ? 'servicePrincipal' : undefined;
}
