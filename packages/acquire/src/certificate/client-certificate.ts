import type { KeyObject, X509Certificate } from 'node:crypto';

/** A certificate that proves an application, with its private key. */
export interface ClientCertificate {
  readonly certificate: X509Certificate;
  readonly privateKey: KeyObject;
  /** Certificates of authorities that came with it, as they came. */
  readonly chain: readonly X509Certificate[];
}
