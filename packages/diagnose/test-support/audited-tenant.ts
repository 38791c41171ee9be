import { randomBytes } from 'node:crypto';
import { environmentSource, getToken, signInSource } from '@entrada/acquire';
import { resolveResource } from '@entrada/core';
import { defaultTenantSeed, type Emulator } from '@entrada/emulator';
import { createGraph, type Graph } from '@entrada/registration';

export const apiAppId = '70010000-0000-4000-8000-00000000000a';
export const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
export const casey = 'casey@adatum.onmicrosoft.com';

export const auditorAppId = '70010000-0000-4000-8000-00000000000f';
const auditorSecret = randomBytes(24).toString('hex');

/** Application permissions of the auditor, who may read everything. */
const everything = ['Application.Read.All', 'Directory.Read.All', 'Policy.Read.All', 'AuditLog.Read.All'];

/** What a test changes of the sound tenant: lines of YAML. */
export interface TenantChanges {
  /** Members of the API's registration, as in a seed; each replaces the sound one. */
  readonly api?: Readonly<Record<string, string>>;
  /** Further entries, below the top-level key of that name. */
  readonly users?: string;
  readonly groups?: string;
  readonly applications?: string;
  readonly grants?: string;
  readonly assignments?: string;
  /** Who is assigned to the API, instead of the sound ones. */
  readonly assigned?: string;
  readonly servicePrincipals?: string;
  readonly conditionalAccess?: string;
  /** Permissions of the auditor; default: all that an audit can use. */
  readonly permissions?: readonly string[];
}

const soundApi: Readonly<Record<string, string>> = {
  displayName: 'adatum-auth-test-app',
  appId: apiAppId,
  identifierUris: "['api://{appId}']",
  requestedAccessTokenVersion: '2',
  scopes: '[{ value: access_as_user }, { value: Reports.Read }, { value: Reports.Manage, type: Admin }]',
  appRoles: '[{ value: Reports.Read.All }]',
  accessTokenClaims: '[idtyp]',
  preAuthorized: '[{ client: azure-cli, scopes: [access_as_user] }]',
  owners: '[alex@adatum.onmicrosoft.com]',
  servicePrincipal: '{ assignmentRequired: true }',
};

const soundAssignments = `  - { resource: adatum-auth-test-app, user: alex@adatum.onmicrosoft.com }
  - { resource: adatum-auth-test-app, group: Adatum API developers }
  - { resource: adatum-auth-test-app, application: adatum-daemon, role: Reports.Read.All }`;

const soundPolicies = `
  - { name: MFA for everything, grant: mfa }
  - { name: No device codes, deviceCodeFlowOnly: true, grant: block, excludeUsers: [${casey}] }`;

/** A tenant with which nothing is wrong, and the changes that a test makes to it. */
export function auditedSeed({ permissions = everything, api = {}, ...more }: TenantChanges = {}): string {
  const members = Object.entries({ ...soundApi, ...api }).map(([name, value]) => `    ${name}: ${value}`);
  const lines = (text: string | undefined): string => (text === undefined ? '' : `\n${text}`);
  return `${defaultTenantSeed.replace('\ngroups:', `${lines(more.users)}\ngroups:${lines(more.groups)}`)}
applications:
  -
${members.join('\n')}
  - displayName: adatum-auditor
    appId: ${auditorAppId}
    passwords: [{ secret: ${auditorSecret} }]
  - { displayName: adatum-daemon, appId: 70010000-0000-4000-8000-00000000000d }${lines(more.applications)}
servicePrincipals:
  - { application: azure-cli, assignmentRequired: true }${lines(more.servicePrincipals)}
grants:${more.grants === undefined ? ' []' : lines(more.grants)}
assignments:
${more.assigned ?? soundAssignments}
  - { resource: azure-cli, user: alex@adatum.onmicrosoft.com }
  - { resource: azure-cli, user: ${casey} }
${permissions.map((role) => `  - { resource: graph, application: adatum-auditor, role: ${role} }`).join('\n')}${lines(more.assignments)}
conditionalAccess:${more.conditionalAccess === undefined ? soundPolicies : lines(more.conditionalAccess)}
`;
}

/** Graph as the auditor, an application that acts as itself with what the seed permits. */
export async function graphAsAuditor(emulator: Emulator): Promise<Graph> {
  const token = await auditorToken(emulator);
  return createGraph({ fetch: emulator.fetch, getToken: async () => token });
}

/** The auditor's token for Microsoft Graph. */
export async function auditorToken(emulator: Emulator): Promise<string> {
  const env = {
    AZURE_TENANT_ID: emulator.tenantId,
    AZURE_CLIENT_ID: auditorAppId,
    AZURE_CLIENT_SECRET: auditorSecret,
  };
  return (await getToken(resolveResource('graph'), [environmentSource({ env, fetch: emulator.fetch })])).token;
}

/** A token for the resource, for a person who signs in with Azure CLI and a second factor. */
export async function signIn(emulator: Emulator, userPrincipalName: string, resource: string): Promise<string> {
  const refused = new AbortController();
  const source = signInSource({
    interaction: 'device-code',
    client: 'azure-cli',
    fetch: emulator.fetch,
    prompt: (_, prompt) => {
      if (prompt.kind !== 'device-code') return;
      emulator
        .approveDeviceCode(prompt.userCode, userPrincipalName, { mfa: true })
        .catch((error: unknown) => refused.abort(error));
    },
  });
  const { token } = await getToken({ ...resolveResource(resource), signal: refused.signal }, [source]);
  return token;
}

/** Graph as a person with Azure CLI's permissions. */
export async function graphAs(emulator: Emulator, userPrincipalName: string): Promise<Graph> {
  const token = await signIn(emulator, userPrincipalName, 'graph');
  return createGraph({ fetch: emulator.fetch, getToken: async () => token });
}
