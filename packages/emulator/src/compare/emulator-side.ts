import { clouds } from '@entrada/core/data';
import type { Emulator } from '../emulator.ts';
import { readObject, textOf } from './json.ts';
import { deviceCodeGrant } from './person-desk.ts';
import { azureCliId } from './set-up-application.ts';
import type { PersonTask, Side } from './side.ts';

/**
 * An emulator as a side. Its first Global Administrator makes the test objects; the person who is asked to sign in is the
 * first one without any role, since an administrator is not held to assignments.
 *
 * @throws TypeError when the tenant lacks either
 */
export function emulatorSide(emulator: Emulator, name: Side['name'] = 'emulator'): Side {
  const users = [...emulator.directory.users.values()].filter(({ accountEnabled }) => accountEnabled);
  const administrator = users.find(({ directoryRoles }) => directoryRoles.includes('Global Administrator'));
  const person = users.find(({ directoryRoles, userType }) => directoryRoles.length === 0 && userType === 'Member');
  if (administrator === undefined || person === undefined) {
    throw new TypeError('The tenant of this emulator needs a Global Administrator and a member without any role');
  }
  const answerAs =
    (userPrincipalName: string) =>
    async ({ what, userCode }: PersonTask): Promise<void> => {
      if (what === 'decline') await emulator.declineDeviceCode(userCode);
      else await emulator.approveDeviceCode(userCode, userPrincipalName);
    };
  return {
    name,
    tenant: emulator.tenantId,
    fetch: emulator.fetch,
    getGraphToken: () => signIn(emulator, answerAs(administrator.userPrincipalName)),
    askPerson: answerAs(person.userPrincipalName),
    pace: { interval: 0, patience: 0, wait: async () => {} },
  };
}

/** Signs the administrator in to Azure CLI, whose tokens for Microsoft Graph may register applications. */
async function signIn(emulator: Emulator, askPerson: (task: PersonTask) => Promise<void>): Promise<string> {
  const post = async (endpoint: string, form: Record<string, string>) => {
    const url = `https://${clouds.public.loginHost}/${emulator.tenantId}/oauth2/v2.0/${endpoint}`;
    const response = await emulator.fetch(url, { method: 'POST', body: new URLSearchParams(form) });
    return readObject(await response.text()) ?? {};
  };
  const client = { client_id: azureCliId() };
  const code = await post('devicecode', { ...client, scope: `${clouds.public.graphResource}/.default` });
  const [deviceCode = '', userCode = '', verificationUri = ''] = [
    code.device_code,
    code.user_code,
    code.verification_uri,
  ].map(textOf);
  await askPerson({ what: 'sign-in', userCode, verificationUri });
  const grant = { grant_type: deviceCodeGrant, device_code: deviceCode };
  const token = textOf((await post('token', { ...client, ...grant })).access_token);
  if (token === undefined) throw new TypeError('The emulator gave its administrator no token for Microsoft Graph');
  return token;
}
