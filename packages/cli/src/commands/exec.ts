import { clouds, EntradaError, resolveResource } from '@entrada/core';
import type { Terminal } from '../terminal.ts';
import { requestToken } from './request-token.ts';
import { runChild } from './run-child.ts';
import type { TokenOptions } from './token-sources.ts';

export interface ExecOptions extends TokenOptions {
  readonly resource: string;
  readonly scope?: readonly string[];
  readonly env?: string;
}

/**
 * `entrada exec --resource RESOURCE -- COMMAND`: the token in a variable of the child alone.
 *
 * @returns the exit code of the command; 128 + the signal's number when a signal ended it, as shells say it
 * @throws EntradaError `usage` when the command cannot be started, or the name can't be one of a variable
 */
export async function execWithToken(
  command: readonly string[],
  options: ExecOptions,
  terminal: Terminal,
): Promise<number> {
  const name = variableName(options.env ?? 'ENTRADA_TOKEN');
  const request = resolveResource(options.resource, {
    ...(options.scope !== undefined && { scope: options.scope }),
    cloud: clouds[options.cloud ?? 'public'],
  });
  const { token } = await requestToken(request, options, terminal);
  return await runChild(command, { ...terminal.env, [name]: token });
}

/** Names that a loader or a shell obeys would turn the token into a path or a program: none of them ends in TOKEN. */
function variableName(name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*TOKEN$/i.test(name)) return name;
  throw new EntradaError(
    'usage',
    `--env ${name}: expected the name of a variable that ends in TOKEN, such as API_TOKEN.`,
  );
}
