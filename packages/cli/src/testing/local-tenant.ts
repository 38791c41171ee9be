import { randomBytes } from 'node:crypto';
import { createEmulator, defaultTenantSeed, type Emulator } from '@entrada/emulator';
import type { Captured } from './refuse-leaks.ts';
import { runCaptured } from './run-captured.ts';

export const alex = 'alex@adatum.onmicrosoft.com';
export const blair = 'blair@adatum.onmicrosoft.com';
export const casey = 'casey@adatum.onmicrosoft.com';

/** Authorizes Azure CLI; Alex and the daemon are assigned. */
export const api = 'api://adatum-auth-test-app';
export const apiAppId = '70010000-0000-4000-8000-00000000000a';
/** Authorizes nobody. */
export const closedApi = 'api://adatum-reports';
export const daemonAppId = '70010000-0000-4000-8000-00000000000d';
const daemonSecret = randomBytes(24).toString('hex');

/** Adatum with two APIs and a daemon, in YAML. */
export const seed: string = `${defaultTenantSeed}
applications:
  - displayName: adatum-auth-test-app
    appId: ${apiAppId}
    identifierUris: [${api}]
    requestedAccessTokenVersion: 2
    scopes: [{ value: access_as_user }]
    appRoles: [{ value: Reports.Read.All }]
    preAuthorized: [{ client: azure-cli, scopes: [access_as_user] }]
    servicePrincipal: { assignmentRequired: true }
  - displayName: adatum-reports
    identifierUris: [${closedApi}]
    scopes: [{ value: access_as_user }]
  - displayName: adatum-daemon
    appId: ${daemonAppId}
    passwords: [{ secret: ${daemonSecret} }]
assignments:
  - { resource: adatum-auth-test-app, user: ${alex} }
  - { resource: adatum-auth-test-app, application: adatum-daemon, role: Reports.Read.All }
`;

/** The tenant of {@link seed}. */
export function startTenant(): Promise<Emulator> {
  return createEmulator({ seed });
}

/** Variables of the environment source for the daemon. */
export function daemonEnvironment(tenantId: string, secret: string = daemonSecret): Record<string, string> {
  return { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: daemonAppId, AZURE_CLIENT_SECRET: secret };
}

/** Microsoft's hosts are the emulator, in this process; loopback addresses are what they are. */
export function fetchAround(emulator: Emulator): typeof fetch {
  return (input, init) => {
    const { hostname, origin } = new URL(new Request(input).url);
    const isOurs = hostname === '127.0.0.1' || (hostname === 'localhost' && origin !== emulator.url);
    return isOurs ? fetch(input, init) : emulator.fetch(input, init);
  };
}

/** Runs a command with `--via device-code`; `user` approves each code as soon as it is shown. */
export async function runAs(
  emulator: Emulator,
  user: string,
  args: readonly string[],
  options: Parameters<typeof runCaptured>[1] = {},
): Promise<Captured> {
  let approval: Promise<void> | undefined;
  const captured = await runCaptured([...args, '--via', 'device-code'], {
    fetch: fetchAround(emulator),
    ...options,
    onStderr: (text) => {
      const code = /enter the code (\w+)/.exec(text)?.[1];
      if (code !== undefined) approval ??= emulator.approveDeviceCode(code, user);
      options.onStderr?.(text);
    },
  });
  await approval;
  return captured;
}
