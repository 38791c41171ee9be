import { setTimeout as sleep } from 'node:timers/promises';
import { defineSource, type SourceAnswer } from '../capabilities/define-source.ts';
import type { Environment } from '../launch/launch-platform.ts';
import type { SourceRequest, TokenSource } from '../source-contract.ts';
import { withTimeLimit } from '../time-limit.ts';
import { askAppService } from './ask-app-service.ts';
import { askAzureArc } from './ask-azure-arc.ts';
import { askImds } from './ask-imds.ts';
import { identityHost } from './identity-host.ts';
import type { IdentityRequest, IdentitySelector } from './identity-request.ts';

/** Options of {@link managedIdentitySource}. */
export interface ManagedIdentityOptions {
  /** Environment that tells where this process runs; this process's by default. */
  readonly env?: Environment;
  /** Which of the host's identities; its own, or the one of AZURE_CLIENT_ID, by default. A request's `client` goes over it. */
  readonly identity?: IdentitySelector;
  readonly fetch?: typeof fetch;
  /** Milliseconds until all attempts are given up; 90,000 by default, since IMDS may be updating itself for 70 seconds. */
  readonly timeoutMs?: number;
  /** Milliseconds until a machine counts as none of Azure; 500 by default. */
  readonly probeTimeoutMs?: number;
  /** Waits between attempts. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** Folder in which Azure Arc's agent keeps its keys; the agent's own by default. */
  readonly arcKeyFolder?: string;
}

/**
 * A token of the managed identity that Azure gives the host of this process: a virtual machine (IMDS), App Service, Functions
 * or Container Apps, or a server that Azure Arc manages. MSAL would do it too, but reads the environment and the clock of the
 * process and can't be stopped.
 *
 * `getToken` rejects with `source_unavailable` (not on such a host, the host has no identity), `source_unsupported`,
 * `refused`, `identity_mismatch`, `network_failed`, `source_timeout` or `source_failed`.
 */
export function managedIdentitySource(options: ManagedIdentityOptions = {}): TokenSource {
  return defineSource('managed-identity', (request) => askHost(request, options));
}

async function askHost(request: SourceRequest, options: ManagedIdentityOptions): Promise<SourceAnswer> {
  const { env = process.env, timeoutMs = 90_000, fetch: send = fetch } = options;
  const tooLate = `The managed identity endpoint gave no token within ${timeoutMs / 1000} seconds.`;
  return withTimeLimit({ timeoutMs, signal: request.signal, tooLate }, (signal) => {
    const asked: IdentityRequest = {
      resource: request.resource,
      ...chooseIdentity(request, options, env),
      fetch: send,
      signal,
      wait: options.wait ?? ((milliseconds, stop) => sleep(milliseconds, undefined, { signal: stop })),
    };
    const host = identityHost(env);
    switch (host.kind) {
      case 'app-service':
        return askAppService(host, asked);
      case 'azure-arc':
        return askAzureArc(host, asked, options.arcKeyFolder);
      case 'imds':
        return askImds(host, asked, options.probeTimeoutMs ?? 500);
    }
  });
}

function chooseIdentity(
  { client }: SourceRequest,
  { identity }: ManagedIdentityOptions,
  env: Environment,
): Pick<IdentityRequest, 'selector' | 'isChosen'> {
  // A resource id is a path; a client id never is.
  if (client?.startsWith('/')) return { selector: { resourceId: client }, isChosen: true };
  if (client !== undefined) return { selector: { clientId: client }, isChosen: true };
  if (identity !== undefined) return { selector: identity, isChosen: true };
  // The variable may be meant for another source: an identity that is not there does not end the chain.
  return { selector: env.AZURE_CLIENT_ID ? { clientId: env.AZURE_CLIENT_ID } : {}, isChosen: false };
}
