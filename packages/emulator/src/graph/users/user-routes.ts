import type { Context, Hono } from 'hono';
import type { User } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { directoryObjectType } from '../directory-object-type.ts';
import { viewDirectoryObject } from '../directory-object-view.ts';
import { graphError } from '../errors/graph-error.ts';
import { findUser } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { answerCollection, answerEntity } from '../query/answer-query.ts';
import { listObjects } from '../query/entity-list.ts';
import { defaultUserProperties, userType } from './user-type.ts';
import { viewUser } from './user-view.ts';

const shown = { type: userType, metadata: 'users', defaultProperties: defaultUserProperties };

/** GET /me, /me/ownedObjects, /me/memberOf, /users and one user by object id or user principal name. */
export function mountUsers(app: Hono<GraphEnv>, context: EmulatorContext): void {
  app.get('/v1.0/me', (c) => {
    const user = signedInUser(c);
    authorize(c.get('caller'), context.directory.tenant, 'user.readSelf');
    return answerEntity(c, shown, viewUser(user));
  });

  app.get('/v1.0/me/ownedObjects', (c) => {
    const user = signedInUser(c);
    authorize(c.get('caller'), context.directory.tenant, 'user.readSelf');
    const { applications, servicePrincipals } = context.directory;
    const owned = [...applications.values(), ...servicePrincipals.values()].filter(({ owners }) =>
      owners.includes(user.id),
    );
    return answerObjects(
      c,
      context,
      owned.map(({ id }) => id),
    );
  });

  app.get('/v1.0/me/memberOf', (c) => {
    const user = signedInUser(c);
    authorize(c.get('caller'), context.directory.tenant, 'user.readSelf');
    return answerObjects(
      c,
      context,
      context.directory.directGroupsOf(user.id).map(({ id }) => id),
    );
  });

  app.get('/v1.0/users', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'user.read');
    const entities = listObjects([...context.directory.users.values()], viewUser, ['id', 'userPrincipalName', 'mail']);
    return answerCollection(c, { ...shown, entities });
  });

  app.get('/v1.0/users/:key', (c) => {
    const caller = c.get('caller');
    const key = c.req.param('key');
    const self = caller.kind === 'delegated' && context.directory.findUser(key)?.id === caller.user.id;
    authorize(caller, context.directory.tenant, self ? 'user.readSelf' : 'user.read');
    return answerEntity(c, shown, viewUser(findUser(context.directory, key)));
  });
}

function signedInUser(c: Context<GraphEnv>): User {
  const caller = c.get('caller');
  if (caller.kind !== 'delegated') throw graphError('meNeedsUser');
  return caller.user;
}

function answerObjects(c: Context<GraphEnv>, { directory }: EmulatorContext, ids: readonly string[]): Response {
  const entities = ids.map((id) => viewDirectoryObject(directory, id)).filter((entity) => entity !== undefined);
  return answerCollection(c, { type: directoryObjectType, metadata: 'directoryObjects', entities });
}
