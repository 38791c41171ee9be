import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import type { EmulatorContext } from '../emulator-context.ts';

/** What an assertion of a workload says. */
export interface WorkloadAssertion {
  /** `sub`, e.g. `repo:adatum/api:ref:refs/heads/main` or `system:serviceaccount:default:api`. */
  readonly subject: string;
  /** `iss`; default {@link workloadIssuer}. An issuer whose keys the seed lists needs assertions of its own. */
  readonly issuer?: string;
  /** `aud`; default `api://AzureADTokenExchange`. */
  readonly audience?: string;
  /** Seconds; default 600. */
  readonly lifetime?: number;
}

/** The issuer that the emulator is by itself; it stands in for every other whose keys the seed does not list, too. */
export const workloadIssuer: string = 'https://workloads.entrada.localhost';

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

let pair: KeyPair | undefined;

/** Made when first asked for: most tenants never see a workload. */
function keyPair(): KeyPair {
  pair ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
  return pair;
}

/** The public key of every issuer that the emulator stands in for. */
export function standInIssuerKey(): KeyObject {
  return keyPair().publicKey;
}

/**
 * Makes the assertion that a workload's platform (GitHub Actions, Kubernetes …) would give it.
 *
 * @throws TypeError for an issuer whose keys a tenant's seed lists: the emulator has only their public half
 */
export function makeWorkloadAssertion({ clock, tenants }: EmulatorContext, assertion: WorkloadAssertion): string {
  const { subject, issuer = workloadIssuer, audience = 'api://AzureADTokenExchange', lifetime = 600 } = assertion;
  if (tenants.all.some((directory) => directory.issuerKeys.has(issuer))) {
    throw new TypeError(`The seed lists the keys of ${issuer}: only that issuer can make its assertions`);
  }
  const now = Math.floor(clock.now() / 1000);
  const claims = {
    iss: issuer,
    sub: subject,
    aud: audience,
    iat: now,
    nbf: now,
    exp: now + lifetime,
    jti: randomUUID(),
  };
  const signingInput = `${encode({ typ: 'JWT', alg: 'RS256', kid: 'workload' })}.${encode(claims)}`;
  return `${signingInput}.${sign('sha256', Buffer.from(signingInput), keyPair().privateKey).toString('base64url')}`;
}

function encode(json: object): string {
  return Buffer.from(JSON.stringify(json)).toString('base64url');
}
