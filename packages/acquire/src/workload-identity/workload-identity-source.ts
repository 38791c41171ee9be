import { readFile } from 'node:fs/promises';
import { EntradaError } from '@entrada/core';
import { defineSource } from '../capabilities/define-source.ts';
import type { ApplicationOptions } from '../client-credentials/application-options.ts';
import type { TokenSource } from '../source-contract.ts';
import { checkAssertion } from './check-assertion.ts';
import { federatedToken } from './federated-token.ts';

/** Options of {@link workloadIdentitySource}. */
export interface WorkloadIdentityOptions extends ApplicationOptions {
  /** File with the assertion; AZURE_FEDERATED_TOKEN_FILE by default. */
  readonly tokenFile?: string;
}

/**
 * A token for an application that trusts another identity provider, whose assertion is in a file: Kubernetes puts it
 * there (AZURE_FEDERATED_TOKEN_FILE), and any other provider's may be. The file is read at each call, since the platform
 * replaces it.
 *
 * `getToken` rejects with `source_unavailable` (a variable is missing), `source_unsupported`, `refused`,
 * `identity_mismatch`, `network_failed`, `source_failed` (also for a file that cannot be used) or `usage`.
 */
export function workloadIdentitySource(options: WorkloadIdentityOptions = {}): TokenSource {
  const { env = process.env, tokenFile: file = env.AZURE_FEDERATED_TOKEN_FILE } = options;
  return defineSource(
    'workload-identity',
    (request) => {
      const platform = { AZURE_FEDERATED_TOKEN_FILE: file };
      return federatedToken('workload-identity', platform, () => readAssertion(file ?? ''), request, options);
    },
    options.now,
  );
}

async function readAssertion(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new EntradaError('source_failed', `The federated token file ${file} cannot be read (${error.code}).`, {
      details: { source: 'workload-identity', path: file, cause: error.code ?? 'unknown' },
    });
  });
  return checkAssertion(text.trim(), file);
}
