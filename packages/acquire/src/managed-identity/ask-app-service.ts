import type { SourceAnswer } from '../capabilities/define-source.ts';
import { askPatiently } from './ask-patiently.ts';
import type { IdentityHost } from './identity-host.ts';
import { type IdentityRequest, tokenUrl } from './identity-request.ts';
import { readIdentityToken } from './read-identity-token.ts';

const apiVersion = '2019-08-01';
const names = { clientId: 'client_id', objectId: 'principal_id', resourceId: 'mi_res_id' };

/**
 * Asks the endpoint of App Service, Azure Functions and Container Apps. The header's value shows that the request comes
 * from inside.
 *
 * @throws EntradaError as `readIdentityToken`; Entra's own reason for a refusal is not passed on here
 */
export async function askAppService(
  { endpoint, header }: Extract<IdentityHost, { kind: 'app-service' }>,
  request: IdentityRequest,
): Promise<SourceAnswer> {
  const url = tokenUrl(endpoint, apiVersion, request, names);
  return readIdentityToken(await askPatiently(url, { 'x-identity-header': header }, request), request);
}
