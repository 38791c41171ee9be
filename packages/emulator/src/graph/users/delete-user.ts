import type { User } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { softDelete } from '../deleted-items/deleted-items.ts';

/**
 * Deletes a user, who can be restored for 30 days, and ends their sign-ins. Groups, owners' lists and assignments keep
 * the id, so that a restored user has them again; while there is no user it stands for nobody.
 */
export function deleteUser(context: EmulatorContext, user: User): void {
  context.directory.users.delete(user.id);
  context.refreshTokens.revokeUser(user.id);
  softDelete(context, { kind: 'user', object: user });
}
