import { createHash, randomBytes } from 'node:crypto';
import { EntradaError, refusalFromBody } from '@entrada/core';
import { entraRefused } from '../entra-refused.ts';
import { withTimeLimit } from '../time-limit.ts';
import { toDiscoveredEndpoint } from './authorization-endpoint.ts';
import type { InteractiveRequest } from './interactive-request.ts';
import type { MsalApplication, MsalResult } from './msal-application.ts';
import { openBrowser as openWithSystem } from './open-browser.ts';
import { listenForRedirect } from './redirect-listener.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { untilAborted } from './until-aborted.ts';

type BrowserOptions = Pick<SignInOptions, 'prompt' | 'openBrowser' | 'timeoutMs'>;

/**
 * Signs in through the person's browser: authorization code with PKCE (RFC 7636), answered to a loopback address.
 * MSAL builds the address and redeems the code; the listener is ours because MSAL's can be neither stopped nor given
 * a time limit.
 *
 * @throws EntradaError `source_timeout` when nobody answers in time, `refused` when the page sends an error back.
 */
export async function signInByBrowser(
  application: MsalApplication,
  request: InteractiveRequest,
  options: BrowserOptions,
): Promise<MsalResult> {
  const { timeoutMs = 300_000 } = options;
  const tooLate = `Nobody signed in within ${timeoutMs / 1000} seconds.`;
  return withTimeLimit({ timeoutMs, signal: request.signal, tooLate }, (signal) =>
    signInOnPage(application, { ...request, signal }, options),
  );
}

async function signInOnPage(
  application: MsalApplication,
  request: InteractiveRequest,
  options: BrowserOptions,
): Promise<MsalResult> {
  const { signal } = request;
  const [state, nonce, verifier] = [randomValue(), randomValue(), randomValue()];
  const listener = await listenForRedirect(state);
  const base = {
    scopes: [...request.scopes],
    authority: request.authority,
    redirectUri: listener.redirectUri,
    nonce,
    ...(request.claims === undefined ? {} : { claims: request.claims }),
  };
  try {
    const address = await application.client.getAuthCodeUrl({
      ...base,
      state,
      responseMode: 'form_post',
      codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
      codeChallengeMethod: 'S256',
      ...(request.loginHint === undefined ? { prompt: 'select_account' } : { loginHint: request.loginHint }),
    });
    const url = await toDiscoveredEndpoint(address, request.authority, application.network);
    await showPage(url, options);
    const response = await untilAborted(listener.response, signal);
    const code = readCode(response);
    const redeemed = application.client.acquireTokenByCode({
      ...base,
      code,
      codeVerifier: verifier,
      clientInfo: response.get('client_info') ?? '',
    });
    return await untilAborted(redeemed, signal);
  } finally {
    listener.close();
  }
}

async function showPage(url: string, { openBrowser = openWithSystem, prompt }: BrowserOptions): Promise<void> {
  const opened = await openBrowser(url);
  const message = opened
    ? `A browser was opened to sign in. If you see none, open this address: ${url}`
    : `No browser could be opened here. Open this address to sign in: ${url}`;
  prompt(message, { kind: 'browser', url, opened });
}

function readCode(response: URLSearchParams): string {
  const code = response.get('code');
  if (code !== null && !response.has('error')) return code;
  const refusal = refusalFromBody(Object.fromEntries(response));
  if (refusal !== undefined) throw entraRefused('the sign-in', refusal, { source: 'browser' });
  throw new EntradaError('source_failed', 'The sign-in page answered with neither a code nor an error.');
}

/** 256 random bits: RFC 7636 section 4.1 recommends them for a verifier. */
function randomValue(): string {
  return randomBytes(32).toString('base64url');
}
