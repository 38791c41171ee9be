import { createRequire } from 'node:module';
import { Command } from 'commander';
import { styleFor, type Terminal } from '../terminal.ts';
import { addAuditCommand } from './audit-command.ts';
import { addCallCommand } from './call-command.ts';
import { addClientsCommand } from './clients-command.ts';
import { addDoctorCommand } from './doctor-command.ts';
import { addEmulatorCommand } from './emulator-command.ts';
import { addExecCommand } from './exec-command.ts';
import { addExplainCommand } from './explain-command.ts';
import { addExposeCommand } from './expose-command.ts';
import { addInspectCommand } from './inspect-command.ts';
import { addLoginCommand, addLogoutCommand } from './login-command.ts';
import { addProfileCommand } from './profile-command.ts';
import { addProxyCommand } from './proxy-command.ts';
import { addStatusCommand } from './status-command.ts';
import { addTokenCommand } from './token-command.ts';

const afterHelp = `
Exit codes: 0 done, 1 failed, 2 wrong usage or input, 3 refused by Entra or the
            API, 4 nothing to get a token from, 5 network, 6 stopped by risks.

Try it without a tenant:
  entrada emulator run -- az login --use-device-code`;

/** What a command line may ask for, beside what the terminal gives. */
export interface ProgramOptions {
  /** Told the exit code of a command that has one of its own. */
  readonly exitWith: (code: number) => void;
  /** Told before a command runs whether its errors are to be JSON. */
  readonly onJson: (json: boolean) => void;
}

/**
 * The command line: names, options and help. What a command does is loaded when it runs, so that help and a short
 * command do not pay for MSAL and the emulator. Its `parseAsync` throws commander's errors without printing them.
 */
export function createProgram(terminal: Terminal, { exitWith, onJson }: ProgramOptions): Command {
  const { stdout, stderr, env } = terminal;
  const program = new Command('entrada')
    .description('Tokens for your own Entra-protected API, as yourself: expose it, get a token, read it, call the API.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => styleFor(stdout, env).width,
      getErrHelpWidth: () => styleFor(stderr, env).width,
    })
    .hook('preAction', (_, command) => onJson(command.opts().json === true))
    .addHelpText('after', afterHelp);
  addTokenCommand(program, terminal);
  addCallCommand(program, terminal, exitWith);
  addExecCommand(program, terminal, exitWith);
  addProxyCommand(program, terminal);
  addLoginCommand(program, terminal);
  addLogoutCommand(program, terminal);
  addStatusCommand(program, terminal);
  addProfileCommand(program, terminal);
  addInspectCommand(program, terminal);
  addDoctorCommand(program, terminal, exitWith);
  addExplainCommand(program, terminal);
  addExposeCommand(program, terminal, exitWith);
  addAuditCommand(program, terminal);
  addClientsCommand(program, terminal);
  addEmulatorCommand(program, terminal, exitWith);
  return program;
}

function packageVersion(): string {
  const manifest: { version: string } = createRequire(import.meta.url)('../../package.json');
  return manifest.version;
}
