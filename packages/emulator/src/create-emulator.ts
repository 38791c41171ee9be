import { createArmService } from './arm/create-arm-service.ts';
import { serveByTenant } from './caller/serve-by-tenant.ts';
import { checkEmulatorOptions } from './check-emulator-options.ts';
import { makeWorkloadAssertion } from './client-assertions/workload-assertion.ts';
import { createClock } from './clock.ts';
import { createEmulatorContext } from './create-emulator-context.ts';
import type { Emulator, EmulatorOptions } from './emulator.ts';
import type { EmulatorContext } from './emulator-context.ts';
import { createGraphService } from './graph/create-graph-service.ts';
import { createFaultSwitch } from './graph/faults/fault-switch.ts';
import { createLogsService } from './logs/create-logs-service.ts';
import { hostManagedIdentity } from './managed-identity/host-managed-identity.ts';
import { clientEnvironment } from './reach/client-environment.ts';
import { startConnectProxy } from './reach/connect-proxy.ts';
import type { Services } from './reach/emulated-hosts.ts';
import { createHostServers } from './reach/host-servers.ts';
import { createInProcessFetch } from './reach/in-process-fetch.ts';
import { startOwnOrigin } from './reach/own-origin.ts';
import { createSessionFolder, openSessionAuthority } from './reach/session-folder.ts';
import { createTrafficLog } from './reach/traffic-log.ts';
import { answerAuthorizeUrl } from './sign-in/answer-authorize-url.ts';
import { approveDeviceCode, declineDeviceCode } from './sign-in/approve-device-code.ts';
import { type Home, openHome } from './store/open-home.ts';
import { createExportKey } from './store/transfer/export-key.ts';
import { besideExport } from './store/transfer/serve-export.ts';
import { createTokenService } from './token-service/create-token-service.ts';

/**
 * Starts a local Entra tenant: a directory, a token service, a part of Microsoft Graph and of Azure Resource Manager,
 * on loopback only. Many can run at once.
 *
 * @throws TypeError when an option is wrong; SeedError when the seed is; DataFileError when the data file cannot be used;
 * Error when a port is taken or the folder of the local CA cannot be written
 * @example
 * const emulator = await createEmulator();
 * const answer = await emulator.fetch('https://login.microsoftonline.com/common/discovery/instance?api-version=1.1');
 * await emulator.close();
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  checkEmulatorOptions(options);
  const faults = createFaultSwitch(options.faults);
  const { clock = createClock(), port = 0, proxyPort = 0, passthrough = false } = options;
  const cleanUp = createCleanUp();
  try {
    const home = await openHome(options, clock);
    cleanUp.add(() => home.close());
    const { keys } = home;
    const session = await createSessionFolder(home.azureConfigFolder);
    cleanUp.add(() => session.remove());
    let url = '';
    const context = createEmulatorContext({ ...home, clock, origin: () => url, faults: faults.current });
    const services = createServices(context, home.guard);
    const traffic = createTrafficLog(options.onRequest);
    const identity = await hostManagedIdentity(context, options.managedIdentity, session.path, traffic);
    cleanUp.add(() => identity.close());
    const metadata = identity.metadata.instanceMetadata && {
      instanceMetadata: home.guard(identity.metadata.instanceMetadata),
    };
    const exportKey = await createExportKey(session.path);
    const ownService = home.guard(besideExport(identity.beside(services['token-service']), context, exportKey.key));
    const ownOrigin = await startOwnOrigin(ownService, port);
    cleanUp.add(() => ownOrigin.close());
    url = ownOrigin.url;

    const { authority, notes, ...files } = await openSessionAuthority(session, options.caFolder, passthrough);
    const hosts = await createHostServers(authority, services, traffic);
    const proxy = await startConnectProxy({
      hosts,
      traffic,
      passthrough,
      port: proxyPort,
      ...metadata,
    });
    cleanUp.add(() => proxy.close());

    const { azureConfigFolder } = session;
    const managedIdentity = identity.variables(url);
    const settings = {
      url,
      proxyUrl: proxy.url,
      ...files,
      azureConfigFolder,
      exportKeyFile: exportKey.file,
      managedIdentity,
      platform: process.platform,
    };
    const close = (): Promise<void> => cleanUp.run();
    return {
      url,
      proxyUrl: proxy.url,
      caFile: files.caFile,
      env: Object.freeze(clientEnvironment(settings, process.env)),
      tenantId: context.directory.tenant.id,
      clock,
      notes: [...notes, ...identity.notes],
      get directory() {
        return context.directory;
      },
      get tenants() {
        return context.tenants.all;
      },
      directoryOf: (tenant) => context.tenants.named(tenant),
      fetch: createInProcessFetch(services, { url: () => url, service: ownService }, metadata?.instanceMetadata),
      traffic: traffic.count,
      requests: traffic.recent,
      signIns: () => context.signInLog.entries(),
      rotateSigningKeys: (rotation) => keys.rotate(rotation),
      revokeUser: (name) => context.refreshTokens.revokeUser(context.tenants.accountNamed(name).user.id),
      setFaults: faults.set,
      reset: () => {
        home.reset();
        context.reset();
      },
      close,
      [Symbol.asyncDispose]: close,
      approveDeviceCode: async (userCode, userPrincipalName, signIn) =>
        approveDeviceCode(context, userCode, userPrincipalName, signIn),
      workloadAssertion: (assertion) => makeWorkloadAssertion(context, assertion),
      declineDeviceCode: async (userCode) => declineDeviceCode(context, userCode),
      answerAuthorizeUrl: async (authorizeUrl, userPrincipalName, signIn) =>
        answerAuthorizeUrl(context, authorizeUrl, userPrincipalName, signIn),
    };
  } catch (error) {
    await cleanUp.run();
    throw error;
  }
}

function createServices(context: EmulatorContext, guard: Home['guard']): Services {
  return {
    'token-service': guard(createTokenService(context)),
    graph: guard(serveByTenant(context, createGraphService)),
    arm: guard(serveByTenant(context, createArmService)),
    logs: guard(serveByTenant(context, createLogsService)),
  };
}

interface CleanUp {
  add(step: () => Promise<void>): void;
  /** Takes the steps, last first, once however often it is called. */
  run(): Promise<void>;
}

function createCleanUp(): CleanUp {
  const steps: (() => Promise<void>)[] = [];
  let done: Promise<void> | undefined;
  return {
    add: (step) => void steps.unshift(step),
    run: () => {
      done ??= (async () => {
        for (const step of steps) await step();
      })();
      return done;
    },
  };
}
