import { type EntradaError, refusalFromBody } from '@entrada/core';
import { isBearerToken } from '../bearer-token.ts';
import type { SourceAnswer } from '../capabilities/define-source.ts';
import { entraRefused } from '../entra-refused.ts';
import type { Exchange } from '../login-host/exchange.ts';
import { redactSecrets } from '../redact-secrets.ts';
import { identityFailed, identityUnavailable } from './identity-error.ts';
import type { IdentityRequest } from './identity-request.ts';

/** IMDS says the one (Azure/azure-sdk-for-net#37278), App Service the other (Azure-Samples/azure-search-openai-demo#2148). */
const noIdentity = /Identity not found|No (?:User Assigned or Delegated |)Managed Identity (?:was )?found/i;
const severalIdentities = /Multiple user assigned identities/i;

/**
 * The token in an endpoint's answer. Times come as texts.
 *
 * @throws EntradaError `source_unavailable` when the host has no identity, `refused` with Entra's words where the endpoint
 *   passes them on, `source_failed`
 */
export function readIdentityToken({ status, body }: Exchange, request: IdentityRequest): SourceAnswer {
  const answer: Readonly<Record<string, unknown>> = { ...Object(body) };
  if (status !== 200) throw interpretRefusal(status, answer, request);
  const { access_token: token, client_id: client } = answer;
  const expiresOn = Number(answer.expires_on);
  if (!isBearerToken(token) || !(expiresOn > 0)) {
    throw identityFailed('The managed identity endpoint answered 200 without a token and its time of expiry.');
  }
  const clientId = typeof client === 'string' && client !== '' ? client : request.selector.clientId;
  return { token, expiresOn, ...(clientId !== undefined && { client: clientId, account: clientId }) };
}

function interpretRefusal(
  status: number,
  answer: Readonly<Record<string, unknown>>,
  { resource, isChosen, selector }: IdentityRequest,
): EntradaError {
  const refusal = refusalFromBody(answer);
  if (refusal?.aadsts !== undefined) {
    return entraRefused('the managed identity', refusal, { source: 'managed-identity', resource });
  }
  const words = [answer.error_description, answer.message, answer.error].find((word) => typeof word === 'string');
  const said = redactSecrets(words ?? 'nothing').slice(0, 300);
  if (noIdentity.test(said)) {
    if (isChosen) return identityFailed(`This host has no such managed identity. Its endpoint said: ${said}`);
    const chosen = selector.clientId === undefined ? '' : ' with the client id of AZURE_CLIENT_ID';
    return identityUnavailable(`This host has no managed identity${chosen}.`);
  }
  if (severalIdentities.test(said)) {
    return identityFailed(
      'This host has several user-assigned identities. Name the client id of one with --client or AZURE_CLIENT_ID.',
    );
  }
  return identityFailed(`The managed identity endpoint answered ${status}. It said: ${said}`);
}
