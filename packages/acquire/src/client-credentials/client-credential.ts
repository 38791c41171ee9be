import type { ClientCertificate } from '../certificate/client-certificate.ts';
import { signAssertion } from '../certificate/sign-assertion.ts';

/** How an application proves to the token endpoint that it is itself. */
export type ClientCredential =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly certificate: ClientCertificate; readonly sendChain?: boolean }
  /** What another identity provider says of the workload (workload identity federation); asked for each time. */
  | { readonly kind: 'assertion'; readonly getAssertion: (signal: AbortSignal | undefined) => Promise<string> };

/** Where and when a credential is presented. */
export interface Presentation {
  readonly clientId: string;
  readonly tokenEndpoint: string;
  /** Seconds since the epoch. */
  readonly now: number;
  readonly signal: AbortSignal | undefined;
}

/** A credential as members of a token request, and which of them nobody may read. */
export interface PresentedCredential {
  readonly form: Readonly<Record<string, string>>;
  readonly secret: string;
}

/** Puts a credential into the form of RFC 6749 section 2.3.1 (secret) or RFC 7523 section 2.2 (assertion). */
export async function presentCredential(
  credential: ClientCredential,
  presentation: Presentation,
): Promise<PresentedCredential> {
  if (credential.kind === 'secret') return { form: { client_secret: credential.secret }, secret: credential.secret };
  const assertion =
    credential.kind === 'certificate'
      ? signAssertion(credential.certificate, { ...presentation, sendChain: credential.sendChain ?? false })
      : await credential.getAssertion(presentation.signal);
  return {
    form: {
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    },
    secret: assertion,
  };
}
