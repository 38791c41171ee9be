import { getToken } from '@entrada/acquire';
import { resolveResource } from '@entrada/core';
import { withProgress } from '../output/with-progress.ts';
import type { Terminal } from '../terminal.ts';
import { type TokenOptions, tokenSources } from './token-sources.ts';

export interface PrintTokenOptions extends TokenOptions {
  readonly scope: readonly string[];
  readonly output: 'raw' | 'json' | 'header' | 'env';
}

/** `entrada token RESOURCE`: the token on standard output, everything else on standard error. */
export async function printToken(resource: string, options: PrintTokenOptions, terminal: Terminal): Promise<void> {
  const request = resolveResource(resource, { scope: options.scope });
  const sources = tokenSources(options, terminal);
  const token = await withProgress(`Getting a token for ${request.resource}`, terminal, () =>
    getToken(
      { ...request, ...(options.tenant !== undefined && { tenant: options.tenant }), signal: terminal.signal },
      sources,
    ),
  );
  switch (options.output) {
    case 'raw':
      terminal.stdout.write(`${token.token}\n`);
      return;
    case 'header':
      terminal.stdout.write(`Authorization: Bearer ${token.token}\n`);
      return;
    case 'env':
      // A token holds only base64url characters and dots, so quotes need no escaping.
      terminal.stdout.write(`export ENTRADA_TOKEN='${token.token}'\n`);
      return;
    case 'json':
      terminal.stdout.write(
        `${JSON.stringify({ ...token, resource: request.resource, scopes: request.scopes }, null, 2)}\n`,
      );
  }
}
