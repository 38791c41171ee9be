import { defineSource, type SourceAnswer } from '../capabilities/define-source.ts';
import type { SourceName } from '../capabilities/source-capabilities.ts';
import { readCertificate } from '../certificate/read-certificate.ts';
import type { SourceRequest, TokenSource } from '../source-contract.ts';
import { type ApplicationOptions, meantApplication } from './application-options.ts';
import { applicationToken } from './application-token.ts';
import { variablesMissing } from './variables-missing.ts';

/** Options of {@link certificateSource}. */
export interface CertificateOptions extends ApplicationOptions {
  /** PEM or PFX file with the key; AZURE_CLIENT_CERTIFICATE_PATH by default. */
  readonly path?: string;
  /** AZURE_CLIENT_CERTIFICATE_PASSWORD by default. */
  readonly password?: string;
  /** Whether the certificate itself goes along (`x5c`), for registrations that trust by subject name and issuer;
   * AZURE_CLIENT_SEND_CERTIFICATE_CHAIN by default. */
  readonly sendChain?: boolean;
}

/**
 * A token for an application itself, which a certificate proves (AZURE_TENANT_ID, AZURE_CLIENT_ID,
 * AZURE_CLIENT_CERTIFICATE_PATH). The file is read at each call: a renewed certificate counts at once.
 *
 * `getToken` rejects with `source_unavailable` (a variable is missing), `source_unsupported`, `refused`,
 * `identity_mismatch`, `network_failed`, `source_failed` (also for a file that cannot be used) or `usage`.
 */
export function certificateSource(options: CertificateOptions = {}): TokenSource {
  return defineSource('certificate', (request) => certificateToken('certificate', request, options), options.now);
}

/** What the source does, under the name of the source that does it. */
export async function certificateToken(
  source: SourceName,
  request: SourceRequest,
  options: CertificateOptions,
): Promise<SourceAnswer> {
  const { env = process.env } = options;
  const { tenant, clientId } = meantApplication(request, options);
  const path = options.path ?? env.AZURE_CLIENT_CERTIFICATE_PATH;
  if (!tenant || !clientId || !path) {
    const values = { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: clientId, AZURE_CLIENT_CERTIFICATE_PATH: path };
    throw variablesMissing(source, values);
  }
  const password = options.password ?? env.AZURE_CLIENT_CERTIFICATE_PASSWORD;
  const certificate = await readCertificate({ path, password });
  const sendChain = options.sendChain ?? /^(?:1|true)$/i.test(env.AZURE_CLIENT_SEND_CERTIFICATE_CHAIN ?? '');
  const application = { tenant, clientId, credential: { kind: 'certificate', certificate, sendChain } } as const;
  return applicationToken(source, application, request, options);
}
