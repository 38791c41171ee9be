import type { FormFields, Probe, ProbeStage, ProbeSubject } from '../probe.ts';
import { azureCliId } from '../set-up-application.ts';
import type { TestApplicationName } from '../test-applications.ts';
import { defaultOf, formProbe, nowhere } from './form-probe.ts';

/**
 * What a signed-in person meets at the token endpoint: as Azure CLI does it, the sign-in is for Microsoft Graph, and its
 * refresh token is redeemed for the API.
 */
export const personProbes: readonly Probe[] = [
  redeeming('person-not-consented', 'An API that authorizes no client', aadsts(65001), ['unauthorized-api'], (stage) =>
    defaultOf(stage, 'unauthorized-api'),
  ),
  redeeming(
    'person-unassigned',
    'A person who is not assigned to an API that requires it',
    aadsts(50105),
    ['closed-api'],
    (stage) => defaultOf(stage, 'closed-api'),
  ),
  redeeming(
    'person-unassigned-not-consented',
    'Neither assigned nor consented',
    { kind: 'order', first: 'user-assigned-to-resource', second: 'consent', code: 50105 },
    ['closed-unauthorized-api'],
    (stage) => defaultOf(stage, 'closed-unauthorized-api'),
  ),
  redeeming(
    'person-unassigned-scope-unknown',
    'Not assigned, and a scope that does not exist',
    { kind: 'order', first: 'scope-exists', second: 'user-assigned-to-resource', code: 650053 },
    ['closed-api'],
    (stage) => scopeOf(stage, 'closed-api', 'nothing'),
  ),
  redeeming('person-scope-unknown', 'A scope that does not exist', aadsts(650053), ['v2-api'], (stage) =>
    scopeOf(stage, 'v2-api', 'nothing'),
  ),
  redeeming('person-scope-mixed', 'Named scope and .default together', aadsts(70011), ['v2-api'], (stage) =>
    [defaultOf(stage, 'v2-api'), scopeOf(stage, 'v2-api', 'read')].join(' '),
  ),
  redeeming('person-two-apis', 'Two APIs at once', aadsts(28000), ['v1-api', 'v2-api'], (stage) =>
    [scopeOf(stage, 'v1-api', 'read'), scopeOf(stage, 'v2-api', 'read')].join(' '),
  ),
  redeeming(
    'person-resource-unknown',
    'An API that the tenant does not know',
    aadsts(500011),
    [],
    () => `${nowhere}/.default`,
  ),
  redeeming(
    'person-resource-disabled',
    'An API whose service principal is disabled',
    aadsts(500014),
    ['disabled-api'],
    (stage) => defaultOf(stage, 'disabled-api'),
  ),
  redeeming(
    'person-token-v1',
    'A token for an API with v1 tokens',
    { kind: 'token', token: 'delegated v1 token' },
    ['v1-api'],
    (stage) => defaultOf(stage, 'v1-api'),
  ),
  redeeming(
    'person-token-v2',
    'A token for an API with v2 tokens',
    { kind: 'token', token: 'delegated v2 token' },
    ['v2-api'],
    (stage) => defaultOf(stage, 'v2-api'),
  ),
  redeeming(
    'person-foreign-refresh-token',
    'Another client redeems the refresh token of Azure CLI',
    aadsts(700007),
    ['public-client', 'v2-api'],
    (stage) => defaultOf(stage, 'v2-api'),
    (stage) => stage.application('public-client').appId,
  ),
  {
    id: 'device-code-declined',
    title: 'A person declines a device code',
    about: { kind: 'token', token: 'authorization_declined' },
    needs: [],
    person: true,
    ask: async (stage) => stage.declineDeviceCode(await stage.startDeviceCode(azureCliId())),
  },
];

function aadsts(code: number): ProbeSubject {
  return { kind: 'aadsts', code };
}

function scopeOf(stage: ProbeStage, api: TestApplicationName, scope: string): string {
  return `api://${stage.application(api).appId}/${scope}`;
}

function redeeming(
  id: string,
  title: string,
  about: ProbeSubject,
  needs: readonly TestApplicationName[],
  scope: (stage: ProbeStage) => string,
  client: (stage: ProbeStage) => string = azureCliId,
): Probe {
  const form = async (stage: ProbeStage): Promise<FormFields> => ({
    grant_type: 'refresh_token',
    client_id: client(stage),
    refresh_token: await stage.azureCliRefreshToken(),
    scope: scope(stage),
  });
  return formProbe({ id, title, about, needs, person: true, form });
}
