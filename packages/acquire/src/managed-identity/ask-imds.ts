import type { EntradaError } from '@entrada/core';
import type { SourceAnswer } from '../capabilities/define-source.ts';
import { exchange } from '../login-host/exchange.ts';
import { askPatiently } from './ask-patiently.ts';
import { identityUnavailable } from './identity-error.ts';
import type { IdentityHost } from './identity-host.ts';
import { type IdentityRequest, tokenUrl } from './identity-request.ts';
import { readIdentityToken } from './read-identity-token.ts';

const apiVersion = '2018-02-01';
/** `msi_res_id` is documented, `mi_res_id` recorded; IMDS takes both, older clouds the documented one. */
const names = { clientId: 'client_id', objectId: 'object_id', resourceId: 'msi_res_id' };

/**
 * Asks the instance metadata service of a virtual machine. First without the header that it demands: it answers at once
 * with 400, from everywhere else comes nothing or something else, and no time is lost on attempts.
 *
 * @param probeTimeoutMs milliseconds
 * @throws EntradaError `source_unavailable` when it is not there; otherwise as `readIdentityToken`
 */
export async function askImds(
  { endpoint }: Extract<IdentityHost, { kind: 'imds' }>,
  request: IdentityRequest,
  probeTimeoutMs: number,
): Promise<SourceAnswer> {
  const url = tokenUrl(endpoint, apiVersion, request, names);
  await probe(url, request, probeTimeoutMs);
  return readIdentityToken(await askPatiently(url, { metadata: 'true' }, request), request);
}

async function probe(url: string, { fetch: send, signal }: IdentityRequest, timeoutMs: number): Promise<void> {
  const answer = await exchange(url, {}, { fetch: send, timeoutMs, signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw absent('nobody answers', error);
  });
  // imds/missing-metadata-header-1; Docker Desktop and other clouds have something of their own at this address.
  const { error }: Readonly<Record<string, unknown>> = { ...Object(answer.body) };
  if (answer.status !== 400 || typeof error !== 'string') throw absent(`somebody else answers (${answer.status})`);
}

function absent(found: string, cause?: unknown): EntradaError {
  return identityUnavailable(
    `This is no virtual machine of Azure with a managed identity: at 169.254.169.254 ${found}.`,
    cause,
  );
}
