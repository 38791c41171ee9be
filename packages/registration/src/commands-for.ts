import { type ApiManifest, findWellKnownClient } from '@entrada/core';
import type { ApplyResult } from './apply-registration.ts';

/** A command that gets a token for the API. */
export interface TokenCommand {
  /** Name of the client whose identity it uses. */
  readonly client: string;
  readonly appId: string;
  /** The shell it is written for, when it is written for one. */
  readonly shell?: string;
  readonly command: string;
}

/**
 * The commands of the tools that the manifest authorizes, as somebody types them. Only Azure CLI and Azure PowerShell
 * have one; `Get-AzAccessToken` gives a SecureString (Az.Accounts 5 always, 2.17 and later with `-AsSecureString`).
 */
export function commandsFor(result: Pick<ApplyResult, 'identifierUri'>, api: ApiManifest): TokenCommand[] {
  const authorized = new Set(api.authorizedClients.map(({ appId }) => appId.toLowerCase()));
  const { identifierUri } = result;
  const commands: TokenCommand[] = [];
  const cli = findWellKnownClient('azure-cli');
  if (cli !== undefined && authorized.has(cli.appId)) {
    const command = `az account get-access-token --resource ${quoted(identifierUri)}`;
    commands.push({ client: cli.name, appId: cli.appId, command });
  }
  const powerShell = findWellKnownClient('azure-powershell');
  if (powerShell !== undefined && authorized.has(powerShell.appId)) {
    const { name: client, appId } = powerShell;
    const secure = `(Get-AzAccessToken -ResourceUrl ${quoted(identifierUri)} -AsSecureString).Token`;
    commands.push(
      { client, appId, shell: 'PowerShell 7', command: `${secure} | ConvertFrom-SecureString -AsPlainText` },
      {
        client,
        appId,
        shell: 'Windows PowerShell 5.1',
        command: `${secure} | ForEach-Object { [System.Net.NetworkCredential]::new('', $_).Password }`,
      },
    );
  }
  return commands;
}

/** The grammar of identifier URIs leaves little to quote; what is unusual is quoted for both shells alike. */
function quoted(uri: string): string {
  return /^[\w:/.~-]+$/.test(uri) ? uri : `'${uri.replaceAll("'", '')}'`;
}
