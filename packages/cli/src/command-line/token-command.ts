import { type Command, Option } from 'commander';
import type { Terminal } from '../terminal.ts';
import { scopeOption, withRequestOptions, withTokenOptions } from './token-options.ts';

const after = `
Sources, in the order in which they are tried: environment, workload-identity,
github-actions, azure-pipelines, login, azure-cli, azure-powershell, azd,
managed-identity. By name only: client-secret, certificate, browser,
device-code. docs/sources.md says what each can do.

Examples:
  entrada token api://adatum-auth-test-app
  entrada token api://adatum-auth-test-app --scope access_as_user --via browser
  entrada token api://adatum-auth-test-app --via azure-cli --account alex@adatum.onmicrosoft.com
  entrada token api://adatum-auth-test-app | entrada inspect
  entrada token graph --output header | curl -H @- https://graph.microsoft.com/v1.0/me`;

export function addTokenCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('token')
    .summary('print an access token for an API')
    .description(
      'Prints an access token for RESOURCE. The token is a credential: it goes to standard output and nowhere else. ' +
        'Nobody is asked to sign in unless --via browser or --via device-code says so.',
    )
    .argument('<resource>', 'identifier URI (api://…, https://…), client id, or graph | arm | logs')
    .addOption(scopeOption());
  withRequestOptions(withTokenOptions(command))
    .addOption(
      new Option('-o, --output <format>', 'what to print; az: as Azure CLI does; env: an assignment to ENTRADA_TOKEN')
        .choices(['raw', 'json', 'az', 'header', 'env'])
        .default('raw'),
    )
    .option('--json', 'the same as --output json; errors are JSON too')
    .addHelpText('after', after)
    .action(async (resource: string, options) => {
      const { printToken } = await import('../commands/token.ts');
      await printToken(resource, { ...options, output: options.json ? 'json' : options.output }, terminal);
    });
}
