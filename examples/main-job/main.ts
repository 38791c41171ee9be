/**
 * `npm start`: the main job, end to end, for real, against a local tenant.
 *
 *   npm start                  tell the story and clean up
 *   npm start -- --keep        … and leave the tenant and the API running
 *   npm start -- --no-az       use Entrada's own sign-in even where Azure CLI is installed
 */
import { parseArgs } from 'node:util';
import { createEmulator, type Emulator, renderEnvironment } from '@entrada/emulator';
import { azureCliIsInstalled } from './command.ts';
import { createNarrator } from './narrator.ts';
import { Story } from './story.ts';

const usage = `npm start -- [--keep] [--no-az]
  --keep    leave the local tenant and the API running afterwards, and say how to use them
  --no-az   use Entrada's own sign-in even where Azure CLI is installed
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) return 2;
  const narrator = createNarrator(process.stdout);
  const withAzureCli = !options['no-az'] && azureCliIsInstalled();
  const emulator = await createEmulator();
  const story = new Story(emulator, narrator, { withAzureCli });
  process.stdout.write(introduction(emulator, withAzureCli));
  try {
    await story.tell();
    process.stdout.write('\nEverything came out as it should.\n');
    if (options.keep) await keepRunning(emulator, story.apiUrl, withAzureCli);
    else process.stdout.write('Play with it: npm start -- --keep\n');
    return 0;
  } catch (error) {
    process.stderr.write(`\n✖ ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await story.close();
    await emulator.close();
  }
}

function readOptions(): { keep?: boolean; 'no-az'?: boolean } | undefined {
  try {
    return parseArgs({ options: { keep: { type: 'boolean' }, 'no-az': { type: 'boolean' } } }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return undefined;
  }
}

function introduction(emulator: Emulator, withAzureCli: boolean): string {
  const client = withAzureCli
    ? 'Sign-in and tokens go through the Azure CLI of this machine, unmodified.'
    : "Sign-in and tokens go through Entrada's own device-code sign-in, which uses Azure CLI's client id.";
  return `A local Entra tenant is up: ${emulator.directory.tenant.displayName}, ${emulator.tenantId}. Nothing leaves this machine.\n${client}\n`;
}

async function keepRunning(emulator: Emulator, apiUrl: string | undefined, withAzureCli: boolean): Promise<void> {
  const shell = process.platform === 'win32' ? 'powershell' : 'sh';
  const via = withAzureCli ? '' : ' --via device-code';
  const signIn = withAzureCli
    ? '  az login --use-device-code\n  az account get-access-token --resource api://adatum-auth-test-app\n'
    : '';
  process.stdout.write(`
The tenant and the API stay up until Ctrl+C. In another shell, in this folder:

${renderEnvironment(emulator.env, shell)}
${signIn}  npm run -s entrada -- token api://adatum-auth-test-app${via} | npm run -s entrada -- inspect
  npm run -s entrada -- call ${apiUrl}/api/hello --resource api://adatum-auth-test-app${via}

Where a sign-in names a page, open it and choose Alex, Blair or Casey.
`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
