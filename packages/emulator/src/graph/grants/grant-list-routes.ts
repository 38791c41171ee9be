import type { Context, Hono } from 'hono';
import type { OAuth2PermissionGrant } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { findServicePrincipal } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { mountCollection } from '../query/mount-collection.ts';
import { openUser } from '../users/open-user.ts';
import { grantType as type } from './grant-type.ts';
import { viewGrant } from './grant-view.ts';

/** GET oauth2PermissionGrants as seen from the person who agreed, or from the client that was let in. */
export function mountGrantLists(app: Hono<GraphEnv>, context: EmulatorContext): void {
  const ofUser = (c: Context<GraphEnv>): readonly OAuth2PermissionGrant[] => {
    const user = openUser(c, context);
    return [...context.directory.grants.values()].filter(({ principalId }) => principalId === user.id);
  };
  const ofClient = (c: Context<GraphEnv>): readonly OAuth2PermissionGrant[] => {
    const { id } = findServicePrincipal(context.directory, c.req.param('key') ?? '');
    return context.directory.grantsOf(id);
  };
  const lists = { me: ofUser, 'users/:key': ofUser, 'servicePrincipals/:key': ofClient };
  for (const [path, collect] of Object.entries(lists)) {
    mountCollection(app, `/v1.0/${path}/oauth2PermissionGrants`, (c) => {
      authorize(c.get('caller'), context.directory.tenant, 'permissionGrant.read');
      return { type, metadata: 'oauth2PermissionGrants', entities: collect(c).map(viewGrant) };
    });
  }
}
