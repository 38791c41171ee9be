import { EntradaError } from '@entrada/core';
import { type Cloud, clouds, findWellKnownClient } from '@entrada/core/data';
import type { SourceRequest } from '../source-contract.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Developer tools that sign in for Azure Resource Manager and redeem their refresh token for everything else. */
const armFirst: ReadonlySet<string | undefined> = new Set(
  ['azure-cli', 'azure-powershell', 'vscode', 'visual-studio', 'visual-studio-legacy'].map(
    (alias) => findWellKnownClient(alias)?.appId,
  ),
);

/**
 * The client id that an id or alias means.
 *
 * @throws EntradaError `client_unknown`
 */
export function resolveClient(client: string): string {
  const known = findWellKnownClient(client)?.appId;
  if (known !== undefined) return known;
  if (guid.test(client)) return client.toLowerCase();
  throw new EntradaError('client_unknown', `"${client}" is neither a client id (GUID) nor a known client's alias.`, {
    details: { client },
  });
}

/** Whether a client signs in for Azure Resource Manager, whatever API it then asks for. */
export function signsInForArm(clientId: string): boolean {
  return armFirst.has(clientId);
}

/**
 * What the person signs in for first. Microsoft's developer tools do it for Azure Resource Manager (the scope with
 * its double slash is what Azure CLI sends) and get each API's token silently afterwards: so a refusal for an API
 * comes back to the terminal, with its ids, instead of ending on a page in the browser. A client of one's own has no
 * permission for Azure Resource Manager and signs in for the API itself.
 */
export function firstScopes(
  clientId: string,
  request: SourceRequest,
  cloud: Cloud['name'] = 'public',
): readonly string[] {
  return signsInForArm(clientId) ? [`${clouds[cloud].armAudience}/.default`] : request.scopes;
}
