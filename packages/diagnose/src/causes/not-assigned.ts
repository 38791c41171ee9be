import { paste } from '../paste.ts';
import type { ExplainCause } from './specific-cause.ts';

const defaultAccess = '00000000-0000-0000-0000-000000000000';

function assign(appId: string, principal: string, role: string): string {
  const body = `{"principalId":"${principal}","resourceId":"<id of the API’s service principal>","appRoleId":"${role}"}`;
  return `az rest --method POST --url "https://graph.microsoft.com/v1.0/servicePrincipals(appId='${appId}')/appRoleAssignedTo" --body '${body}'`;
}

/** AADSTS50105: the API requires assignment and the user has none. */
export const userNotAssigned: ExplainCause = ({ api, user }) => {
  const upn = paste.user(user, 'user principal name');
  const appId = paste.guid(api.appId, 'appId of the API');
  return {
    title: 'The user is not assigned to this API',
    cause: `${api.label} lets in only who is assigned to it, and ${user ?? 'this user'} is neither assigned directly nor a direct member of an assigned group. A group inside an assigned group does not count.`,
    mend: {
      text: `Assign ${user ?? 'the user'}, or a group that the user is a direct member of. That is the intended way in: do not switch the requirement off. By hand, use the id of an app role instead of the zeros if the API declares roles for users.`,
      manifest: ['api:', '  assignment:', `    users: [${upn}]`].join('\n'),
      az: [
        `az ad user show --id ${upn} --query id --output tsv`,
        `az ad sp show --id ${appId} --query id --output tsv`,
        assign(appId, '<id of the user>', defaultAccess),
      ].join('\n'),
    },
  };
};

/** AADSTS501051: the API requires assignment and the calling application has none. */
export const clientNotAssigned: ExplainCause = ({ api, client }) => {
  const appId = paste.guid(api.appId, 'appId of the API');
  const clientId = paste.guid(client.appId, 'client id');
  return {
    title: 'The application is not assigned to this API',
    cause: `${client.label} asked for a token as itself, without a user. ${api.label} lets in only applications that hold one of its app roles, and this one holds none. Membership in an assigned group does not count for applications.`,
    mend: {
      text: `Declare an app role that applications can hold, apply, and assign it to the service principal of ${client.label}. The portal cannot do the last step, Graph can.`,
      manifest: ['api:', '  appRoles:', '    <role>: { allowed: [application], description: <what it allows> }'].join(
        '\n',
      ),
      az: [
        `az ad sp show --id ${clientId} --query id --output tsv`,
        `az ad sp show --id ${appId} --query "{id:id, roles:appRoles[].[value,id]}"`,
        assign(appId, '<id of the client’s service principal>', '<id of the app role>'),
      ].join('\n'),
    },
  };
};
