import { clouds } from '@entrada/core/data';
import { type DeviceCode, pollDeviceCode, readDeviceCode } from './device-code.ts';
import { readObject, textOf } from './json.ts';
import { NotSetUpError } from './not-set-up-error.ts';
import type { ProbeStage } from './probe.ts';
import type { Scrubber } from './scrubber.ts';
import { azureCliId } from './set-up-application.ts';
import type { PersonTask, Side } from './side.ts';

/** What a desk is opened with. */
interface PersonDeskOptions {
  readonly side: Side;
  readonly scrubber: Scrubber;
  readonly post: ProbeStage['post'];
  readonly signal: AbortSignal | undefined;
}

/** Everything of a stage that a person takes part in. */
export function createPersonDesk({
  side,
  scrubber,
  post,
  signal,
}: PersonDeskOptions): Pick<ProbeStage, 'azureCliRefreshToken' | 'startDeviceCode' | 'declineDeviceCode'> {
  const startDeviceCode = async (clientId: string): Promise<DeviceCode> => {
    const scope = `${clouds.public.graphResource}/.default offline_access openid profile`;
    const answer = await post({ client_id: clientId, scope }, { endpoint: 'oauth2/v2.0/devicecode' });
    const code = await readDeviceCode(clientId, answer);
    scrubber.hide(code.deviceCode);
    scrubber.hide(code.userCode);
    return code;
  };
  const awaitPerson = async (code: DeviceCode, what: PersonTask['what']): Promise<Response> => {
    const { clientId, deviceCode, userCode, verificationUri } = code;
    if (side.askPerson === undefined) throw new NotSetUpError('Nobody is there to sign in');
    await side.askPerson({ what, userCode, verificationUri });
    return pollDeviceCode(code, {
      poll: () => post({ grant_type: deviceCodeGrant, client_id: clientId, device_code: deviceCode }),
      wait: (milliseconds) => side.pace.wait(milliseconds, signal),
    });
  };
  const signIn = async (): Promise<string> => {
    const answer = await awaitPerson(await startDeviceCode(azureCliId()), 'sign-in');
    const refreshToken = textOf(readObject(await answer.text())?.refresh_token);
    if (refreshToken === undefined) throw new NotSetUpError('The sign-in to Azure CLI gave no refresh token');
    scrubber.hide(refreshToken);
    return refreshToken;
  };
  let refreshToken: Promise<string> | undefined;
  return {
    startDeviceCode,
    declineDeviceCode: (code) => awaitPerson(code, 'decline'),
    azureCliRefreshToken: () => {
      refreshToken ??= signIn();
      return refreshToken;
    },
  };
}

/** RFC 8628 section 3.4. */
export const deviceCodeGrant: string = 'urn:ietf:params:oauth:grant-type:device_code';
