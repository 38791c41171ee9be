import type { EnvironmentChanges } from '../reach/client-environment.ts';
import type { ManagedIdentityEndpoint } from './create-managed-identity-service.ts';

/**
 * The variables by which a process finds the endpoint, as Azure sets them on a host of the kind. IMDS has none of its own
 * (clients ask 169.254.169.254, through the proxy where they honour one); the one here is what those that do not, and
 * those that probe for the host first, take instead.
 *
 * @param url the emulator's own origin, e.g. `http://localhost:49152`
 */
export function managedIdentityVariables(url: string, endpoint: ManagedIdentityEndpoint): EnvironmentChanges {
  switch (endpoint.kind) {
    case 'imds':
      return { AZURE_POD_IDENTITY_AUTHORITY_HOST: url };
    case 'app-service': {
      const { secret } = endpoint;
      const tokens = `${url}/msi/token`;
      return {
        IDENTITY_ENDPOINT: tokens,
        IDENTITY_HEADER: secret,
        // The older names, which Azure CLI 2.45 goes by; it recognises App Service by the last one.
        MSI_ENDPOINT: tokens,
        MSI_SECRET: secret,
        APPSETTING_WEBSITE_SITE_NAME: 'entrada-emulator',
      };
    }
    case 'azure-arc':
      return { IDENTITY_ENDPOINT: `${url}/metadata/identity/oauth2/token`, IMDS_ENDPOINT: url };
  }
}
