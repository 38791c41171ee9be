import type { Environment } from '../launch/launch-platform.ts';
import { identityUnavailable } from './identity-error.ts';

/** The kind of host that a process runs on, and where it gets tokens there. */
export type IdentityHost =
  | { readonly kind: 'app-service'; readonly endpoint: string; readonly header: string }
  | { readonly kind: 'azure-arc'; readonly endpoint: string }
  | { readonly kind: 'imds'; readonly endpoint: string };

const imds = 'http://169.254.169.254';

/**
 * Tells the hosts apart by the variables that Azure sets on them; without any, it may be a virtual machine.
 * AZURE_POD_IDENTITY_AUTHORITY_HOST names another address for IMDS, as for the Azure SDKs.
 *
 * @throws EntradaError `source_unavailable` for a kind of host that is not known here
 */
export function identityHost(env: Environment): IdentityHost {
  const { IDENTITY_ENDPOINT: endpoint, IDENTITY_HEADER: header } = env;
  if (endpoint && header) {
    if (env.IDENTITY_SERVER_THUMBPRINT)
      throw identityUnavailable('Service Fabric’s managed identities are not supported here.');
    return { kind: 'app-service', endpoint: address(endpoint, 'IDENTITY_ENDPOINT'), header };
  }
  if (endpoint && env.IMDS_ENDPOINT) return { kind: 'azure-arc', endpoint: address(endpoint, 'IDENTITY_ENDPOINT') };
  const name = 'AZURE_POD_IDENTITY_AUTHORITY_HOST';
  const host = address(env[name] || imds, name);
  return { kind: 'imds', endpoint: new URL('/metadata/identity/oauth2/token', host).href };
}

function address(text: string, variable: string): string {
  const url = URL.parse(text);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw identityUnavailable(`${variable} is no http address.`);
}
