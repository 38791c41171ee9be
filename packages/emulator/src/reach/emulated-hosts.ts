/** Which of the emulator's services answers. */
export type ServiceName = 'token-service' | 'graph' | 'arm' | 'logs';

/** What answers requests, in process or behind a socket; a Hono application is one. */
export interface Service {
  fetch(request: Request): Response | Promise<Response>;
}

/** One service for each name. */
export type Services = Readonly<Record<ServiceName, Service>>;

/** The hosts of the public cloud that the local tenant takes the place of, and by which service. */
export const emulatedHosts: ReadonlyMap<string, ServiceName> = new Map([
  ['login.microsoftonline.com', 'token-service'],
  // An older name of the same service, still an alias in every client's instance metadata.
  ['login.windows.net', 'token-service'],
  ['graph.microsoft.com', 'graph'],
  ['management.azure.com', 'arm'],
  ['api.loganalytics.io', 'logs'],
]);

/** Where Azure's virtual machines ask for metadata and tokens, over plain http: the one such host that is emulated. */
export const instanceMetadataHost = '169.254.169.254';

/**
 * A host as it is compared: lower case, without the final dot of a fully qualified name. Without this,
 * `LOGIN.microsoftonline.com.` would pass for a foreign host and could be tunnelled to the real Entra.
 */
export function canonicalHost(host: string): string {
  const folded = host.toLowerCase();
  return folded.endsWith('.') ? folded.slice(0, -1) : folded;
}
