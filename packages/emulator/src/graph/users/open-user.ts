import type { Context } from 'hono';
import type { User } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { graphError } from '../errors/graph-error.ts';
import { findUser } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';

/**
 * The user that a path is about: the signed-in one for `/me`, else that of its `key`; a person may always read their own.
 *
 * @throws {GraphError} meNeedsUser, denied, notFound
 */
export function openUser(c: Context<GraphEnv>, { directory }: EmulatorContext): User {
  const caller = c.get('caller');
  const key = c.req.param('key');
  if (key === undefined) {
    if (caller.kind !== 'delegated') throw graphError('meNeedsUser');
    authorize(caller, directory.tenant, 'user.readSelf');
    return caller.user;
  }
  const own = caller.kind === 'delegated' && directory.findUser(key)?.id === caller.user.id;
  authorize(caller, directory.tenant, own ? 'user.readSelf' : 'user.read');
  return findUser(directory, key);
}
