import type { Difference, ReplayedExchange } from '../evidence.ts';
import { readTextMembers } from '../read-text-members.ts';
import type { Stage } from '../stage.ts';
import { casey, daemonId, daemonSecret, tenantId, unknownId } from '../stage-seed.ts';
import {
  applicationMembers,
  context,
  errorMembers,
  graphHeaders,
  newer,
  nothing,
  passwordMembers,
  read,
  refused,
  userMembers,
} from './graph-facts.ts';

const application = { displayName: 'an application of the replay' };

const notBeta: Difference = {
  what: 'another value of @odata.context',
  why: 'It names the version: beta is not served, and v1.0 has federated credentials since.',
};

/** Applications and what hangs below them. */
export const graphApplications: readonly ReplayedExchange[] = [
  {
    id: 'graph/applications/add-password-1',
    source: 'Azure/azure-cli',
    recorded: '2022-05',
    request: 'a new client secret with a name and both dates',
    ask: async (stage) =>
      stage.graph('POST', `/v1.0/applications/${(await create(stage)).id}/addPassword`, {
        passwordCredential: {
          displayName: 'key1',
          startDateTime: '2026-01-01T00:00:00Z',
          endDateTime: '2028-01-01T00:00:00Z',
        },
      }),
    answer: {
      status: 200,
      headers: graphHeaders.created,
      members: `@odata.context ${passwordMembers}`,
      values: {
        ...read,
        ...context('microsoft.graph.passwordCredential'),
        'header location': 'https://graph.microsoft.com',
        customKeyIdentifier: 'null',
        displayName: 'key1',
      },
    },
  },
  {
    id: 'graph/applications/create-full-1',
    source: 'Azure/azure-cli',
    recorded: '2022-06',
    request: 'a registration with redirect URIs, roles, optional claims, permissions and a certificate',
    ask: (stage) => stage.graph('POST', '/v1.0/applications', fullApplication(stage)),
    answer: {
      status: 201,
      headers: graphHeaders.created,
      members: `@odata.context ${applicationMembers({ year: 2022, full: true })}`,
      values: {
        ...read,
        ...context('applications/$entity'),
        createdDateTime: '{iso7}',
        isFallbackPublicClient: 'true',
        signInAudience: 'AzureADMultipleOrgs',
        'api.requestedAccessTokenVersion': 'null',
        'appRoles.allowedMemberTypes': 'User',
        'appRoles.origin': 'Application',
        'keyCredentials.key': 'null',
        'optionalClaims.accessToken.name': 'ipaddr',
        'publicClient.redirectUris': 'http://localhost/publicclienttest1 http://localhost/publicclienttest2',
        'requiredResourceAccess.resourceAppId': '{guid}',
        'web.implicitGrantSettings.enableIdTokenIssuance': 'true',
      },
    },
    differs: [
      ...newer('', 2022),
      {
        what: 'another order of members',
        why: 'optionalClaims stood after keyCredentials when it was set; the emulator has it where the recordings of 2023 and 2025 have it.',
      },
    ],
  },
  {
    id: 'graph/applications/create-minimal-2023-1',
    source: 'Azure/azure-cli',
    recorded: '2023-08',
    request: 'a registration with a name alone, as of 2023',
    ask: (stage) => stage.graph('POST', '/v1.0/applications', { ...application, keyCredentials: [] }),
    answer: {
      status: 201,
      headers: graphHeaders.created,
      members: `@odata.context ${applicationMembers({ year: 2023 })}`,
      values: {
        ...read,
        ...context('applications/$entity'),
        createdDateTime: '{iso7}',
        signInAudience: 'AzureADandPersonalMicrosoftAccount',
        'api.requestedAccessTokenVersion': '2',
      },
    },
    differs: [
      ...newer('', 2023),
      {
        what: 'another value of signInAudience',
        why: 'The default changed: the same request gave AzureADMyOrg in 2025, in the same tenant.',
      },
      { what: 'another value of api.requestedAccessTokenVersion', why: 'It follows from that default.' },
    ],
  },
  {
    id: 'graph/applications/create-minimal-2025-1',
    source: 'Azure/azure-cli',
    recorded: '2025-04',
    request: 'a registration with a name alone',
    ask: (stage) => stage.graph('POST', '/v1.0/applications', { ...application, keyCredentials: [] }),
    answer: {
      status: 201,
      headers: graphHeaders.created,
      members: `@odata.context ${applicationMembers({ year: 2025 })}`,
      values: {
        ...read,
        ...context('applications/$entity'),
        'header location':
          'https://graph.microsoft.com/v2/{guid}/directoryObjects/{guid}/Microsoft.DirectoryServices.Application',
        createdDateTime: '{iso7}',
        signInAudience: 'AzureADMyOrg',
        uniqueName: 'null',
        'api.requestedAccessTokenVersion': 'null',
        'parentalControlSettings.legalAgeGroupRule': 'Allow',
      },
    },
  },
  {
    id: 'graph/applications/create-service-management-reference-1',
    source: 'Azure/azure-cli',
    recorded: '2025-04',
    request: 'a registration with a reference to a service tree',
    ask: (stage) =>
      stage.graph('POST', '/v1.0/applications', {
        ...application,
        serviceManagementReference: unknownId,
        keyCredentials: [],
      }),
    answer: {
      status: 201,
      headers: graphHeaders.created,
      members: `@odata.context ${applicationMembers({ year: 2025 })}`,
      values: { ...read, ...context('applications/$entity'), serviceManagementReference: '{guid}' },
    },
  },
  {
    id: 'graph/applications/get-1',
    source: 'Azure/azure-cli',
    recorded: '2022-05',
    request: 'one application by object id',
    ask: async (stage) => stage.graph('GET', `/v1.0/applications/${(await create(stage)).id}`),
    answer: {
      status: 200,
      headers: graphHeaders.read,
      members: `@odata.context ${applicationMembers({ year: 2022 })}`,
      values: { ...read, ...context('applications/$entity'), createdDateTime: '{iso}' },
    },
    differs: newer('', 2022),
  },
  {
    id: 'graph/applications/get-not-found-1',
    source: 'Azure/azure-cli',
    recorded: '2022-06',
    request: 'an application by its appId in the place of the object id',
    ask: async (stage) => stage.graph('GET', `/v1.0/applications/${(await create(stage)).appId}`),
    answer: {
      status: 404,
      headers: graphHeaders.error,
      members: errorMembers,
      values: {
        ...refused,
        'error.code': 'Request_ResourceNotFound',
        'error.message':
          "Resource '{guid}' does not exist or one of its queried reference-property objects are not present.",
      },
    },
  },
  {
    id: 'graph/applications/list-filter-appid-1',
    source: 'Azure/azure-cli',
    recorded: '2022-06',
    request: 'applications by appId, of which one has everything',
    ask: async (stage) => {
      const { appId } = await create(stage, fullApplication(stage));
      return stage.graph('GET', `/v1.0/applications?$filter=appId eq '${appId}'`);
    },
    answer: {
      status: 200,
      headers: graphHeaders.read,
      members: `@odata.context value[{${applicationMembers({ year: 2022, full: true })}}]`,
      values: {
        ...read,
        ...context('applications'),
        'header x-ms-resource-unit': '2',
        'value.createdDateTime': '{iso}',
      },
    },
    differs: [
      ...newer('value.', 2022),
      {
        what: 'another order of members',
        why: 'optionalClaims stood after keyCredentials when it was set; the emulator has it where the recordings of 2023 and 2025 have it.',
      },
    ],
  },
  {
    id: 'graph/applications/list-with-password-1',
    source: 'Azure/azure-cli',
    recorded: '2022-05',
    request: 'an application that has a client secret, by appId',
    ask: async (stage) => {
      const { id, appId } = await create(stage);
      await stage.graph('POST', `/v1.0/applications/${id}/addPassword`, {
        passwordCredential: { displayName: 'key1' },
      });
      return stage.graph('GET', `/v1.0/applications?$filter=appId eq '${appId}'`);
    },
    answer: {
      status: 200,
      headers: graphHeaders.read,
      members: `@odata.context value[{${applicationMembers({ year: 2022, password: true })}}]`,
      values: {
        ...read,
        ...context('applications'),
        'header x-ms-resource-unit': '2',
        'value.passwordCredentials.displayName': 'key1',
        'value.passwordCredentials.secretText': 'null',
      },
    },
    differs: newer('value.', 2022),
  },
  {
    id: 'graph/applications/owners-1',
    source: 'Azure/azure-cli',
    recorded: '2022-05',
    request: 'the owners of an application that the caller just made',
    ask: async (stage) => stage.graph('GET', `/v1.0/applications/${(await create(stage)).id}/owners`),
    answer: {
      status: 200,
      headers: graphHeaders.read,
      members: `@odata.context value[{@odata.type ${userMembers.idFirst}}]`,
      values: {
        ...read,
        ...context('directoryObjects'),
        'value.@odata.type': '#microsoft.graph.user',
        'value.givenName': 'null',
        'value.mail': 'null',
        'value.surname': 'null',
      },
    },
    differs: [{ what: 'another value of value.givenName', why: `${casey} has a first name.` }],
  },
  {
    id: 'graph/applications/patch-required-resource-access-1',
    source: 'Azure/azure-cli',
    recorded: '2022-05',
    request: 'an application without permissions from now on',
    ask: async (stage) =>
      stage.graph('PATCH', `/v1.0/applications/${(await create(stage)).id}`, { requiredResourceAccess: [] }),
    answer: { status: 204, headers: graphHeaders.nothing, members: '', values: nothing },
  },
  {
    id: 'graph/errors/insufficient-privileges-1',
    source: 'Azure/azure-cli',
    recorded: '2025-02',
    request: 'applications by the beginning of a name, asked by an application without any permission',
    ask: async (stage) => {
      const token = await stage.applicationToken(daemonId, daemonSecret, 'https://graph.microsoft.com');
      const filter = "startswith(displayName,'an application')";
      return stage.graph('GET', `/v1.0/applications?$filter=${filter}`, undefined, { token });
    },
    answer: {
      status: 403,
      headers: graphHeaders.error,
      members: errorMembers,
      values: {
        ...refused,
        'error.code': 'Authorization_RequestDenied',
        'error.message': 'Insufficient privileges to complete the operation.',
      },
    },
  },
  {
    id: 'graph/federated-credentials/create-1',
    source: 'Azure/azure-cli',
    recorded: '2022-06',
    request: 'a federated credential for a workflow, which was asked of beta',
    ask: async (stage) => stage.graph('POST', await federatedCredentials(stage), workflow),
    answer: {
      status: 201,
      headers: graphHeaders.created,
      members: '@odata.context id name issuer subject description audiences[]',
      values: {
        ...read,
        ...context("applications('{guid}')/federatedIdentityCredentials/$entity", 'beta'),
        'header location': 'https://graph.microsoft.com/v2/{guid}/federatedIdentityCredentials/{guid}',
        audiences: 'api://AzureADTokenExchange',
      },
    },
    differs: [notBeta],
  },
  {
    id: 'graph/federated-credentials/delete-1',
    source: 'Azure/azure-cli',
    recorded: '2022-06',
    request: 'the end of a federated credential, which was asked of beta',
    ask: async (stage) => {
      const path = await federatedCredentials(stage);
      const { id } = await readTextMembers(await stage.graph('POST', path, workflow));
      return stage.graph('DELETE', `${path}/${id}`);
    },
    answer: { status: 204, headers: graphHeaders.nothing, members: '', values: nothing },
  },
  {
    id: 'graph/federated-credentials/list-empty-1',
    source: 'Azure/azure-cli',
    recorded: '2022-06',
    request: 'the federated credentials of an application that has none, which was asked of beta',
    ask: async (stage) => stage.graph('GET', await federatedCredentials(stage)),
    answer: {
      status: 200,
      headers: graphHeaders.read,
      members: '@odata.context value[]',
      values: { ...read, ...context("applications('{guid}')/federatedIdentityCredentials", 'beta') },
    },
    differs: [notBeta],
  },
];

