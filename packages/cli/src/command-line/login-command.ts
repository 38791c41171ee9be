import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { clientOption, cloudOption, profileOption } from './token-options.ts';

const loginExamples = `
Examples:
  entrada login
  entrada login --device-code --tenant adatum.onmicrosoft.com
  entrada login --tenant adatum.onmicrosoft.com --client 9f1c0d3e-2b4a-4c5d-8e6f-7a8b9c0d1e2f \\
    --resource api://adatum-auth-test-app
  entrada login --profile work --yes`;

export function addLoginCommand(program: Command, terminal: Terminal): void {
  program
    .command('login')
    .summary('sign in once, and keep the sign-in')
    .description(
      'Signs you in and keeps the refresh token, encrypted, so that "entrada token" needs to ask nobody. Says before ' +
        'what that refresh token reaches. Where there is no safe place for it, nobody signs in.',
    )
    .option('--device-code', 'sign in with a code on any device (default: in a browser)')
    .option('--tenant <tenant>', 'tenant id or domain (default: any work or school account)')
    .addOption(clientOption())
    .addOption(cloudOption())
    .addOption(profileOption())
    .option('-r, --resource <resource>', 'API to sign in for, needed with a client of your own')
    .option('-y, --yes', 'keep it without asking')
    .addHelpText('after', loginExamples)
    .action(async (options) => {
      const { login } = await import('../commands/login.ts');
      await login(options, terminal);
    });
}

export function addLogoutCommand(program: Command, terminal: Terminal): void {
  program
    .command('logout')
    .summary('remove what Entrada keeps')
    .description(
      'Removes the kept sign-ins, the kept tokens of every source, and the key they lie under. What Azure CLI, Azure ' +
        'PowerShell and azd keep is theirs, and stays.',
    )
    .option('--profile <name>', 'only the sign-in of this profile, and what was got with it')
    .action(async (options) => {
      const { logout } = await import('../commands/logout.ts');
      logout(options, terminal);
    });
}
