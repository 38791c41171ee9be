import { Readable, Writable } from 'node:stream';
import { EntradaError } from '@entrada/core';
import type { Terminal } from '../terminal.ts';
import { type GivenApi, type NewApi, newManifest } from './new-manifest.ts';

/** Offered by name; others can be typed with --client or into the file. */
const offered = [
  { value: 'azure-cli', label: 'Azure CLI, azd and the Azure SDK', hint: 'az account get-access-token' },
  { value: 'azure-powershell', label: 'Azure PowerShell', hint: 'Get-AzAccessToken' },
  { value: 'vscode', label: 'Visual Studio Code' },
  { value: 'visual-studio', label: 'Visual Studio' },
];

/** What is asked as it is, for judging one answer by itself. */
const nothing: NewApi = { name: 'adatum', scopes: [], adminScopes: [], clients: [], users: [], groups: [] };

/**
 * Asks a person for what the options do not give; each answer is judged at once.
 *
 * @returns undefined where nobody can be asked, or is to be
 * @throws EntradaError `cancelled`
 */
export async function askForApi(
  options: GivenApi & { readonly file: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<NewApi | undefined> {
  const { stdin: input, stderr: output, signal } = terminal;
  const asks = options.yes !== true && options.json !== true && options.file !== '-';
  if (!asks || !input.isTTY || !output.isTTY) return undefined;
  if (!(input instanceof Readable) || !(output instanceof Writable)) return undefined;
  const { text, multiselect, isCancel } = await import('@clack/prompts');
  const answered = <Answer>(answer: Answer): Exclude<Answer, symbol> => {
    if (isCancel(answer)) throw new EntradaError('cancelled', 'Stopped. Nothing was written.');
    return answer as Exclude<Answer, symbol>; // the only symbol is what isCancel tells
  };
  const ask = async (
    message: string,
    fallback: string,
    judged: (answer: string) => Partial<NewApi>,
  ): Promise<string> => {
    const validate = (answer: string | undefined) => problemOf(judged(answer || fallback));
    const question = { message, placeholder: fallback, defaultValue: fallback, validate, input, output, signal };
    return answered(await text(question));
  };
  const name = options.name ?? (await ask('What is the API called?', '', (answer) => ({ name: answer })));
  const identifierUri =
    options.identifierUri ??
    (await ask('What do clients ask for tokens by (identifier URI)?', 'api://{appId}', (uri) => ({
      identifierUri: uri,
    })));
  const noScope = options.scope === undefined && options.adminScope === undefined;
  const scopes = noScope
    ? [await ask('What may clients do for a user (scope)?', 'access_as_user', (scope) => ({ scopes: [scope] }))]
    : (options.scope ?? []);
  const clients =
    options.client ??
    answered(
      await multiselect({
        message: 'Which tools get tokens without anybody consenting?',
        options: offered,
        initialValues: ['azure-cli', 'azure-powershell'],
        required: false,
        input,
        output,
        signal,
      }),
    );
  const users =
    options.user ??
    split(
      await ask('Who may use it? User principal names, with commas between', '', (answer) => ({
        users: split(answer),
      })),
    );
  const groups =
    options.group ??
    split(
      await ask('Which groups may use it? Names, with commas between', '', (answer) => ({ groups: split(answer) })),
    );
  return { name, identifierUri, scopes, adminScopes: options.adminScope ?? [], clients, users, groups };
}

/** What is wrong with an answer, if anything. */
function problemOf(answer: Partial<NewApi>): string | undefined {
  const judged = newManifest({ ...nothing, ...answer });
  return 'problems' in judged ? judged.problems[0]?.message : undefined;
}

function split(answer: string): string[] {
  return answer
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
