import type { EmulatorContext } from '../emulator-context.ts';
import type { EnvironmentChanges } from '../reach/client-environment.ts';
import type { Service } from '../reach/emulated-hosts.ts';
import type { TrafficLog } from '../reach/traffic-log.ts';
import { managedIdentityVariables } from './client-variables.ts';
import { createManagedIdentityService } from './create-managed-identity-service.ts';
import { findHost, type ManagedIdentityKind } from './managed-identity-kind.ts';
import { openEndpoint } from './open-endpoint.ts';

/** The managed identity endpoint of an emulator, or the lack of one. */
export interface HostedIdentity {
  /** The service of the emulator's own origin, with the endpoint's paths beside it. */
  beside(service: Service): Service;
  /** What stands in for `http://169.254.169.254`, for IMDS only. */
  readonly metadata: { readonly instanceMetadata?: Service };
  /** @param url the emulator's own origin */
  variables(url: string): EnvironmentChanges;
  readonly notes: readonly string[];
  close(): Promise<void>;
}

/** The paths of the endpoints, none of which the token service has. */
const endpointPath = /^\/(?:msi\/token|metadata\/)/;

/**
 * Hosts the endpoint of a kind, if one was asked for.
 *
 * @param folder where files of this session may lie
 * @param traffic told of what reaches the endpoint on the emulator's own origin, where no proxy sees it
 */
export async function hostManagedIdentity(
  context: EmulatorContext,
  kind: ManagedIdentityKind | undefined,
  folder: string,
  traffic: Pick<TrafficLog, 'record'>,
): Promise<HostedIdentity> {
  if (kind === undefined) {
    return { beside: (service) => service, metadata: {}, variables: () => ({}), notes: [], close: async () => {} };
  }
  const { endpoint, notes, close } = await openEndpoint(kind, folder);
  const endpoints = createManagedIdentityService(context, endpoint);
  const hostless = `The seed has no resource for --managed-identity ${kind}: the endpoint is there, but no identity is.`;
  return {
    beside: (service) => ({
      fetch: async (request) => {
        const { host, pathname } = new URL(request.url);
        if (!endpointPath.test(pathname)) return service.fetch(request);
        const response = await endpoints.fetch(request);
        traffic.record({ host, method: request.method, path: pathname, status: response.status });
        return response;
      },
    }),
    metadata: kind === 'imds' ? { instanceMetadata: endpoints } : {},
    variables: (url) => managedIdentityVariables(url, endpoint),
    notes: findHost(context.directory, kind) === undefined ? [...notes, hostless] : notes,
    close,
  };
}
