import { randomUUID } from 'node:crypto';

/** Sends a request to Microsoft Graph with rights to everything. */
export type SendToGraph = (method: string, path: string, body: object) => Promise<Readonly<Record<string, unknown>>>;

/**
 * Does what a person does who pastes commands of Azure CLI, as far as the fixes use it: `az rest`, `az ad sp create`,
 * `az ad app permission grant`, `az ad app permission add` and `az ad app credential reset`.
 *
 * @returns what the last command prints, of a credential its value
 * @throws Error for any other command, and for one that has a placeholder left
 */
export async function applyAz(commands: string, send: SendToGraph): Promise<string> {
  let printed = '';
  for (const command of commands.split('\n')) printed = await run(command.replaceAll('<new GUID>', randomUUID()), send);
  return printed;
}

async function run(command: string, send: SendToGraph): Promise<string> {
  if (/<[^>]+>/.test(command)) throw new Error(`A placeholder is left: ${command}`);
  const rest = /^az rest --method (\w+) --url "https:\/\/graph\.microsoft\.com\/v1\.0([^"]*)" --body '([^']*)'$/.exec(
    command,
  );
  if (rest !== null) return print(await send(rest[1] ?? '', rest[2] ?? '', JSON.parse(rest[3] ?? '') as object));
  const create = /^az ad sp create --id ([0-9a-f-]{36})$/.exec(command);
  if (create !== null) return print(await send('POST', '/servicePrincipals', { appId: create[1] }));
  const grant = /^az ad app permission grant --id (\S{36}) --api (\S{36}) --scope "([^"]+)"$/.exec(command);
  if (grant !== null) {
    const [clientId, resourceId] = [await principalId(grant[1] ?? '', send), await principalId(grant[2] ?? '', send)];
    const body = { clientId, resourceId, consentType: 'AllPrincipals', scope: grant[3] };
    return print(await send('POST', '/oauth2PermissionGrants', body));
  }
  const add = /^az ad app permission add --id (\S{36}) --api (\S{36}) --api-permissions ([\w=\s-]+)$/.exec(command);
  if (add !== null) {
    const resourceAccess = (add[3] ?? '').split(' ').map((entry) => {
      const [id, type] = entry.split('=');
      return { id, type };
    });
    const requiredResourceAccess = [{ resourceAppId: add[2], resourceAccess }];
    return print(await send('PATCH', `/applications(appId='${add[1]}')`, { requiredResourceAccess }));
  }
  const reset = /^az ad app credential reset --id ([0-9a-f-]{36}) --append --query password --output tsv$/.exec(
    command,
  );
  if (reset === null) throw new Error(`Not a command that a fix may have: ${command}`);
  const path = `/applications(appId='${reset[1]}')/addPassword`;
  return String((await send('POST', path, { passwordCredential: { displayName: 'rotated' } })).secretText);
}

async function principalId(appId: string, send: SendToGraph): Promise<string> {
  return String((await send('GET', `/servicePrincipals(appId='${appId}')`, {})).id);
}

function print(answer: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(answer);
}
