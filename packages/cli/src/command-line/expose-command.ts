import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { addApplyCommand } from './apply-command.ts';
import { addDestroyCommand } from './destroy-command.ts';
import { addExportCommand } from './export-command.ts';
import { addImportCommand } from './import-command.ts';
import { addInitCommand } from './init-command.ts';
import { addPlanCommand } from './plan-command.ts';

export function addExposeCommand(program: Command, terminal: Terminal, exitWith: (code: number) => void): void {
  const expose = program
    .command('expose')
    .summary('the app registration of your API, from a manifest')
    .description(
      'The app registration of your API as code. A manifest, entrada.yaml, names the identifier URI, the scopes, the ' +
        'app roles, the clients that may ask for tokens, and who may use the API.',
    );
  addInitCommand(expose, terminal);
  addImportCommand(expose, terminal);
  addPlanCommand(expose, terminal, exitWith);
  addApplyCommand(expose, terminal);
  addDestroyCommand(expose, terminal);
  addExportCommand(expose, terminal);
}
