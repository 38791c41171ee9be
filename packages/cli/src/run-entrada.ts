import { createRequire } from 'node:module';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { renderError } from './output/render-error.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs one `entrada` command line.
 *
 * @param args the arguments after the program's name
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage or input, 3 refused by Entra or by the API, 4 nothing to get
 *   a token from (not signed in, tool missing), 5 network; for `emulator run` the exit code of the command that ran
 */
export async function runEntrada(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return renderError(error, terminal, { json: args.includes('--json') });
  }
}

function createProgram(terminal: Terminal, exitWith: (code: number) => void): Command {
  const program = new Command('entrada')
    .description('Tokens for your own Entra-protected API, as yourself: expose it, get a token, read it, call the API.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    });
  program.addHelpText('after', exitCodesHelp);
  addToken(program, terminal);
  addCall(program, terminal, exitWith);
  addInspect(program, terminal);
  addExpose(program, terminal);
  addEmulator(program, terminal, exitWith);
  return program;
}

const exitCodesHelp = `
Exit codes: 0 done, 1 failed, 2 wrong usage or input, 3 refused by Entra or the API,
            4 nothing to get a token from (not signed in, tool missing), 5 network.

Try it without a tenant:
  entrada emulator run -- az login --use-device-code
`;

const sourceOption = (): Option =>
  new Option('--via <source>', 'where the token comes from; without it: the environment, then Azure CLI').choices([
    'azure-cli',
    'browser',
    'device-code',
    'environment',
  ]);

/** The options that say how to get a token, the same on every command that needs one. */
function withTokenOptions(command: Command): Command {
  return command
    .addOption(sourceOption())
    .option('--tenant <tenant>', 'tenant id or domain (default: that of the sign-in)')
    .option(
      '--client <client>',
      'client id or well-known name for browser and device-code sign-in (default: azure-cli)',
    );
}

function addToken(program: Command, terminal: Terminal): void {
  withTokenOptions(
    program
      .command('token')
      .summary('print an access token for a resource')
      .description(
        'Prints an access token for RESOURCE: an application ID URI (api://…, https://…), a client id,\n' +
          'or graph, arm, logs. The token is a credential: it goes to standard output and nowhere else.',
      )
      .argument('<resource>', 'application ID URI, client id, or graph | arm | logs')
      .option(
        '-s, --scope <scope>',
        'a named scope, e.g. access_as_user; may be repeated (default: .default)',
        collect,
        [],
      ),
  )
    .addOption(
      new Option('-o, --output <format>', 'what to print').choices(['raw', 'json', 'header', 'env']).default('raw'),
    )
    .option('--json', 'the same as --output json; errors are JSON too')
    .action(async (resource: string, options) => {
      const { printToken } = await import('./commands/token.ts');
      await printToken(resource, { ...options, output: options.json ? 'json' : options.output }, terminal);
    });
}

function addCall(program: Command, terminal: Terminal, exitWith: (code: number) => void): void {
  withTokenOptions(
    program
      .command('call')
      .summary('call an API with a token for it')
      .description(
        'Sends a request with a token for --resource. The token goes to https or loopback addresses only, and never\n' +
          'to another origin on a redirect; tokens for Microsoft APIs go to those APIs alone.',
      )
      .argument('<url>', 'the address to call')
      .option(
        '-r, --resource <resource>',
        'the API the token is for (known for Graph, ARM and Log Analytics addresses)',
      )
      .option('-s, --scope <scope>', 'a named scope; may be repeated', collect, [])
      .option('-X, --method <method>', 'HTTP method (default: GET, with --data POST)')
      .option('-H, --header <header>', '"Name: value"; may be repeated', collect, [])
      .option('-d, --data <text>', 'request body; @FILE reads a file, @- standard input')
      .option('-i, --include', 'print the status line and the response headers too'),
  ).action(async (url: string, options) => {
    const { callUrl } = await import('./commands/call.ts');
    exitWith(await callUrl(url, options, terminal));
  });
}

function addInspect(program: Command, terminal: Terminal): void {
  program
    .command('inspect')
    .summary('read a token in words, offline')
    .description(
      'Reads a token from FILE or standard input (a bare token, an Authorization header, or the JSON of\n' +
        '`az account get-access-token`) and says what it is, for whom, and what to mind. Nothing leaves the machine;\n' +
        'the signature is neither checked nor shown. A token is never taken from the command line: it would stay in\n' +
        'the shell history and in the process list.',
    )
    .argument('[file]', 'file that holds the token; - or nothing: standard input', '-')
    .option('--json', 'print the description as JSON')
    .action(async (file: string, options) => {
      const { inspectToken } = await import('./commands/inspect.ts');
      await inspectToken(file, options, terminal);
    });
}

function addExpose(program: Command, terminal: Terminal): void {
  const expose = program.command('expose').summary('the app registration of your API, from a manifest');
  const described = {
    plan: 'show what apply would do, and the risks of it; writes nothing',
    apply: 'create or complete the registration; run again, it changes nothing',
  };
  for (const [name, summary] of Object.entries(described)) {
    withTokenOptions(
      expose
        .command(name)
        .summary(summary)
        .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
        .requiredOption('-f, --file <file>', 'the manifest, e.g. entrada.yaml'),
    )
      .option('--json', 'print the result as JSON')
      .action(async (options) => {
        const { exposeApi } = await import('./commands/expose.ts');
        await exposeApi({ ...options, write: name === 'apply' }, terminal);
      });
  }
}

function addEmulator(program: Command, terminal: Terminal, exitWith: (code: number) => void): void {
  const emulator = program
    .command('emulator')
    .summary('a local Entra tenant that denies what Entra denies')
    .description('A local tenant (Adatum: Alex, Blair and the administrator Casey) for unmodified clients.');
  emulator
    .command('start')
    .summary('start the tenant and print what to set; ends with Ctrl+C')
    .description('Starts the tenant, prints the variables that point a shell at it, and runs until Ctrl+C.')
    .option('--seed <file>', 'a seed instead of the Adatum tenant')
    .option('--port <port>', 'port of the sign-in pages (default: a free one)', parsePort)
    .option('--proxy-port <port>', 'port of the proxy (default: a free one)', parsePort)
    .addOption(new Option('--shell <shell>', 'syntax of the variables').choices(['sh', 'powershell', 'json']))
    .action(async (options) => {
      const { startEmulator } = await import('./commands/emulator-start.ts');
      await startEmulator(options, terminal);
    });
  emulator
    .command('run')
    .summary('run a command for which Entra, Graph and ARM are the local tenant')
    .description(
      'Starts the tenant, runs COMMAND in an environment where login.microsoftonline.com, graph.microsoft.com and\n' +
        'management.azure.com are the local tenant, and ends with it. Exit code: that of COMMAND.',
    )
    .argument('<command...>', 'the command and its arguments, after --')
    .option('--seed <file>', 'a seed instead of the Adatum tenant')
    .passThroughOptions()
    .action(async (command: string[], options) => {
      const { runInEmulator } = await import('./commands/emulator-run.ts');
      exitWith(await runInEmulator(command, options, terminal));
    });
}

function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('A port is 0 to 65535.');
  return port;
}

function packageVersion(): string {
  const manifest: { version: string } = createRequire(import.meta.url)('../package.json');
  return manifest.version;
}
