import { isEntradaError, type Manifest } from '@entrada/core';
import { parseManifest } from '@entrada/registration';

/** What a new manifest is made from, as options give it or a person answers it. */
export interface NewApi {
  readonly name: string;
  readonly identifierUri?: string;
  readonly scopes: readonly string[];
  readonly adminScopes: readonly string[];
  readonly clients: readonly string[];
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

/** What options give of it. */
export interface GivenApi {
  readonly name?: string;
  readonly identifierUri?: string;
  readonly scope?: readonly string[];
  readonly adminScope?: readonly string[];
  readonly client?: readonly string[];
  readonly user?: readonly string[];
  readonly group?: readonly string[];
  /** To ask for nothing. */
  readonly yes?: boolean;
}

/** Something that is wrong with one of them. */
export interface NewApiProblem {
  /** The option that gives it. */
  readonly option: string;
  /** What was expected and what was found. */
  readonly message: string;
}

/** The manifest of a new API, or everything that is wrong with it: the parser of the file is the judge of both. */
export function newManifest(api: NewApi): { readonly manifest: Manifest } | { readonly problems: NewApiProblem[] } {
  const both = api.adminScopes.find((scope) => api.scopes.includes(scope));
  if (both !== undefined) {
    const message = `expected a name that no other scope has, found ${JSON.stringify(both)}`;
    return { problems: [{ option: '--admin-scope', message }] };
  }
  // JSON is YAML.
  const text = JSON.stringify({ api: sourceOf(api) });
  try {
    return { manifest: parseManifest(text, { file: 'options' }) };
  } catch (error) {
    if (!isEntradaError(error) || error.code !== 'manifest_invalid') throw error;
    const issues = Array.isArray(error.details.issues) ? error.details.issues : [];
    return { problems: issues.map((issue) => problemOf(String(issue), api)) };
  }
}

function sourceOf({ name, identifierUri, scopes, adminScopes, clients, users, groups }: NewApi): object {
  return {
    name,
    ...(identifierUri !== undefined && { identifierUri }),
    scopes: Object.fromEntries([
      ...scopes.map((scope) => [scope, { consent: 'user' }]),
      ...adminScopes.map((scope) => [scope, { consent: 'admin' }]),
    ]),
    authorizedClients: clients,
    assignment: { users, groups },
  };
}

/** Which option an issue of the file is about: it begins `options:1:9 api.name: `. */
function problemOf(issue: string, { scopes, adminScopes }: NewApi): NewApiProblem {
  const [, path = '', message = issue] = /^options:\d+:\d+ api\.(.*?): (.*)$/s.exec(issue) ?? [];
  const [part = ''] = /^(?:assignment\.)?\w+/.exec(path) ?? [];
  const isAdminScope = adminScopes.some(
    (name) => path.endsWith(`.${name}`) || path.endsWith(`[${JSON.stringify(name)}]`),
  );
  const lacksScope = part === 'authorizedClients' && scopes.length + adminScopes.length === 0;
  const options: Readonly<Record<string, string>> = {
    name: '--name',
    identifierUri: '--identifier-uri',
    scopes: isAdminScope ? '--admin-scope' : '--scope',
    authorizedClients: lacksScope ? '--scope' : '--client',
    'assignment.users': '--user',
    'assignment.groups': '--group',
  };
  return { option: options[part] ?? '--name', message };
}
