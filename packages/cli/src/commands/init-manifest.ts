import { EntradaError } from '@entrada/core';
import { askForApi } from '../manifest/ask-for-api.ts';
import { type GivenApi, type NewApi, type NewApiProblem, newManifest } from '../manifest/new-manifest.ts';
import { refuseExisting, writeManifestFile } from '../manifest/write-manifest-file.ts';
import type { Terminal } from '../terminal.ts';

export interface InitOptions extends GivenApi {
  readonly file: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/**
 * `entrada expose init`: a manifest for a new API, from options and, on a terminal, from answers. Offline.
 *
 * @throws EntradaError `usage` for a file that is there already, a value that a manifest does not take, or a name that
 *   nobody gave; `cancelled`
 */
export async function initManifest(options: InitOptions, terminal: Terminal): Promise<void> {
  await refuseExisting(options);
  const given = newManifest(withDefaults(options, 'adatum'));
  // Nobody answers questions in vain: what the options give is judged before.
  if ('problems' in given) throw wrongOptions(given.problems);
  const api = (await askForApi(options, terminal)) ?? withDefaults(options, requiredName(options));
  const made = newManifest(api);
  if ('problems' in made) throw wrongOptions(made.problems);
  await writeManifestFile(made.manifest, options, terminal);
  if (api.clients.length === 0 && !options.json) {
    terminal.stderr.write('It authorizes no client: name one with --client, or under authorizedClients.\n');
  }
}

function withDefaults(options: InitOptions, name: string): NewApi {
  const { identifierUri, scope, adminScope = [], client = [], user = [], group = [] } = options;
  return {
    name: options.name ?? name,
    ...(identifierUri !== undefined && { identifierUri }),
    scopes: scope ?? (adminScope.length > 0 ? [] : ['access_as_user']),
    adminScopes: adminScope,
    clients: client,
    users: user,
    groups: group,
  };
}

function requiredName({ name }: InitOptions): string {
  if (name !== undefined) return name;
  throw new EntradaError(
    'usage',
    'The API needs a name: give it with --name. On a terminal, without --yes and --json, it is asked for.',
  );
}

function wrongOptions(problems: readonly NewApiProblem[]): EntradaError {
  const lines = problems.map(({ option, message }) => `${option}: ${message}`);
  return new EntradaError('usage', lines.join('\n'), { details: { problems: lines } });
}
