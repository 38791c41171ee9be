import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Application, IssuerKey } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import type { Assertion } from './assertion.ts';
import { isSignedBy } from './check-certificate-assertion.ts';
import { checkValidity } from './check-validity.ts';
import { standInIssuerKey } from './workload-assertion.ts';

/**
 * Checks an assertion of an outside issuer against the federated credentials of the registration: issuer, subject and
 * audience exactly, case and final slash included, then the signature and the time. The keys are the seed's; of an issuer
 * that the seed does not list the emulator itself makes the assertions, so nobody is asked over the network.
 */
export function checkFederatedAssertion(
  context: EmulatorContext,
  application: Application,
  assertion: Assertion,
): EntraRefusal | undefined {
  const { issuer, subject, audience, jwt } = assertion;
  const ofIssuer = application.federatedIdentityCredentials.filter((credential) => credential.issuer === issuer);
  if (ofIssuer.length === 0) return refuse(700211, { issuer });
  const ofSubject = ofIssuer.filter((credential) => credential.subject === subject);
  if (ofSubject.length === 0) return refuse(700213, { subject });
  if (!ofSubject.some((credential) => credential.audiences.includes(audience))) return refuse(700212, { audience });
  if (!keysOf(context, issuer).some((key) => isSignedBy(jwt, key))) return refuseSignature();
  return checkValidity(assertion, context.clock.now());
}

function keysOf({ directory }: EmulatorContext, issuer: string): readonly KeyObject[] {
  const listed = directory.issuerKeys.get(issuer);
  return listed === undefined ? [standInIssuerKey()] : listed.map(importKey).filter((key) => key !== undefined);
}

function importKey(key: IssuerKey): KeyObject | undefined {
  try {
    return createPublicKey({ key: { ...key }, format: 'jwk' });
  } catch {
    return undefined;
  }
}

function refuseSignature(): EntraRefusal {
  return refuse(
    700027,
    {},
    {
      text: 'Client assertion contains an invalid signature. [Reason - The key was not found.]',
      inferred: 'What Entra says of a federated assertion whose signature is wrong was not seen.',
    },
  );
}