const workflow = {
  name: 'Testing',
  issuer: 'https://token.actions.githubusercontent.com/',
  subject: 'repo:octo-org/octo-repo:environment:Production',
  description: 'Testing',
  audiences: ['api://AzureADTokenExchange'],
};

async function create(stage: Stage, body: object = application): Promise<Readonly<Record<string, string>>> {
  return readTextMembers(await stage.graph('POST', '/v1.0/applications', body));
}

async function federatedCredentials(stage: Stage): Promise<string> {
  return `/v1.0/applications/${(await create(stage)).id}/federatedIdentityCredentials`;
}

/** What the recorded command asked for, with an identifier URI that today's policy allows. */
function fullApplication(stage: Stage): object {
  return {
    ...application,
    identifierUris: [`api://${tenantId}/replay`],
    isFallbackPublicClient: true,
    signInAudience: 'AzureADMultipleOrgs',
    keyCredentials: [
      {
        displayName: null,
        key: stage.certificate,
        startDateTime: '2026-01-01T00:00:00Z',
        endDateTime: '2027-01-01T00:00:00Z',
        type: 'AsymmetricX509Cert',
        usage: 'Verify',
      },
    ],
    web: {
      homePageUrl: 'https://app.adatum.com/',
      redirectUris: ['http://localhost/webtest1', 'http://localhost/webtest2'],
      implicitGrantSettings: { enableIdTokenIssuance: true, enableAccessTokenIssuance: true },
    },
    publicClient: { redirectUris: ['http://localhost/publicclienttest1', 'http://localhost/publicclienttest2'] },
    appRoles: [
      { ...role, allowedMemberTypes: ['User'], displayName: 'Writer', id: crypto.randomUUID(), value: 'Writer' },
      {
        ...role,
        allowedMemberTypes: ['Application'],
        displayName: 'ConsumerApps',
        id: crypto.randomUUID(),
        value: 'Consumer',
      },
    ],
    optionalClaims: {
      idToken: [{ name: 'auth_time', essential: false }],
      accessToken: [{ name: 'ipaddr', essential: false }],
      saml2Token: [{ name: 'upn', essential: false }],
    },
    requiredResourceAccess: [
      {
        resourceAppId: '797f4846-ba00-4fd7-ba43-dac1f8f63013',
        resourceAccess: [{ id: '41094075-9dad-400e-a0bd-54e686782033', type: 'Scope' }],
      },
    ],
  };
}

const role = { isEnabled: true, description: 'For the replay.' };
