import type { KeyCredential, PasswordCredential } from '../directory/model.ts';
import type { ClientParty } from './access-request.ts';

/** What a client can prove itself with. */
export interface ClientCredentials {
  readonly passwords: readonly PasswordCredential[];
  readonly keys: readonly KeyCredential[];
}

/** Credentials of the registration, and those that the service principal has besides (`az ad sp credential reset`). */
export function credentialsOf(client: Pick<ClientParty, 'application' | 'servicePrincipal'>): ClientCredentials {
  const { application, servicePrincipal } = client;
  return {
    passwords: [...application.passwordCredentials, ...(servicePrincipal?.passwordCredentials ?? [])],
    keys: [...application.keyCredentials, ...(servicePrincipal?.keyCredentials ?? [])],
  };
}
