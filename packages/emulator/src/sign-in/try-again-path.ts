import type { SignInRequest } from './sign-in-request.ts';

/** The emulator's own path where the same sign-in starts over with the account picker. */
export function tryAgainPath(request: SignInRequest): string {
  if (request.kind === 'device') return `/device?${new URLSearchParams({ user_code: request.userCode }).toString()}`;
  const parameters = {
    client_id: request.clientId,
    response_type: 'code',
    redirect_uri: request.redirectUri,
    response_mode: request.reply.responseMode,
    scope: request.scope,
    state: request.reply.state,
    nonce: request.nonce,
    code_challenge: request.codeChallenge,
    code_challenge_method: request.codeChallengeMethod,
    claims: request.claims,
    resource: request.resourceParameter,
    client_info: request.clientInfo ? '1' : undefined,
    'client-request-id': request.correlationId,
    prompt: 'select_account',
  };
  const present = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/${encodeURIComponent(request.tenant)}/oauth2/v2.0/authorize?${new URLSearchParams(present).toString()}`;
}
