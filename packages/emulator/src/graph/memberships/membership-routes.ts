import type { Context, Hono } from 'hono';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import type { Operation } from '../authorization/operation-rules.ts';
import { viewDirectoryObjects } from '../directory-object-view.ts';
import { findGroup, findServicePrincipal } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { mountObjects } from '../query/mount-objects.ts';
import { openUser } from '../users/open-user.ts';
import { transitiveMembersOf, viewMemberOf, viewTransitiveMemberOf } from './memberships.ts';

/** Where an object that can be in groups is found. */
interface Member {
  readonly path: string;
  /** Object id, where the caller may see it. */
  readonly open: (c: Context<GraphEnv>) => string;
}

/** GET memberOf and transitiveMemberOf of users, groups and service principals; GET transitiveMembers of groups. */
export function mountMemberships(app: Hono<GraphEnv>, context: EmulatorContext): void {
  const keyed = (find: (key: string) => { readonly id: string }, operation: Operation): Member['open'] => {
    return (c) => {
      authorize(c.get('caller'), context.directory.tenant, operation);
      return find(c.req.param('key') ?? '').id;
    };
  };
  const members: readonly Member[] = [
    { path: '/v1.0/me', open: (c) => openUser(c, context).id },
    { path: '/v1.0/users/:key', open: (c) => openUser(c, context).id },
    { path: '/v1.0/groups/:key', open: keyed((key) => findGroup(context.directory, key), 'group.read') },
    {
      path: '/v1.0/servicePrincipals/:key',
      open: keyed((key) => findServicePrincipal(context.directory, key), 'servicePrincipal.read'),
    },
  ];
  for (const { path, open } of members) {
    mountObjects(app, `${path}/memberOf`, (c) => viewMemberOf(context.directory, open(c)));
    mountObjects(app, `${path}/transitiveMemberOf`, (c) => viewTransitiveMemberOf(context.directory, open(c)));
  }

  mountObjects(app, '/v1.0/groups/:key/transitiveMembers', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'group.read');
    const group = findGroup(context.directory, c.req.param('key') ?? '');
    const ids = transitiveMembersOf(context.directory, group).map(({ id }) => id);
    return viewDirectoryObjects(context.directory, ids);
  });
}
