import { createPrivateKey, X509Certificate } from 'node:crypto';
import { certifiedAddress, certifiedNames, type KeyAndCertificate } from './local-authority.ts';
import { nameConstraints } from './name-constraints.ts';
import { BasicConstraintsExtension, X509Certificate as ParsedCertificate } from './x509.ts';

const day = 24 * 60 * 60_000;
/** An authority is replaced this long before its end, in days: a leaf must never outlive it. */
const renewalDays = 30;

/** What was found in a file that should hold an authority. */
export type AuthorityJudgement =
  | { readonly usable: true; readonly authority: KeyAndCertificate }
  | { readonly usable: false /** Completes "The local CA …". */; readonly reason: string };

/**
 * Whether a file's content is an authority that this version would have made: a key that fits its certificate, not
 * about to end, limited to exactly the emulated hosts. Anything else could have been put there by someone else and is
 * not used.
 *
 * @param content key and certificate in PEM, in one text
 * @param now milliseconds since the epoch
 */
export function judgeAuthority(content: string, now: number): AuthorityJudgement {
  const key = pemBlock(content, 'PRIVATE KEY');
  const cert = pemBlock(content, 'CERTIFICATE');
  if (key === undefined || cert === undefined) return unusable('is incomplete');
  try {
    const certificate = new X509Certificate(cert);
    if (!certificate.checkPrivateKey(createPrivateKey(key))) return unusable('has a key that is not its own');
    if (!certificate.ca || !certificate.verify(certificate.publicKey)) return unusable('is not a CA certificate');
    if (!hasOurLimits(cert)) return unusable('is not limited to the hosts that this version emulates');
    if (now > Date.parse(certificate.validTo) - renewalDays * day) return unusable(`ends on ${certificate.validTo}`);
    if (now < Date.parse(certificate.validFrom)) return unusable(`is valid only from ${certificate.validFrom}`);
  } catch {
    return unusable('cannot be read');
  }
  return { usable: true, authority: { key, cert } };
}

function unusable(reason: string): AuthorityJudgement {
  return { usable: false, reason };
}

function hasOurLimits(cert: string): boolean {
  const wanted = nameConstraints({ dnsNames: certifiedNames, address: certifiedAddress });
  const parsed = new ParsedCertificate(cert);
  const found = parsed.getExtension(wanted.type);
  return (
    found?.critical === true &&
    Buffer.from(found.value).equals(Buffer.from(wanted.value)) &&
    parsed.getExtension(BasicConstraintsExtension)?.pathLength === 0
  );
}

function pemBlock(content: string, label: string): string | undefined {
  return new RegExp(`-----BEGIN ${label}-----\n[A-Za-z0-9+/=\r\n]+-----END ${label}-----\n?`).exec(content)?.[0];
}
