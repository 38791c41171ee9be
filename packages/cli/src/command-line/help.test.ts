import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCaptured } from '../testing/run-captured.ts';
import { startChild } from '../testing/run-child.ts';

const commands = [
  '',
  'token',
  'call',
  'inspect',
  'expose',
  'expose plan',
  'expose apply',
  'emulator',
  'emulator start',
  'emulator run',
  'emulator why',
  'emulator compare',
] as const;

const helpOf = async (command: string): Promise<string> => {
  const { exitCode, stdout, stderr } = await runCaptured([...command.split(' ').filter(Boolean), '--help']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout.trimEnd();
};

/** Each fenced help text of docs/commands.md, by the usage line it begins with. */
const documented = new Map(
  [
    ...readFileSync(join(import.meta.dirname, '../../../../docs/commands.md'), 'utf8').matchAll(
      /```text\n([\s\S]*?)\n```/g,
    ),
  ]
    .map(([, text = '']) => text)
    .map((text) => [/^Usage: entrada ?([a-z ]*?) ?[[<\n]/.exec(text)?.[1] ?? 'unknown', text]),
);

describe('help', () => {
  it.each(commands)('of "entrada %s" stands in docs/commands.md', async (command) => {
    expect(documented.get(command)).toBe(await helpOf(command));
  });

  it('stands there for these commands and no other', () => {
    expect([...documented.keys()].toSorted()).toEqual([...commands].toSorted());
  });

  it.each(commands)('of "entrada %s" has no line that is too long for its terminal', async (command) => {
    const { stdout } = await runCaptured([...command.split(' ').filter(Boolean), '--help'], {
      columns: 80,
      env: { NO_COLOR: '1' },
    });
    // Examples are there to be copied.
    const prose = stdout.split('\n').filter((line) => !/^ {2}(entrada|az) /.test(line));
    expect(prose.filter((line) => line.length > 80)).toEqual([]);
  });

  it('is the answer to a missing command, on standard error', async () => {
    const { exitCode, stdout, stderr } = await runCaptured(['expose']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.trimEnd()).toBe(await helpOf('expose'));
  });

  it('of the program', async () => {
    expect(await helpOf('')).toMatchInlineSnapshot(`
      "Usage: entrada [options] [command]

      Tokens for your own Entra-protected API, as yourself: expose it, get a token, read it, call the API.

      Options:
        -V, --version               print the version
        -h, --help                  print help

      Commands:
        token [options] <resource>  print an access token for an API
        call [options] <url>        call an API with a token for it
        inspect [options] [file]    read a token in words, offline
        expose                      the app registration of your API, from a manifest
        emulator                    a local Entra tenant that denies what Entra denies
        help [command]              print help for a command

      Exit codes: 0 done, 1 failed, 2 wrong usage or input, 3 refused by Entra or the
                  API, 4 nothing to get a token from, 5 network.

      Try it without a tenant:
        entrada emulator run -- az login --use-device-code"
    `);
  });
  it('of token', async () => {
    expect(await helpOf('token')).toMatchInlineSnapshot(`
      "Usage: entrada token [options] <resource>

      Prints an access token for RESOURCE. The token is a credential: it goes to standard output and
      nowhere else. Nobody is asked to sign in unless --via browser or --via device-code says so.

      Arguments:
        resource               identifier URI (api://…, https://…), client id, or graph | arm | logs

      Options:
        -s, --scope <scope>    named scope, e.g. access_as_user; repeatable (default: .default)
        --via <source>         where the token comes from (default: environment, then azure-cli) (choices:
                               "azure-cli", "browser", "device-code", "environment")
        --tenant <tenant>      tenant id or domain (default: that of the sign-in)
        --client <client>      client to sign in as: id or well-known name (default: azure-cli)
        -o, --output <format>  what to print; env: an assignment to ENTRADA_TOKEN (choices: "raw", "json",
                               "header", "env", default: "raw")
        --json                 the same as --output json; errors are JSON too
        -h, --help             print help

      Examples:
        entrada token api://adatum-auth-test-app
        entrada token api://adatum-auth-test-app --scope access_as_user --via browser
        entrada token api://adatum-auth-test-app | entrada inspect
        entrada token graph --output header | curl -H @- https://graph.microsoft.com/v1.0/me"
    `);
  });
  it('of call', async () => {
    expect(await helpOf('call')).toMatchInlineSnapshot(`
      "Usage: entrada call [options] <url>

      Sends a request with a token for --resource; the answer goes to standard output. The token goes to
      https or loopback addresses only, and never to another origin on a redirect; tokens for Microsoft
      APIs go to those APIs alone.

      Arguments:
        url                        address to call

      Options:
        -r, --resource <resource>  API the token is for (known for Graph, ARM and Log Analytics addresses)
        -s, --scope <scope>        named scope, e.g. access_as_user; repeatable (default: .default)
        --via <source>             where the token comes from (default: environment, then azure-cli)
                                   (choices: "azure-cli", "browser", "device-code", "environment")
        --tenant <tenant>          tenant id or domain (default: that of the sign-in)
        --client <client>          client to sign in as: id or well-known name (default: azure-cli)
        -X, --method <method>      HTTP method (default: GET, with --data POST)
        -H, --header <header>      "Name: value"; repeatable
        -d, --data <text>          request body; @FILE reads a file, @- standard input
        -i, --include              print the status and the headers of the answer too
        -h, --help                 print help

      Examples:
        entrada call https://api.adatum.example/reports --resource api://adatum-auth-test-app
        entrada call https://graph.microsoft.com/v1.0/me
        entrada call http://localhost:7071/api/reports -r api://adatum-auth-test-app -d '{"month":8}'

      Exit code: 0 for a status below 400, 3 for 401 and 403, 1 for any other."
    `);
  });
  it('of inspect', async () => {
    expect(await helpOf('inspect')).toMatchInlineSnapshot(`
      "Usage: entrada inspect [options] [file]

      Reads a token and says what it is, for whom, and what to mind: a bare token, an Authorization
      header, or the JSON that az, Azure PowerShell or a token endpoint gives. Nothing leaves the machine;
      the signature is neither checked nor shown. A token is never taken from the command line: it would
      stay in the shell history and in the process list.

      Arguments:
        file        file that holds the token (default: standard input)

      Options:
        --json      print the description as JSON; errors are JSON too
        -h, --help  print help

      Examples:
        entrada token api://adatum-auth-test-app | entrada inspect
        az account get-access-token --resource api://adatum-auth-test-app | entrada inspect"
    `);
  });
  it('of expose', async () => {
    expect(await helpOf('expose')).toMatchInlineSnapshot(`
      "Usage: entrada expose [options] [command]

      The app registration of your API as code. A manifest, entrada.yaml, names the identifier URI, the
      scopes, the app roles, the clients that may ask for tokens, and who may use the API.

      Options:
        -h, --help       print help

      Commands:
        plan [options]   show what apply would do, and the risks of it
        apply [options]  create or complete the registration
        help [command]   print help for a command"
    `);
  });
  it('of expose plan', async () => {
    expect(await helpOf('expose plan')).toMatchInlineSnapshot(`
      "Usage: entrada expose plan [options]

      Shows what apply would do, the risks of it, and the rights you lack for it. Writes nothing.

      Options:
        -f, --file <file>  the manifest, e.g. entrada.yaml
        --via <source>     where the token comes from (default: environment, then azure-cli) (choices:
                           "azure-cli", "browser", "device-code", "environment")
        --tenant <tenant>  tenant id or domain (default: that of the sign-in)
        --client <client>  client to sign in as: id or well-known name (default: azure-cli)
        --json             print the result as JSON; errors are JSON too
        -h, --help         print help"
    `);
  });
  it('of expose apply', async () => {
    expect(await helpOf('expose apply')).toMatchInlineSnapshot(`
      "Usage: entrada expose apply [options]

      Creates or completes the registration, then prints the commands that get a token. Adds and changes
      what the manifest names and deletes nothing; run again, it changes nothing.

      Options:
        -f, --file <file>       the manifest, e.g. entrada.yaml
        --via <source>          where the token comes from (default: environment, then azure-cli)
                                (choices: "azure-cli", "browser", "device-code", "environment")
        --tenant <tenant>       tenant id or domain (default: that of the sign-in)
        --client <client>       client to sign in as: id or well-known name (default: azure-cli)
        --json                  print the result as JSON; errors are JSON too
        --without-rights-check  go on although your token shows no right to a step; Graph still decides
        -h, --help              print help"
    `);
  });
  it('of emulator', async () => {
    expect(await helpOf('emulator')).toMatchInlineSnapshot(`
      "Usage: entrada emulator [options] [command]

      A local tenant (Adatum: Alex, Blair and the administrator Casey) for unmodified clients.

      Options:
        -h, --help                  print help

      Commands:
        start [options]             start the tenant and print what to set; ends with Ctrl+C
        run [options] <command...>  run a command for which Entra, Graph and ARM are local
        why [options] [trace-id]    explain a denial of the running tenant, and what mends it
        compare [options]           ask a real test tenant and the local one the same
        help [command]              print help for a command"
    `);
  });
  it('of emulator start', async () => {
    expect(await helpOf('emulator start')).toMatchInlineSnapshot(`
      "Usage: entrada emulator start [options]

      Starts the tenant, prints the variables that point a shell at it, and runs until Ctrl+C. Nothing is
      kept.

      Options:
        --seed <file>              tenant in YAML (default: the Adatum tenant)
        --managed-identity <host>  let clients find the managed identity of such a host (default: none)
                                   (choices: "imds", "app-service", "azure-arc")
        --port <port>              port of the sign-in pages (default: a free one)
        --proxy-port <port>        port of the proxy (default: a free one)
        --shell <shell>            syntax of the variables (default: sh; on Windows powershell) (choices:
                                   "sh", "powershell", "json")
        -h, --help                 print help

      In one shell, and then in another:
        entrada emulator start > tenant.env
        . ./tenant.env && az login --use-device-code"
    `);
  });
  it('of emulator run', async () => {
    expect(await helpOf('emulator run')).toMatchInlineSnapshot(`
      "Usage: entrada emulator run [options] <command...>

      Starts the tenant, runs COMMAND in an environment where login.microsoftonline.com,
      graph.microsoft.com and management.azure.com are the local tenant, and ends with it. Exit code: that
      of COMMAND.

      Arguments:
        command                    the command and its arguments, after --

      Options:
        --seed <file>              tenant in YAML (default: the Adatum tenant)
        --managed-identity <host>  let clients find the managed identity of such a host (default: none)
                                   (choices: "imds", "app-service", "azure-arc")
        -h, --help                 print help

      Examples:
        entrada emulator run -- az login --use-device-code
        entrada emulator run -- sh -c 'az login --use-device-code && az account get-access-token'
        entrada emulator run --seed tenant.yaml -- npm test
        entrada emulator run --managed-identity imds -- az login --identity"
    `);
  });

  it('of emulator compare', async () => {
    expect(await helpOf('emulator compare')).toMatchInlineSnapshot(`
      "Usage: entrada emulator compare [options]

      Puts the same questions to a real tenant and to the local one and reports where the answers agree,
      where they differ, and what was inferred and is now seen. Registers applications named
      entrada-probe-… for it and deletes them at the end; some questions carry wrong secrets. The report
      names nobody: ids, domains, addresses and secrets are replaced. You need the right to register
      applications.

      Options:
        --tenant <tenant>               id or domain of the real tenant
        --i-know-this-is-a-test-tenant  without it, only what would be done is shown
        --interactive                   also what a signed-in person meets; you sign in by device code
        --only <probe>                  ask this question only; repeatable
        --clean-up                      only delete what an interrupted run left behind
        -o, --output <file>             also write the report to a file, as Markdown
        --json                          print the report as JSON; errors are JSON too
        --via <source>                  where the token comes from (default: environment, then azure-cli)
                                        (choices: "azure-cli", "browser", "device-code", "environment")
        --client <client>               client to sign in as: id or well-known name (default: azure-cli)
        -h, --help                      print help

      Examples:
        entrada emulator compare --tenant adatum-test.onmicrosoft.com --i-know-this-is-a-test-tenant
        entrada emulator compare --tenant adatum-test.onmicrosoft.com --clean-up

      Exit code: 0 when all agrees, 1 for a difference or a test object left behind."
    `);
  });

  it('is printed without loading what commands need', async () => {
    const hook = `import { registerHooks } from 'node:module';
      registerHooks({ load: (url, context, next) => { process.stderr.write(url + '\\n'); return next(url, context); } });`;
    const nodeOptions = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`];
    const { stdout, stderr } = await startChild(['--help'], { nodeOptions }).ended();
    expect(stdout.trimEnd()).toBe(await helpOf(''));
    expect(stderr).toContain('/command-line/create-program.ts');
    for (const heavy of [
      'msal',
      '/emulator/',
      '/acquire/',
      '/registration/',
      '/diagnose/',
      'valibot',
      'node_modules/yaml',
    ]) {
      expect(stderr).not.toContain(heavy);
    }
  });
});

describe('a command line that is wrong', () => {
  it.each([
    {
      args: ['tokn'],
      says: "✖ Unknown command 'tokn'. Did you mean token?\n  Run entrada --help to see what it takes.\n",
    },
    {
      args: ['emulator', 'strt'],
      says: "✖ Unknown command 'strt'. Did you mean start?\n  Run entrada emulator --help to see what it takes.\n",
    },
    {
      args: ['token', 'graph', '--outpt', 'raw'],
      says: "✖ Unknown option '--outpt'. Did you mean --output?\n  Run entrada token --help to see what it takes.\n",
    },
    {
      args: ['token'],
      says: "✖ Missing required argument 'resource'.\n  Run entrada token --help to see what it takes.\n",
    },
    {
      args: ['token', 'graph', '--via', 'pigeon'],
      says: "✖ Option '--via <source>' argument 'pigeon' is invalid. Allowed choices are azure-cli, browser,\n  device-code, environment.\n  Run entrada token --help to see what it takes.\n",
    },
    {
      args: ['token', 'graph', 'arm'],
      says: "✖ Too many arguments for 'token'. Expected 1 argument but got 2: graph, arm.\n  Run entrada token --help to see what it takes.\n",
    },
  ])('$args ends with 2 and says how it goes', async ({ args, says }) => {
    expect(await runCaptured(args)).toEqual({ exitCode: 2, stdout: '', stderr: says });
  });

  it('is told as JSON where JSON was asked for', async () => {
    const { exitCode, stderr } = await runCaptured(['token', '--json']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'usage', message: expect.stringContaining('resource') },
    });
  });

  it('is told in words when --json belongs to the command that was to be run', async () => {
    const { stderr } = await runCaptured(['emulator', 'run', '--seed', 'absent.yaml', '--', 'az', '--json']);
    expect(stderr).toMatch(/^✖ --seed names absent\.yaml/);
  });
});

it('--version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(await runCaptured(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
});
