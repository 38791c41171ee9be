import { type Emulator, renderEnvironment } from '@entrada/emulator';
import { styleFor, type Terminal } from '../terminal.ts';
import { openEmulator, type TenantOptions } from './open-emulator.ts';
import { untilAborted } from './until-aborted.ts';

export interface StartOptions extends TenantOptions {
  readonly port?: number;
  readonly proxyPort?: number;
  readonly shell?: 'sh' | 'powershell' | 'json';
}

/**
 * `entrada emulator start`: the variables on standard output (so that they can be saved or evaluated), words for a
 * person on standard error. Runs until the terminal's signal is aborted.
 */
export async function startEmulator(options: StartOptions, terminal: Terminal): Promise<void> {
  const emulator = await openEmulator(options, terminal);
  try {
    const shell = options.shell ?? (terminal.platform === 'win32' ? 'powershell' : 'sh');
    terminal.stdout.write(renderEnvironment(emulator.env, shell));
    terminal.stderr.write(startedText(emulator, options.data, terminal));
    await untilAborted(terminal.signal);
  } finally {
    await emulator.close();
  }
}

/** A generated tenant has thousands. */
const peopleShown = 10;

function startedText(emulator: Emulator, dataFile: string | undefined, terminal: Terminal): string {
  const { bold, dim } = styleFor(terminal.stderr, terminal.env);
  const { users } = emulator.directory;
  const people = [...users.values()].slice(0, peopleShown).map((user) => {
    const roles = user.directoryRoles.length > 0 ? ` (${user.directoryRoles.join(', ')})` : '';
    return `    ${user.userPrincipalName}${roles}`;
  });
  return `
${bold(`The local tenant ${emulator.directory.tenant.displayName} is up.`)} ${dim('It is not Microsoft; never type a real password into it.')}
  Tenant   ${emulator.tenantId}
  Pages    ${emulator.url}
  Proxy    ${emulator.proxyUrl}
  People
${people.join('\n')}${users.size > peopleShown ? `\n    and ${users.size - peopleShown} more` : ''}

${terminal.stdout.isTTY ? 'Set the variables above in another shell' : 'Load the variables, which went to standard output, in another shell'}, then for example:
  az login --use-device-code
  az account get-access-token --resource https://management.azure.com/
Ctrl+C ends it; ${dataFile === undefined ? 'nothing is kept' : `the tenant stays in ${dataFile}`}.
`;
}
