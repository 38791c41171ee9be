import type { Environment } from '../launch/launch-platform.ts';
import type { TokenEndpointOptions } from '../login-host/ask-token-endpoint.ts';
import type { SourceRequest } from '../source-contract.ts';

/** Options of every source of tokens for an application itself. */
export interface ApplicationOptions extends TokenEndpointOptions {
  /** Environment that the variables are read from; this process's by default. */
  readonly env?: Environment;
  /** Tenant id or domain; AZURE_TENANT_ID by default. A request's `tenant` goes over it. */
  readonly tenant?: string;
  /** Client id; AZURE_CLIENT_ID by default. A request's `client` goes over it. */
  readonly client?: string;
}

/** Which application is meant: by the request, else the options, else the environment. */
export function meantApplication(
  request: SourceRequest,
  { tenant, client, env = process.env }: ApplicationOptions,
): { readonly tenant: string | undefined; readonly clientId: string | undefined } {
  return {
    tenant: request.tenant ?? tenant ?? env.AZURE_TENANT_ID,
    clientId: request.client ?? client ?? env.AZURE_CLIENT_ID,
  };
}
