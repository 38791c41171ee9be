import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { cloudOption, profileOption, scopeOption, timeoutOption, viaOption } from './token-options.ts';

const after = `
Examples:
  entrada doctor api://adatum-auth-test-app
  entrada doctor api://adatum-auth-test-app --scope access_as_user --client azure-powershell
  entrada doctor api://adatum-auth-test-app --user blair@adatum.onmicrosoft.com
  entrada doctor api://adatum-auth-test-app --url https://api.adatum.example/reports

Exit code: 0 when nothing is wrong, 1 when a problem was found.`;

export function addDoctorCommand(program: Command, terminal: Terminal, exitWith: (code: number) => void): void {
  program
    .command('doctor')
    .summary('say why a token is refused and what to change')
    .description(
      'Says why a token for RESOURCE is refused, or refused by the API, and what to change. Asks the sources for a token ' +
        'without asking you, and looks at tenant, registration, scopes, client, user, assignment and policies where you may ' +
        'read Microsoft Graph; what could not be seen is listed. Writes nothing, and prints no token.',
    )
    .argument('<resource>', 'identifier URI (api://…, https://…), client id, or graph | arm | logs')
    .addOption(scopeOption())
    .option('--user <user>', 'user principal name of who gets no token (default: who is signed in)')
    .option('--client <client>', 'client that gets no token: id or well-known name (default: that of the source)')
    .option('--url <url>', 'address of the API: ask it too, without a token and with it')
    .addOption(viaOption())
    .option('--tenant <tenant>', 'tenant id or domain (default: that of the sign-in)')
    .addOption(cloudOption())
    .addOption(profileOption())
    .addOption(timeoutOption())
    .option('--json', 'print the report as JSON; errors are JSON too')
    .addHelpText('after', after)
    .action(async (resource: string, options) => {
      const { doctor } = await import('../commands/doctor.ts');
      exitWith(await doctor(resource, options, terminal));
    });
}
