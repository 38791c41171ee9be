import { defineSource, type SourceAnswer } from '../capabilities/define-source.ts';
import type { Environment } from '../launch/launch-platform.ts';
import { runTool } from '../launch/run-tool.ts';
import type { SourceRequest, TokenSource } from '../source-contract.ts';
import { buildArguments } from './build-arguments.ts';
import { azdNotInstalled, interpretFailure } from './interpret-failure.ts';
import { parseAnswer } from './parse-answer.ts';

/** Options of {@link azdSource}. */
export interface AzdOptions {
  /** Environment that azd gets; this process's by default. */
  readonly env?: Environment;
  /** Bare name, looked for on the PATH, or absolute path of the executable. `azd` by default. */
  readonly command?: string;
  /** Milliseconds until azd is ended; 60,000 by default. */
  readonly timeoutMs?: number;
}

/**
 * A token from the session of the Azure Developer CLI: `azd auth token`. Its client is Azure CLI's. Not tried with a real
 * azd yet: it follows what other programs that call it were seen to meet.
 *
 * `getToken` rejects with `source_unavailable` (not installed, not signed in), `source_unsupported`, `refused`,
 * `source_failed`, `source_timeout`, `identity_mismatch`, `scope_invalid` or `usage`.
 */
export function azdSource(options: AzdOptions = {}): TokenSource {
  return defineSource('azd', (request) => askAzd(request, options));
}

async function askAzd(request: SourceRequest, options: AzdOptions): Promise<SourceAnswer> {
  const { env = process.env, command = 'azd', timeoutMs = 60_000 } = options;
  const outcome = await runTool({
    program: 'azd',
    command,
    args: buildArguments(request),
    env: { ...env, NO_COLOR: '1' },
    timeoutMs,
    signal: request.signal,
  });
  if (outcome === undefined) throw azdNotInstalled();
  if (outcome.exitCode !== 0) throw interpretFailure(outcome, request);
  return parseAnswer(outcome.stdout);
}
