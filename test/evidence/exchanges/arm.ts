import type { Difference, ReplayedExchange } from '../evidence.ts';
import { daemonId, daemonSecret, subscriptionId } from '../stage-seed.ts';

const always = 'cache-control expires pragma strict-transport-security x-content-type-options';
const ids = 'x-ms-correlation-request-id x-ms-request-id x-ms-routing-request-id';
const newest = `${always} ${ids} x-cache`;
const reads = 'x-ms-ratelimit-remaining-subscription-global-reads x-ms-ratelimit-remaining-subscription-reads';

const common = {
  'header cache-control': 'no-cache',
  'header pragma': 'no-cache',
  'header expires': '-1',
  'header strict-transport-security': 'max-age=31536000; includeSubDomains',
  'header x-content-type-options': 'nosniff',
};
const json = { ...common, 'header content-type': 'application/json; charset=utf-8' };
const subscription =
  'id authorizationSource subscriptionId displayName state subscriptionPolicies{locationPlacementId quotaId spendingLimit}';
const groupBase = 'id name type location';

const notLegacy =
  'The recorded caller was an administrator of the classic kind, which Azure ended in 2024; here it is RoleBased.';

const uncounted: readonly Difference[] = [
  { what: 'without header x-cache', why: 'No content delivery network stands in front.' },
  ...reads
    .split(' ')
    .map((name) => ({ what: `without header ${name}`, why: 'Requests are not limited, hence not counted.' })),
];

/** Azure Resource Manager. */
export const arm: readonly ReplayedExchange[] = [
  {
    id: 'arm/auth/wrong-audience-token-1',
    source: 'Azure/azure-sdk-for-js',
    recorded: '2021-10',
    request: "subscriptions with Graph's token",
    ask: async (stage) => {
      const token = await stage.accessToken('https://graph.microsoft.com');
      return stage.arm('GET', '/subscriptions?api-version=2022-12-01', undefined, { token });
    },
    answer: {
      status: 401,
      headers: `${always} ${ids} content-type www-authenticate x-ms-failure-cause`,
      members: 'error{code message}',
      values: {
        ...json,
        'header www-authenticate':
          'Bearer authorization_uri="https://login.windows.net/", error="invalid_token", error_description="Could not find identity for access token."',
        'header x-ms-failure-cause': 'gateway',
        'error.code': 'AuthenticationFailed',
        'error.message': 'Authentication failed.',
      },
    },
  },
  {
    id: 'arm/cae/revoked-session-challenge-1',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2021-01',
    request: 'subscriptions with a token from before the sign-ins were revoked, minutes later',
    ask: async (stage) => {
      const token = await stage.accessToken('https://management.azure.com');
      await stage.graph('POST', '/v1.0/me/revokeSignInSessions');
      stage.clock.advance(15 * 60);
      return stage.arm('GET', '/subscriptions?api-version=2019-11-01', undefined, { token });
    },
    answer: {
      status: 401,
      headers: `${always} content-type www-authenticate x-ms-failure-cause`,
      members: 'error{code message}',
      values: {
        ...json,
        'header www-authenticate':
          'Bearer authorization_uri="https://login.windows.net/", error="invalid_token", error_description="User session has been revoked", claims="base64 of {"access_token":{"nbf":{"essential":true, "value":"{epoch}"}}}"',
        'error.code': 'AuthenticationFailed',
        'error.message': 'Authentication failed.',
      },
    },
  },
  {
    id: 'arm/resource-groups/head-exists-1',
    source: 'Azure/azure-dev',
    recorded: '2026-04',
    request: 'whether there is a resource group',
    ask: async (stage) => {
      return stage.arm('HEAD', `/subscriptions/${subscriptionId}/resourceGroups/replay-rg?api-version=2025-03-01`);
    },
    answer: { status: 204, headers: `${newest} ${reads}`, members: '', values: common },
    differs: uncounted,
  },
  {
    id: 'arm/resource-groups/list-1',
    source: 'Azure/azure-dev',
    recorded: '2026-02',
    request: 'all resource groups',
    ask: (stage) => stage.arm('GET', `/subscriptions/${subscriptionId}/resourcegroups?api-version=2021-04-01`),
    answer: {
      status: 200,
      headers: `${newest} ${reads} content-type`,
      members: `value[{${groupBase} managedBy properties{provisioningState}}]`,
      values: { ...json, 'value.type': 'Microsoft.Resources/resourceGroups' },
    },
    differs: [
      ...uncounted,
      {
        what: 'without member value.managedBy',
        why: "The recorded group was made by Azure Backup; nobody manages the seed's.",
      },
      { what: 'with member value.tags', why: 'The group of the seed has tags, the recorded one had none.' },
    ],
  },
  {
    id: 'arm/resource-groups/list-by-tag-1',
    source: 'Azure/azure-dev',
    recorded: '2026-02',
    request: 'the resource groups with a tag',
    ask: async (stage) => {
      const filter = "tagName eq 'azd-env-name' and tagValue eq 'replay'";
      const query = `api-version=2021-04-01&$filter=${encodeURIComponent(filter)}`;
      return stage.arm('GET', `/subscriptions/${subscriptionId}/resourcegroups?${query}`);
    },
    ofTheScene: ['value.tags.azd-env-name'],
    answer: {
      status: 200,
      headers: `${newest} ${reads} content-type`,
      members: `value[{${groupBase} tags{azd-env-name DeleteAfter} properties{provisioningState}}]`,
      values: { ...json, 'value.tags.azd-env-name': 'replay' },
    },
    differs: uncounted,
  },
  {
    id: 'arm/subscriptions/get-2016-06-01-1',
    source: 'Azure/azure-cli-extensions',
    recorded: '2020-10',
    request: 'a subscription, by the api-version of 2016',
    ask: (stage) => stage.arm('GET', `/subscriptions/${subscriptionId}?api-version=2016-06-01`),
    answer: {
      status: 200,
      headers: `${always} content-type vary`,
      members: subscription,
      values: {
        ...json,
        authorizationSource: 'Legacy',
        state: 'Enabled',
        'subscriptionPolicies.locationPlacementId': 'Public_2014-09-01',
        'subscriptionPolicies.spendingLimit': 'Off',
      },
    },
    differs: [{ what: 'another value of authorizationSource', why: notLegacy }],
  },
  {
    id: 'arm/subscriptions/list-2016-06-01-1',
    source: 'Azure/azure-cli-extensions',
    recorded: '2020-10',
    request: 'all subscriptions, by the api-version of 2016',
    ask: (stage) => stage.arm('GET', '/subscriptions?api-version=2016-06-01'),
    answer: {
      status: 200,
      headers: `${always} content-type vary`,
      members: `value[{${subscription}}]`,
      values: { ...json, 'value.authorizationSource': 'Legacy', 'value.state': 'Enabled' },
    },
    differs: [{ what: 'another value of value.authorizationSource', why: notLegacy }],
  },
  {
    id: 'arm/tenants/list-1',
    source: 'Azure/azure-sdk-for-python',
    recorded: '2020-06',
    request: 'the tenants of an application',
    ask: async (stage) => {
      const token = await stage.applicationToken(daemonId, daemonSecret, 'https://management.azure.com');
      return stage.arm('GET', '/tenants?api-version=2019-11-01', undefined, { token });
    },
    answer: {
      status: 200,
      headers: `${always} content-type vary`,
      members: 'value[{id tenantId tenantCategory}]',
      values: { ...json, 'value.id': '/tenants/{guid}', 'value.tenantCategory': 'Home' },
    },
  },
];
