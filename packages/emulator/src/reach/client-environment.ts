import { canonicalHost, emulatedHosts, instanceMetadataHost } from './emulated-hosts.ts';

/** Where the emulator is, as far as a child process has to know. */
export interface ClientEnvironmentSettings {
  /** The emulator's own origin. */
  readonly url: string;
  readonly proxyUrl: string;
  /** PEM file of all that a client may trust: the local CA, and with passthrough the system's roots as well. */
  readonly caFile: string;
  /** PEM file of the local CA alone, for clients that add to their roots. */
  readonly localCaFile: string;
  /** A folder for Azure CLI's accounts and caches, apart from the user's own. Must exist. */
  readonly azureConfigFolder: string;
  /** Holds what `entrada emulator export` asks the running tenant with. */
  readonly exportKeyFile: string;
  /** Variables by which clients find the managed identity endpoint; default: they find none. */
  readonly managedIdentity?: EnvironmentChanges;
  /** `process.platform` of the child. */
  readonly platform: NodeJS.Platform;
}

/** Environment variables to set, or with `undefined` to unset. */
export type EnvironmentChanges = Readonly<Record<string, string | undefined>>;

/**
 * What to change in a process's environment, so that its clients meet the local tenant and nothing else.
 *
 * @param inherited the environment that the changes are for: its `NO_PROXY` is kept, but for loopback added and
 * whatever would lead past the emulator taken out
 */
export function clientEnvironment(
  settings: ClientEnvironmentSettings,
  inherited: NodeJS.ProcessEnv = {},
): EnvironmentChanges {
  const noProxy = mergeNoProxy(inherited.NO_PROXY, inherited.no_proxy);
  return {
    ...proxyVariables(settings, noProxy),
    // Node reads the proxy variables only since 22.21 and 24.5, and only when asked.
    NODE_USE_ENV_PROXY: '1',
    NODE_EXTRA_CA_CERTS: settings.localCaFile,
    // Python's requests (and so Azure CLI), then OpenSSL (Python's ssl, Go, .NET on Linux), then curl.
    REQUESTS_CA_BUNDLE: settings.caFile,
    SSL_CERT_FILE: settings.caFile,
    CURL_CA_BUNDLE: settings.caFile,
    ...azureVariables(settings),
    ...noManagedIdentity,
    ...settings.managedIdentity,
    // Marks the process as being under the emulator, and says of which.
    ENTRADA_EMULATOR: settings.url,
    ENTRADA_EMULATOR_KEY_FILE: settings.exportKeyFile,
  };
}

/** An environment with the changes applied. On Windows, where case does not count, all spellings of a name go. */
export function applyEnvironment(
  inherited: NodeJS.ProcessEnv,
  changes: EnvironmentChanges,
  platform: NodeJS.Platform = process.platform,
): NodeJS.ProcessEnv {
  const fold = (name: string): string => (platform === 'win32' ? name.toUpperCase() : name);
  const changed = new Set(Object.keys(changes).map(fold));
  const kept = Object.entries(inherited).filter(([name]) => !changed.has(fold(name)));
  const set = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...kept, ...set]);
}

/** Programs disagree on the case of these names. Windows takes both for one, and would keep only the last. */
function proxyVariables({ proxyUrl, platform }: ClientEnvironmentSettings, noProxy: string): EnvironmentChanges {
  const upper = {
    HTTPS_PROXY: proxyUrl,
    // Also for http: a client that asks for http://169.254.169.254 (managed identity) must meet the emulator or nobody.
    HTTP_PROXY: proxyUrl,
    NO_PROXY: noProxy,
    // Some programs prefer it to HTTPS_PROXY, and it may name a SOCKS proxy.
    ALL_PROXY: undefined,
  };
  if (platform === 'win32') return upper;
  const lower = Object.entries(upper).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...upper, ...Object.fromEntries(lower) };
}

function azureVariables({ azureConfigFolder }: ClientEnvironmentSettings): EnvironmentChanges {
  return {
    AZURE_CONFIG_DIR: azureConfigFolder,
    AZURE_CORE_COLLECT_TELEMETRY: '0',
    POWERSHELL_TELEMETRY_OPTOUT: '1',
    // Azure CLI keeps a 400 of the token endpoint for 60 seconds: after the cause was mended it would show the old error.
    AZURE_CORE_USE_MSAL_HTTP_CACHE: 'false',
    // On Windows Azure CLI signs in through the system's account broker, which knows nothing of this environment and
    // would show the real Entra.
    AZURE_CORE_ENABLE_BROKER_ON_WINDOWS: 'false',
    // Either would send a client to another cloud's hosts.
    AZURE_AUTHORITY_HOST: undefined,
    ARM_CLOUD_METADATA_URL: undefined,
  };
}

/**
 * On a host of Azure these lead to its own endpoint, which is often on loopback and so past the proxy: it would give real
 * tokens.
 */
const noManagedIdentity: EnvironmentChanges = {
  AZURE_POD_IDENTITY_AUTHORITY_HOST: undefined,
  IDENTITY_ENDPOINT: undefined,
  IDENTITY_HEADER: undefined,
  IDENTITY_SERVER_THUMBPRINT: undefined,
  IMDS_ENDPOINT: undefined,
  MSI_ENDPOINT: undefined,
  MSI_SECRET: undefined,
};

const loopback = ['localhost', '127.0.0.1', '::1'];

function mergeNoProxy(...inherited: (string | undefined)[]): string {
  const entries = inherited.flatMap((list) => (list ?? '').split(/[\s,]+/));
  return [...new Set([...loopback, ...entries.filter((entry) => entry !== '' && !leadsPastEmulator(entry))])].join(',');
}

/** Whether an entry of NO_PROXY (`*`, `.azure.com`, `*.azure.com`, `graph.microsoft.com:443`) covers an emulated host. */
function leadsPastEmulator(entry: string): boolean {
  const name = canonicalHost(entry.replace(/:\d+$/, '').replace(/^\*?\.?/, ''));
  // Some programs take a star anywhere; what it could match is not worth guessing.
  if (name === '' || name.includes('*')) return true;
  // A range of addresses, as Go and curl take it.
  if (/^169\.254\.[\d.]*\/\d+$/.test(name)) return true;
  // Without regard to dots: Python's requests takes `soft.com` for an end of graph.microsoft.com.
  return [...emulatedHosts.keys(), instanceMetadataHost].some((host) => host.endsWith(name));
}
