import type { Denial } from './denial.ts';
import type { Finding, Remedy } from './explanation.ts';
import { patchGraph, postGraph } from './graph-call.ts';
import { advise } from './remedies.ts';

/** 50034 and 50020: the tenant has no such user, whether or not another has. */
export function explainUnknownUser({ directory, userName }: Denial): Finding {
  const missing = `${directory.tenant.displayName} has no user ${userName}.`;
  if (!userName.includes('@')) return { missing, remedies: [advise('Sign in again with an account of the tenant')] };
  const own = directory.isTenant(userName.split('@').at(-1) ?? '');
  return { missing, remedies: [own ? createUser(userName) : invite(userName)] };
}

/** 50057: the account is disabled. */
export function explainDisabledUser({ user, userName }: Denial): Finding {
  const missing = `The account of ${userName} is disabled.`;
  if (user === undefined) return { missing, remedies: [] };
  const graph = patchGraph(`/users/${user.id}`, { accountEnabled: true });
  return { missing, remedies: [{ title: `Enable the account of ${userName}`, graph }] };
}

function createUser(userPrincipalName: string): Remedy {
  const name = userPrincipalName.split('@')[0] ?? userPrincipalName;
  return {
    title: `Create the user ${userPrincipalName}`,
    graph: postGraph('/users', {
      accountEnabled: true,
      displayName: name,
      mailNickname: name,
      userPrincipalName,
      passwordProfile: { forceChangePasswordNextSignIn: true, password: '<a new password>' },
    }),
  };
}

function invite(invitedUserEmailAddress: string): Remedy {
  return {
    title: `Invite ${invitedUserEmailAddress} as a guest`,
    graph: postGraph('/invitations', { invitedUserEmailAddress, inviteRedirectUrl: 'https://myapps.microsoft.com' }),
    note: 'The guest then needs what everybody needs: an assignment, where the API requires one.',
  };
}
