import { describe, expect, it } from 'vitest';
import { commandsFor } from './commands-for.ts';
import { parseApi } from './testing/parse-api.ts';

function commands(clients: string, identifierUri = 'api://adatum-auth-test-app'): string[] {
  const text = `api: { name: x, scopes: { s: { consent: user } }, authorizedClients: ${clients} }`;
  return commandsFor({ identifierUri }, parseApi(text)).map(
    ({ shell, command }) => `${shell ?? 'any shell'}: ${command}`,
  );
}

describe('commandsFor', () => {
  it('gives the commands of the clients that are authorized', () => {
    expect(commands('[azure-cli, azure-powershell]')).toMatchInlineSnapshot(`
      [
        "any shell: az account get-access-token --resource api://adatum-auth-test-app",
        "PowerShell 7: (Get-AzAccessToken -ResourceUrl api://adatum-auth-test-app -AsSecureString).Token | ConvertFrom-SecureString -AsPlainText",
        "Windows PowerShell 5.1: (Get-AzAccessToken -ResourceUrl api://adatum-auth-test-app -AsSecureString).Token | ForEach-Object { [System.Net.NetworkCredential]::new('', $_).Password }",
      ]
    `);
  });

  it.each([
    ['[azure-cli]', 1],
    ['[azure-powershell]', 2],
    ['[vscode]', 0],
    ['[]', 0],
  ])('gives none of a client that is not authorized: %s', (clients, expected) => {
    expect(commands(clients)).toHaveLength(expected);
  });

  it('quotes what a shell would act on', () => {
    expect(commands('[azure-cli]', "api://a%20b'$(x)")).toEqual([
      "any shell: az account get-access-token --resource 'api://a%20b$(x)'",
    ]);
  });
});
