import { createCommandLine } from '../launch/command-line.ts';
import { findExecutable } from '../launch/find-executable.ts';
import { currentPlatform, type Environment } from '../launch/launch-platform.ts';
import { runCommand } from '../launch/run-command.ts';
import { ofRequestedTenant } from '../requested-tenant.ts';
import type { AccessToken, SourceRequest, TokenSource } from '../source-contract.ts';
import { buildArguments } from './build-arguments.ts';
import { azureCliNotInstalled, interpretFailure } from './interpret-failure.ts';
import { parseAnswer } from './parse-answer.ts';

/** Options of {@link azureCliSource}. */
export interface AzureCliOptions {
  /** Environment that az gets; this process's by default. */
  readonly env?: Environment;
  /** Bare name, looked for on the PATH, or absolute path of the executable. `az` by default. */
  readonly command?: string;
  /** Milliseconds until az is ended; 60,000 by default, since 10 seconds are known to be too short in pipelines. */
  readonly timeoutMs?: number;
}

/** A token's JSON has a few kilobytes; a megabyte is no answer of az. */
const maxOutputBytes = 1024 * 1024;

/**
 * A token from the session of Azure CLI: `az account get-access-token`. Nothing secret goes in (no argument, no
 * variable of ours), and the token comes out only through the JSON on standard output.
 *
 * `getToken` rejects with `source_unavailable` (not installed, not signed in), `refused`, `source_failed`,
 * `source_timeout`, `network_failed`, `scope_invalid` or `usage`.
 */
export function azureCliSource(options: AzureCliOptions = {}): TokenSource {
  const { env = process.env, command = 'az', timeoutMs = 60_000 } = options;
  return {
    name: 'azure-cli',
    getToken: async (request: SourceRequest): Promise<AccessToken> => {
      const args = buildArguments(request);
      const platform = currentPlatform();
      const executable = findExecutable(command, { platform, env });
      if (executable === undefined) throw azureCliNotInstalled();
      const line = createCommandLine(executable, args, platform, env);
      const outcome = await runCommand(line, azureCliEnvironment(env), {
        program: 'Azure CLI',
        timeoutMs,
        maxOutputBytes,
        ...(request.signal === undefined ? {} : { signal: request.signal }),
      });
      if (outcome.exitCode !== 0) throw interpretFailure(outcome, request);
      const { token, expiresOn, tenant } = parseAnswer(outcome.stdout);
      const answer = { token, expiresOn, source: 'azure-cli', ...(tenant === undefined ? {} : { tenant }) };
      return ofRequestedTenant(answer, request);
    },
  };
}

/** Everything of the caller's (AZURE_CONFIG_DIR, proxies, certificate files), and output that can be read reliably. */
function azureCliEnvironment(env: Environment): Environment {
  return { ...env, AZURE_CORE_NO_COLOR: 'true', AZURE_CORE_ONLY_SHOW_ERRORS: 'true', PYTHONIOENCODING: 'utf-8' };
}
