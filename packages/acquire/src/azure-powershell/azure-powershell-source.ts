import { type EntradaError, isEntradaError } from '@entrada/core';
import { defineSource, type SourceAnswer } from '../capabilities/define-source.ts';
import { validateIdentifier } from '../launch/allowed-argument.ts';
import { currentPlatform, type Environment } from '../launch/launch-platform.ts';
import { runTool } from '../launch/run-tool.ts';
import type { SourceRequest, TokenSource } from '../source-contract.ts';
import { interpretAnswer, powerShellNotInstalled } from './interpret-answer.ts';
import { powerShellArguments, requestVariables } from './token-script.ts';

/** Options of {@link azurePowerShellSource}. */
export interface AzurePowerShellOptions {
  /** Environment that PowerShell gets; this process's by default. */
  readonly env?: Environment;
  /** Bare names, looked for on the PATH, or absolute paths; `pwsh`, then on Windows `powershell` (5.1), by default. */
  readonly commands?: readonly string[];
  /** Milliseconds until one PowerShell is ended; 60,000 by default, since loading the module alone takes seconds. */
  readonly timeoutMs?: number;
}

/**
 * A token from the session of Azure PowerShell: `Get-AzAccessToken -ResourceUrl`. Nothing of a request is on a command
 * line, and the token comes out only through standard output. Not tried with a real PowerShell yet: it follows what
 * other programs that call it were seen to meet.
 *
 * `getToken` rejects with `source_unavailable` (no PowerShell, no Az.Accounts, not signed in), `source_unsupported`,
 * `refused`, `source_failed`, `source_timeout`, `identity_mismatch`, `scope_invalid` or `usage`.
 */
export function azurePowerShellSource(options: AzurePowerShellOptions = {}): TokenSource {
  return defineSource('azure-powershell', (request) => askPowerShells(request, options));
}

/** Asks the one, and the other where the one lacks the module or the sign-in: each has modules of its own. */
async function askPowerShells(request: SourceRequest, options: AzurePowerShellOptions): Promise<SourceAnswer> {
  validateIdentifier(request.resource, 'Azure PowerShell');
  const { commands = currentPlatform() === 'windows' ? ['pwsh', 'powershell'] : ['pwsh'] } = options;
  let unavailable: EntradaError | undefined;
  for (const command of commands) {
    try {
      const answer = await askPowerShell(command, request, options);
      if (answer !== undefined) return answer;
    } catch (error) {
      if (!isEntradaError(error) || error.code !== 'source_unavailable') throw error;
      unavailable ??= error;
    }
  }
  throw unavailable ?? powerShellNotInstalled();
}

async function askPowerShell(
  command: string,
  request: SourceRequest,
  { env = process.env, timeoutMs = 60_000 }: AzurePowerShellOptions,
): Promise<SourceAnswer | undefined> {
  const outcome = await runTool({
    program: 'Azure PowerShell',
    command,
    args: powerShellArguments,
    env: { ...env, [requestVariables.resource]: request.resource, [requestVariables.tenant]: request.tenant },
    timeoutMs,
    signal: request.signal,
  });
  return outcome === undefined ? undefined : interpretAnswer(outcome, request);
}
