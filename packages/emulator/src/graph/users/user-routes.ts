import type { Hono } from 'hono';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { viewDirectoryObjects } from '../directory-object-view.ts';
import { isReplicated } from '../faults/replication.ts';
import { findUser } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { viewMemberOf } from '../memberships/memberships.ts';
import { answerEntity } from '../query/answer-query.ts';
import { listObjects } from '../query/entity-list.ts';
import type { Expansions } from '../query/expand.ts';
import { mountCollection } from '../query/mount-collection.ts';
import { mountObjects } from '../query/mount-objects.ts';
import type { Entity } from '../respond.ts';
import { openUser } from './open-user.ts';
import { defaultUserProperties, userType } from './user-type.ts';
import { viewUser } from './user-view.ts';

const shown = { type: userType, metadata: 'users', defaultProperties: defaultUserProperties };

/** GET /me, /users and one user by object id or user principal name, and what each of them owns. */
export function mountUsers(app: Hono<GraphEnv>, context: EmulatorContext): void {
  const ownedObjects = (id: string): readonly Entity[] => viewOwnedObjects(context, id);
  const expansions: Expansions = {
    memberOf: (id) => viewMemberOf(context.directory, id),
    ownedObjects: (id) => ownedObjects(findUser(context.directory, id).id),
  };

  mountCollection(app, '/v1.0/users', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'user.read');
    const users = [...context.directory.users.values()].filter(isReplicated);
    return { ...shown, entities: listObjects(users, viewUser, ['id', 'userPrincipalName', 'mail']), expansions };
  });

  for (const path of ['/v1.0/me', '/v1.0/users/:key']) {
    app.get(path, (c) => answerEntity(c, { ...shown, expansions }, viewUser(openUser(c, context))));
    mountObjects(app, `${path}/ownedObjects`, (c) => ownedObjects(openUser(c, context).id));
  }
}

/** Applications, service principals and groups that somebody owns, as Graph shows them. */
export function viewOwnedObjects({ directory }: EmulatorContext, ownerId: string): readonly Entity[] {
  const objects = [
    ...directory.applications.values(),
    ...directory.servicePrincipals.values(),
    ...directory.groups.values(),
  ];
  return viewDirectoryObjects(
    directory,
    objects.filter(({ owners = [] }) => owners.includes(ownerId)).map(({ id }) => id),
  );
}
