import { randomUUID } from 'node:crypto';
import { findWellKnownClient } from '@entrada/core/data';
import { textOf } from './json.ts';
import type { OwnedObjects } from './owned-objects.ts';
import type { ProbeGraph } from './probe-graph.ts';
import {
  contestedUri,
  namePrefix,
  ownTag,
  type TestApplication,
  type TestApplicationName,
  type TestParty,
  testApplications,
} from './test-applications.ts';

/** Where a test application is made. */
export interface SetUp {
  readonly graph: ProbeGraph;
  readonly owned: OwnedObjects;
  readonly tenantId: string;
  /** A GUID that is nobody's id, another one in each run. */
  readonly nobodysId: string;
  /** Told of the secret before anything else is done with it. */
  readonly onSecret: (secret: string) => void;
}

/** An hour and a bit: longer than a run takes. */
const secretLifetime = 75 * 60_000;

/**
 * Makes a test application: registration, identifier URI, authorized client, service principal, secret, one call each
 * because Graph checks a collection against what is stored already.
 *
 * @throws NotSetUpError when Graph refuses
 */
export async function setUpApplication(setUp: SetUp, name: TestApplicationName): Promise<TestParty> {
  const { graph, owned, tenantId, nobodysId } = setUp;
  const wanted = testApplications[name];
  const [scopeId, roleId] = [randomUUID(), randomUUID()];
  const created = await graph.require('POST', '/applications', registrationBody(name, wanted, scopeId, roleId));
  const [objectId = '', appId = ''] = [created.id, created.appId].map(textOf);
  owned.add(objectId, appId);
  const change = (body: object) => graph.require('PATCH', `/applications/${objectId}`, body);
  if (wanted.api) await change({ identifierUris: [`api://${appId}`] });
  if (wanted.contestedUri) await change({ identifierUris: [contestedUri(tenantId, nobodysId)] });
  if (wanted.api?.authorizesAzureCli) {
    const azureCli = { appId: azureCliId(), delegatedPermissionIds: [scopeId] };
    await change({ api: { preAuthorizedApplications: [azureCli] } });
  }
  return {
    appId,
    objectId,
    scopeId,
    roleId,
    servicePrincipalId: await createPrincipal(setUp, wanted, appId),
    secret: wanted.secret === undefined ? '' : await createSecret(setUp, objectId, wanted.secret),
  };
}

/** Azure CLI is the client whose sign-in the interactive probes use. */
export function azureCliId(): string {
  const client = findWellKnownClient('azure-cli');
  if (client === undefined) throw new TypeError('The table of well-known clients has no row for Azure CLI');
  return client.appId;
}

function registrationBody(
  name: TestApplicationName,
  { allowsPublicClients, api, appRole }: TestApplication,
  scopeId: string,
  roleId: string,
): object {
  return {
    displayName: `${namePrefix}${name}`,
    signInAudience: 'AzureADMyOrg',
    tags: [ownTag],
    ...(allowsPublicClients && { isFallbackPublicClient: true }),
    ...(api && {
      api: {
        requestedAccessTokenVersion: api.accessTokenVersion,
        oauth2PermissionScopes: [probeScope(scopeId, 'read')],
      },
    }),
    ...(appRole && { appRoles: [probeRole(roleId, 'Probe.Read.All', ['Application'])] }),
  };
}

/** A scope with all the members that Graph asks for. */
export function probeScope(id: string, value: string, isEnabled: boolean = true): object {
  const text = 'A scope of a test object';
  return {
    id,
    value,
    type: 'User',
    isEnabled,
    adminConsentDisplayName: text,
    adminConsentDescription: text,
    userConsentDisplayName: text,
    userConsentDescription: text,
  };
}

/** An app role with all the members that Graph asks for. */
export function probeRole(id: string, value: string, allowedMemberTypes: readonly string[]): object {
  return { id, value, displayName: value, description: 'A role of a test object', allowedMemberTypes, isEnabled: true };
}

async function createPrincipal(
  { graph, owned }: SetUp,
  { servicePrincipal }: TestApplication,
  appId: string,
): Promise<string> {
  if (servicePrincipal === false) return '';
  const { id } = await graph.require('POST', '/servicePrincipals', { appId, ...servicePrincipal });
  const principalId = textOf(id) ?? '';
  owned.add(principalId);
  return principalId;
}

async function createSecret({ graph, onSecret }: SetUp, objectId: string, kind: 'valid' | 'expired'): Promise<string> {
  const dates =
    kind === 'valid'
      ? { endDateTime: new Date(Date.now() + secretLifetime).toISOString() }
      : { startDateTime: '2024-01-01T00:00:00Z', endDateTime: '2024-02-01T00:00:00Z' };
  const passwordCredential = { displayName: `${namePrefix}secret`, ...dates };
  const { secretText } = await graph.require('POST', `/applications/${objectId}/addPassword`, { passwordCredential });
  const secret = textOf(secretText) ?? '';
  onSecret(secret);
  return secret;
}
