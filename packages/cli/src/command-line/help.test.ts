import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames, helpOf, helpTextsIn } from '../testing/help-texts.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { startChild } from '../testing/run-child.ts';

const commands = commandNames();

const documented = helpTextsIn(readFileSync(join(import.meta.dirname, '../../../../docs/commands.md'), 'utf8'));

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
      '/acquire/src/index.ts',
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
      says: "✖ Option '--via <source>' argument 'pigeon' is invalid. Allowed choices are environment,\n  client-secret, certificate, workload-identity, github-actions, azure-pipelines, managed-identity,\n  login, azure-cli, azure-powershell, azd, browser, device-code.\n  Run entrada token --help to see what it takes.\n",
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
