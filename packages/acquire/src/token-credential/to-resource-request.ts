import { EntradaError, type ResourceRequest, resolveResource } from '@entrada/core';

/**
 * The scopes of an Azure SDK, always in full, as a request for one API: up to the last slash it is the API, then comes the
 * name. `https://management.core.windows.net//.default` keeps its API's own slash.
 *
 * @throws EntradaError `scope_invalid` for none, for a name without an API, and for scopes of several APIs
 */
export function toResourceRequest(scopes: readonly string[]): ResourceRequest {
  const [first = ''] = scopes;
  const slash = first.lastIndexOf('/');
  if (slash <= 0) {
    throw new EntradaError(
      'scope_invalid',
      'A credential is asked for scopes in full, such as https://graph.microsoft.com/.default.',
    );
  }
  return resolveResource(first.slice(0, slash), { scope: scopes });
}
