import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SignedIn, Surroundings } from './signed-in.ts';

const nameVariables = ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_AUTHORITY_HOST'] as const;
const credentialVariables = [
  'AZURE_CLIENT_SECRET',
  'AZURE_CLIENT_CERTIFICATE_PATH',
  'AZURE_CLIENT_CERTIFICATE_PASSWORD',
] as const;

/**
 * An application is who its variables say, by the secret or certificate that they hold or name.
 */
export function applicationOfEnvironment({ env }: Surroundings): SignedIn {
  const { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client } = env;
  const proof = env.AZURE_CLIENT_SECRET || env.AZURE_CLIENT_CERTIFICATE_PATH;
  if (!proof) return { state: 'nobody' };
  if (!tenant || !client) return { state: 'unknown' };
  const values = [...nameVariables, ...credentialVariables].map((name) => env[name] ?? null);
  const certificate = env.AZURE_CLIENT_CERTIFICATE_PATH ? hashOf(env.AZURE_CLIENT_CERTIFICATE_PATH) : null;
  return {
    state: 'somebody',
    account: client,
    tenant,
    place: 'environment',
    identity: JSON.stringify([values, certificate]),
  };
}

function hashOf(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return 'unreadable';
  }
}
