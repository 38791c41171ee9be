import type { EmulatorContext } from '../emulator-context.ts';
import type { ClientParty } from '../rules/access-request.ts';
import { credentialsOf } from '../rules/credentials-of.ts';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import { readJwt } from '../tokens/read-jwt.ts';
import { checkCertificateAssertion } from './check-certificate-assertion.ts';
import { checkFederatedAssertion } from './check-federated-assertion.ts';

/**
 * Checks a `client_assertion` (RFC 7523): one that the client issued about itself is verified by its certificates, any other by its federated credentials.
 */
export function checkClientAssertion(
  context: EmulatorContext,
  client: Pick<ClientParty, 'application' | 'servicePrincipal'>,
  assertion: string,
): EntraRefusal | undefined {
  const { application } = client;
  const jwt = readJwt(assertion);
  const { iss, sub, aud } = jwt?.claims ?? {};
  // An array in `aud` is refused as malformed (panva/openid-client#348).
  if (jwt === undefined || typeof iss !== 'string' || typeof sub !== 'string' || typeof aud !== 'string') {
    return refuse(50027);
  }
  const assertionOf = { jwt, issuer: iss, subject: sub, audience: aud };
  const own = [iss, sub].some((name) => name.toLowerCase() === application.appId);
  return own
    ? checkCertificateAssertion(context, { appId: application.appId, keys: credentialsOf(client).keys }, assertionOf)
    : checkFederatedAssertion(context, application, assertionOf);
}
