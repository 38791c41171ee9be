import type { ReplayedExchange } from '../evidence.ts';
import { readTextMembers } from '../read-text-members.ts';
import type { Stage } from '../stage.ts';
import { alex } from '../stage-seed.ts';
import {
  context,
  errorMembers,
  graphHeaders,
  groupMembers,
  nothing,
  read,
  refused,
  servicePrincipalMembers,
  userMembers,
} from './graph-facts.ts';

const graphAppId = '00000003-0000-0000-c000-000000000000';
const azureCliRecordings = 'Azure/azure-cli';

const verifiedPublisherMoved = {
  what: 'another order of members',
  why: 'verifiedPublisher moved to the end between 2022 and 2023; the emulator follows the recording of 2025.',
};

/** Service principals, users, groups and directory objects. */
export const graphDirectory: readonly ReplayedExchange[] = [
  {
    id: 'graph/cae/revoked-session-challenge-1',
    source: 'Azure/azure-sdk-for-js',
    recorded: '2021-10',
    request: 'a call with a token from before the sign-ins were revoked, minutes later',
    ask: async (stage) => {
      const token = await stage.accessToken('https://graph.microsoft.com');
      const headers = { 'client-request-id': crypto.randomUUID() };
      await stage.graph('POST', '/v1.0/me/revokeSignInSessions', undefined, { token });
      stage.clock.advance(15 * 60);
      return stage.graph('POST', '/v1.0/me/revokeSignInSessions', undefined, { token, headers });
    },
    answer: {
      status: 401,
      headers: graphHeaders.challenge,
      members: errorMembers,
      values: {
        ...refused,
        'header www-authenticate':
          'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="{guid}", error="insufficient_claims", claims="base64 of {"access_token":{"nbf":{"essential":true, "value":"{epoch}"}}}"',
        'error.code': 'InvalidAuthenticationToken',
        'error.message':
          'Continuous access evaluation resulted in claims challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
      },
    },
  },
  {
    id: 'graph/directory-objects/get-by-ids-1',
    source: azureCliRecordings,
    recorded: '2023-08',
    request: 'a group by its id, of any type',
    ask: (stage) =>
      stage.graph('POST', '/v1.0/directoryObjects/getByIds', {
        ids: [seededGroup(stage)],
        types: ['user', 'group', 'servicePrincipal', 'directoryObjectPartnerReference'],
      }),
    answer: {
      status: 200,
      headers: graphHeaders.created,
      members: `@odata.context value[{@odata.type ${groupMembers} serviceProvisioningErrors[]}]`,
      values: {
        ...read,
        ...context('directoryObjects'),
        'header location': 'https://graph.microsoft.com',
        'header x-ms-resource-unit': '3',
        'value.@odata.type': '#microsoft.graph.group',
        'value.securityIdentifier': '{sid}',
      },
    },
  },
  {
    id: 'graph/directory/purge-deleted-application-1',
    source: azureCliRecordings,
    recorded: '2022-05',
    request: 'the end of a deleted application, for good',
    ask: async (stage) => {
      const { id } = await createApplication(stage);
      await stage.graph('DELETE', `/v1.0/applications/${id}`);
      return stage.graph('DELETE', `/v1.0/directory/deletedItems/${id}`);
    },
    answer: { status: 204, headers: graphHeaders.nothing, members: '', values: nothing },
  },
  {
    id: 'graph/groups/add-member-1',
    source: azureCliRecordings,
    recorded: '2023-08',
    request: 'a user as a new member of a group',
    ask: (stage) =>
      stage.graph('POST', `/v1.0/groups/${seededGroup(stage)}/members/$ref`, {
        '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${stage.idOf(alex)}`,
      }),
    answer: { status: 204, headers: graphHeaders.nothing, members: '', values: nothing },
  },
  {
    id: 'graph/groups/create-1',
    source: azureCliRecordings,
    recorded: '2022-05',
    request: 'a new security group',
    ask: (stage) => stage.graph('POST', '/v1.0/groups', group),
    ofTheScene: ['mailNickname'],
    answer: {
      status: 201,
      headers: graphHeaders.created,
      members: `@odata.context ${groupMembers}`,
      values: {
        ...read,
        ...context('groups/$entity'),
        'header location':
          'https://graph.microsoft.com/v2/{guid}/directoryObjects/{guid}/Microsoft.DirectoryServices.Group',
        createdDateTime: '{iso}',
        renewedDateTime: '{iso}',
        mailNickname: 'replay11',
        securityEnabled: 'true',
        securityIdentifier: '{sid}',
      },
    },
    differs: [
      { what: 'with member serviceProvisioningErrors', why: 'Newer than this recording; those of 2023 have it.' },
    ],
  },
  {
    id: 'graph/groups/list-filter-1',
    source: azureCliRecordings,
    recorded: '2023-08',
    request: 'groups by name',
    ask: (stage) => stage.graph('GET', "/v1.0/groups?$filter=displayName eq 'Adatum API developers'"),
    answer: {
      status: 200,
      headers: graphHeaders.read,
      members: `@odata.context value[{${groupMembers} serviceProvisioningErrors[]}]`,
      values: {
        ...read,
        ...context('groups'),
        'header x-ms-resource-unit': '1',
        'value.createdDateTime': '{iso}',
        'value.renewedDateTime': '{iso}',
        'value.securityEnabled': 'true',
        'value.securityIdentifier': '{sid}',
      },
    },
    differs: ['createdDateTime', 'renewedDateTime'].map((name) => ({
      what: `another value of value.${name}`,
      why: 'A group of the seed was never created, so it has no date.',
    })),
  },
  {
    id: 'graph/me/revoke-sign-in-sessions-1',
    source: 'Azure/azure-sdk-for-js',
    recorded: '2021-10',
    request: 'the end of all sign-ins of the caller',
    ask: (stage) => {
      const headers = { 'client-request-id': crypto.randomUUID() };
      return stage.graph('POST', '/v1.0/me/revokeSignInSessions', undefined, { headers });
    },
    answer: {
      status: 200,
      headers: graphHeaders.revoked,
      members: '@odata.context value',
      values: {
        ...read,
        ...context('Edm.Boolean'),
        'header location': 'https://graph.microsoft.com',
        'header x-ms-resource-unit': '1',
        value: 'true',
      },
    },
  },
  {
    id: 'graph/service-principals/create-2022-1',
    source: azureCliRecordings,
    recorded: '2022-05',
    request: 'the service principal of an application that was just made, as of 2022',
    ask: createPrincipal,
    answer: {
      status: 201,
      headers: graphHeaders.created,
      members: `@odata.context ${servicePrincipalMembers(2022)}`,
      values: {
        ...read,
        ...context('servicePrincipals/$entity'),
        createdDateTime: '{iso}',
        signInAudience: 'AzureADandPersonalMicrosoftAccount',
        servicePrincipalNames: '{guid}',
      },
    },
    differs: [
      verifiedPublisherMoved,
      {
        what: 'another value of signInAudience',
        why: 'The default of an application changed, see its recording of 2025.',
      },
    ],
  },
  {
    id: 'graph/service-principals/create-2025-1',
    source: azureCliRecordings,
    recorded: '2025-04',
    request: 'the service principal of an application that was just made',
    ask: createPrincipal,
    answer: {
      status: 201,
      headers: graphHeaders.created,
      members: `@odata.context ${servicePrincipalMembers(2025)}`,
      values: {
        ...read,
        ...context('servicePrincipals/$entity'),
        'header location':
          'https://graph.microsoft.com/v2/{guid}/directoryObjects/{guid}/Microsoft.DirectoryServices.ServicePrincipal',
        accountEnabled: 'true',
        appOwnerOrganizationId: '{guid}',
        appRoleAssignmentRequired: 'false',
        createdDateTime: '{iso}',
        servicePrincipalNames: '{guid}',
        servicePrincipalType: 'Application',
        signInAudience: 'AzureADMyOrg',
      },
    },
  },
  {
    id: 'graph/service-principals/list-filter-spn-1',
    source: azureCliRecordings,
    recorded: '2022-05',
    request: 'service principals by one of their names',
    ask: async (stage) => {
      const { appId } = await readTextMembers(await createPrincipal(stage));
      return stage.graph('GET', `/v1.0/servicePrincipals?$filter=servicePrincipalNames/any(c:c eq '${appId}')`);
    },
    answer: {
      status: 200,
      headers: graphHeaders.read,
      members: `@odata.context value[{${servicePrincipalMembers(2022)}}]`,
      values: {
        ...read,
        ...context('servicePrincipals'),
        'header x-ms-resource-unit': '1',
        'value.createdDateTime': '{iso}',
      },
    },
    differs: [verifiedPublisherMoved],
  },
  {
    id: 'graph/service-principals/microsoft-graph-1',
    source: azureCliRecordings,
    recorded: '2022-05',
    request: "Microsoft Graph's own service principal, by its appId",
    ask: (stage) =>
      stage.graph('GET', `/v1.0/servicePrincipals?$filter=servicePrincipalNames/any(c:c eq '${graphAppId}')`),
    answer: {
      status: 200,
      headers: graphHeaders.read,
      members: `@odata.context value[{${servicePrincipalMembers(2022, true)}}]`,
      values: {
        ...read,
        ...context('servicePrincipals'),
        'header x-ms-resource-unit': '1',
        'value.appDisplayName': 'Microsoft Graph',
        'value.appOwnerOrganizationId': '{guid}',
        'value.createdDateTime': 'null',
        'value.signInAudience': 'AzureADMultipleOrgs',
      },
    },
    differs: [
      verifiedPublisherMoved,
      ...['description', 'displayName', 'id', 'isEnabled', 'value'].map((name) => ({
        what: `without member value.resourceSpecificApplicationPermissions.${name}`,
        why: 'Permissions for single teams and chats are not modelled; the list is empty.',
      })),
    ],
  },
  {
    id: 'graph/service-principals/owners-empty-1',
    source: azureCliRecordings,
    recorded: '2022-05',
    request: 'the owners of a service principal that the caller just made',
    ask: async (stage) => {
      const { id } = await readTextMembers(await createPrincipal(stage));
      return stage.graph('GET', `/v1.0/servicePrincipals/${id}/owners`);
    },
    answer: {
      status: 200,
      headers: graphHeaders.read,
      members: '@odata.context value[]',
      values: { ...read, ...context('directoryObjects') },
    },
  },
  {
    id: 'graph/users/create-1',
    source: azureCliRecordings,
    recorded: '2023-08',
    request: 'a new user',
    ask: (stage) => stage.graph('POST', '/v1.0/users', user),
    answer: {
      status: 201,
      headers: graphHeaders.created,
      members: `@odata.context ${userMembers.idFirst}`,
      values: {
        ...read,
        ...context('users/$entity'),
        'header location':
          'https://graph.microsoft.com/v2/{guid}/directoryObjects/{guid}/Microsoft.DirectoryServices.User',
        givenName: 'null',
        surname: 'null',
      },
    },
  },
  {
    id: 'graph/users/get-by-upn-1',
    source: azureCliRecordings,
    recorded: '2023-08',
    request: 'a user by user principal name',
    ask: (stage) => stage.graph('GET', `/v1.0/users/${alex}`),
    answer: {
      status: 200,
      headers: graphHeaders.read,
      members: `@odata.context ${userMembers.idLast}`,
      values: { ...read, ...context('users/$entity'), jobTitle: 'null', surname: 'null' },
    },
  },
  {
    id: 'graph/users/update-1',
    source: azureCliRecordings,
    recorded: '2023-08',
    request: "a user's new name, password and nickname, and the account switched off",
    ask: (stage) =>
      stage.graph('PATCH', `/v1.0/users/${stage.idOf(alex)}`, {
        displayName: 'Alex of the replay',
        passwordProfile: user.passwordProfile,
        mailNickname: 'replay',
        accountEnabled: false,
      }),
    answer: { status: 204, headers: graphHeaders.nothing, members: '', values: nothing },
  },
];

const group = {
  displayName: 'Group of the replay',
  mailNickname: 'replay11',
  description: 'Group of the replay',
  mailEnabled: false,
  securityEnabled: true,
};

const user = {
  userPrincipalName: 'replay@adatum.onmicrosoft.com',
  displayName: 'User of the replay',
  passwordProfile: { password: 'a password of the stage', forceChangePasswordNextSignIn: true },
  mailNickname: 'replay',
  accountEnabled: true,
};

async function createApplication(stage: Stage): Promise<Readonly<Record<string, string>>> {
  const body = { displayName: 'an application of the replay' };
  return readTextMembers(await stage.graph('POST', '/v1.0/applications', body));
}

async function createPrincipal(stage: Stage): Promise<Response> {
  const { appId } = await createApplication(stage);
  return stage.graph('POST', '/v1.0/servicePrincipals', { appId, accountEnabled: true });
}

function seededGroup(stage: Stage): string {
  return [...stage.directory.groups.values()][0]?.id ?? '';
}
