import { clouds, resolveResource } from '@entrada/core';
import { azureCliShape } from '../output/azure-cli-shape.ts';
import type { Terminal } from '../terminal.ts';
import { inProfile } from './in-profile.ts';
import { requestToken } from './request-token.ts';
import type { TokenOptions } from './token-sources.ts';

export interface PrintTokenOptions extends TokenOptions {
  readonly scope?: readonly string[];
  readonly output: 'raw' | 'json' | 'az' | 'header' | 'env';
}

/** `entrada token RESOURCE`: the token on standard output, everything else on standard error. */
export async function printToken(resource: string, given: PrintTokenOptions, around: Terminal): Promise<void> {
  const { options, terminal } = await inProfile(given, around);
  const request = resolveResource(resource, {
    ...(options.scope !== undefined && { scope: options.scope }),
    cloud: clouds[options.cloud ?? 'public'],
  });
  const token = await requestToken(request, options, terminal);
  switch (options.output) {
    case 'raw':
      terminal.stdout.write(`${token.token}\n`);
      return;
    case 'header':
      terminal.stdout.write(`Authorization: Bearer ${token.token}\n`);
      return;
    case 'env':
      terminal.stdout.write(`${assignment(token.token, terminal.platform)}\n`);
      return;
    case 'az':
      terminal.stdout.write(`${JSON.stringify(azureCliShape(token), null, 2)}\n`);
      return;
    case 'json':
      terminal.stdout.write(
        `${JSON.stringify({ ...token, resource: request.resource, scopes: request.scopes }, null, 2)}\n`,
      );
  }
}

/** A token holds only base64url characters and dots, so quotes need no escaping. */
function assignment(token: string, platform: NodeJS.Platform): string {
  return platform === 'win32' ? `$env:ENTRADA_TOKEN = '${token}'` : `export ENTRADA_TOKEN='${token}'`;
}
