import type { DeviceCodeRequest } from '@azure/msal-node';
import { EntradaError } from '@entrada/core';
import { withTimeLimit } from '../time-limit.ts';
import type { InteractiveRequest } from './interactive-request.ts';
import type { MsalApplication, MsalResult } from './msal-application.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { untilAborted } from './until-aborted.ts';

/**
 * Signs in by device code (RFC 8628): the person enters a code on any device. `prompt` gets Entra's own sentence.
 * When the signal is aborted the promise rejects at once; MSAL asks at most one more time.
 */
export async function signInByDeviceCode(
  application: MsalApplication,
  request: InteractiveRequest,
  { prompt, timeoutMs }: Pick<SignInOptions, 'prompt' | 'timeoutMs'>,
): Promise<MsalResult> {
  if (timeoutMs === undefined) return poll(application, request, prompt);
  const tooLate = `Nobody signed in within ${timeoutMs / 1000} seconds.`;
  return withTimeLimit({ timeoutMs, signal: request.signal, tooLate }, (signal) =>
    poll(application, { ...request, signal }, prompt),
  );
}

async function poll(
  application: MsalApplication,
  request: InteractiveRequest,
  prompt: SignInOptions['prompt'],
): Promise<MsalResult> {
  const deviceCode: DeviceCodeRequest = {
    scopes: [...request.scopes],
    authority: request.authority,
    ...(request.claims === undefined ? {} : { claims: request.claims }),
    deviceCodeCallback: ({ message, verificationUri, userCode, expiresIn }) =>
      prompt(message, { kind: 'device-code', verificationUri, userCode, expiresIn }),
  };
  const cancel = (): void => {
    // MSAL reads it before each poll.
    deviceCode.cancel = true;
  };
  request.signal?.addEventListener('abort', cancel, { once: true });
  try {
    const polling = application.client.acquireTokenByDeviceCode(deviceCode);
    const result = await untilAborted(polling, request.signal);
    if (result === null) throw new EntradaError('source_failed', 'The device code sign-in ended without a result.');
    return result;
  } finally {
    request.signal?.removeEventListener('abort', cancel);
  }
}
