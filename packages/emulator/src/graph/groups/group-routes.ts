import type { Context, Hono } from 'hono';
import type { Group } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import type { Operation } from '../authorization/operation-rules.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { viewDirectoryObjects } from '../directory-object-view.ts';
import { isReplicated } from '../faults/replication.ts';
import { findGroup } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { viewMemberOf } from '../memberships/memberships.ts';
import { viewOwners } from '../owners/change-owners.ts';
import { answerEntity } from '../query/answer-query.ts';
import type { Expansions } from '../query/expand.ts';
import { mountCollection } from '../query/mount-collection.ts';
import { mountObjects } from '../query/mount-objects.ts';
import { readReference } from '../read-reference.ts';
import { type Entity, sendEntity, sendNothing, setLocation } from '../respond.ts';
import { groupType as type } from './group-type.ts';
import { viewGroup } from './group-view.ts';
import { addMember, createGroup, deleteGroup, removeMember, updateGroup } from './write-group.ts';

const metadata = 'groups';

/** GET and POST /groups; GET, PATCH and DELETE of one; its direct members. */
export function mountGroups(app: Hono<GraphEnv>, context: EmulatorContext): void {
  const viewMembers = ({ members }: Group): readonly Entity[] =>
    viewDirectoryObjects(
      context.directory,
      members.map(({ id }) => id),
    );
  const expansions: Expansions = {
    members: (id) => viewMembers(findGroup(context.directory, id)),
    owners: (id) => viewOwners(context.directory, findGroup(context.directory, id)),
    memberOf: (id) => viewMemberOf(context.directory, id),
  };
  const open = (c: Context<GraphEnv>, operation: Operation): Group => {
    const group = findGroup(context.directory, c.req.param('key') ?? '');
    authorize(c.get('caller'), context.directory.tenant, operation, { owners: group.owners ?? [] });
    return group;
  };

  mountCollection(app, '/v1.0/groups', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'group.read');
    const groups = [...context.directory.groups.values()].filter(isReplicated);
    return { type, metadata, entities: groups.map(viewGroup), expansions };
  });

  app.post('/v1.0/groups', async (c) => {
    const { tenant } = context.directory;
    authorize(c.get('caller'), tenant, 'group.create');
    const group = createGroup(context, c.get('caller'), await readJsonBody(c.req.raw));
    setLocation(c, tenant.id, group.id, 'Group');
    return sendEntity(c, `${metadata}/$entity`, viewGroup(group), 201);
  });

  app.get('/v1.0/groups/:key', (c) => {
    return answerEntity(c, { type, metadata, expansions }, viewGroup(open(c, 'group.read')));
  });

  app.patch('/v1.0/groups/:key', async (c) => {
    const body = await readJsonBody(c.req.raw);
    updateGroup(context.directory, open(c, 'group.write'), body);
    return sendNothing(c);
  });

  app.delete('/v1.0/groups/:key', (c) => {
    deleteGroup(context, open(c, 'group.write'));
    return sendNothing(c);
  });

  mountObjects(app, '/v1.0/groups/:key/members', (c) => viewMembers(open(c, 'group.read')));

  app.post('/v1.0/groups/:key/members/$ref', async (c) => {
    const body = await readJsonBody(c.req.raw);
    addMember(context.directory, open(c, 'group.writeMembers'), readReference(body));
    return sendNothing(c);
  });

  app.delete('/v1.0/groups/:key/members/:memberId/$ref', (c) => {
    const group = open(c, 'group.writeMembers');
    const id = c.req.param('memberId').toLowerCase();
    removeMember(context.directory, group, id);
    return sendNothing(c);
  });
}
