import type { Hono } from 'hono';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { filledText, flag, readEntity } from '../body/shape.ts';
import { graphError } from '../errors/graph-error.ts';
import { findUser } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { sendEntity, sendNothing, setLocation } from '../respond.ts';
import { deleteUser } from './delete-user.ts';
import { defaultUserProperties } from './user-type.ts';
import { viewUser } from './user-view.ts';
import { createUser, inviteUser, updateUser } from './write-user.ts';

const invitation = {
  invitedUserEmailAddress: filledText(256),
  inviteRedirectUrl: filledText(2048),
  invitedUserDisplayName: filledText(256),
  sendInvitationMessage: flag,
};

/** POST /users, PATCH and DELETE /users/{id} and POST /invitations, whose guests need not accept anything here. */
export function mountUserWrites(app: Hono<GraphEnv>, context: EmulatorContext): void {
  app.post('/v1.0/users', async (c) => {
    const { tenant } = context.directory;
    authorize(c.get('caller'), tenant, 'user.write');
    const user = createUser(context, await readJsonBody(c.req.raw));
    setLocation(c, tenant.id, user.id, 'User');
    const view = viewUser(user);
    const shown = Object.fromEntries(defaultUserProperties.map((name) => [name, view[name]]));
    // The id is first here and last in reads (graph/users/create-1).
    return sendEntity(c, 'users/$entity', { id: user.id, ...shown }, 201);
  });

  app.patch('/v1.0/users/:key', async (c) => {
    const body = await readJsonBody(c.req.raw);
    authorize(c.get('caller'), context.directory.tenant, 'user.write');
    updateUser(context, findUser(context.directory, c.req.param('key')), body);
    return sendNothing(c);
  });

  app.delete('/v1.0/users/:key', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'user.write');
    deleteUser(context, findUser(context.directory, c.req.param('key')));
    return sendNothing(c);
  });

  app.post('/v1.0/invitations', async (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'user.invite');
    const sent = readEntity(await readJsonBody(c.req.raw), 'Invitation', invitation);
    const { invitedUserEmailAddress: email, inviteRedirectUrl } = sent;
    if (email === undefined)
      throw graphError('valueRequired', { property: 'invitedUserEmailAddress', type: 'Invitation' });
    if (inviteRedirectUrl === undefined) {
      throw graphError('valueRequired', { property: 'inviteRedirectUrl', type: 'Invitation' });
    }
    const user = inviteUser(context, email, sent.invitedUserDisplayName);
    const entity = {
      id: user.id,
      inviteRedirectUrl,
      invitedUserDisplayName: user.displayName,
      invitedUserType: 'Guest',
      invitedUserEmailAddress: email,
      sendInvitationMessage: sent.sendInvitationMessage ?? false,
      status: 'PendingAcceptance',
      invitedUser: { id: user.id },
    };
    return sendEntity(c, 'invitations/$entity', entity, 201);
  });
}
