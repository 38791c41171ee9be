import type { Cloud } from '@entrada/core/data';
import { defineSource, type SourceAnswer } from '../capabilities/define-source.ts';
import type { Environment } from '../launch/launch-platform.ts';
import { runTool } from '../launch/run-tool.ts';
import type { SourceRequest, TokenSource } from '../source-contract.ts';
import { buildArguments } from './build-arguments.ts';
import { azureCliNotInstalled, interpretFailure } from './interpret-failure.ts';
import { parseAnswer } from './parse-answer.ts';

/** Options of {@link azureCliSource}. */
export interface AzureCliOptions {
  /** Environment that az gets; this process's by default. */
  readonly env?: Environment;
  /** Bare name, looked for on the PATH, or absolute path of the executable. `az` by default. */
  readonly command?: string;
  /** Subscription id or name, whose account and tenant are taken; not together with a request's `tenant`. */
  readonly subscription?: string;
  /** Milliseconds until az is ended; 60,000 by default, since 10 seconds are known to be too short in pipelines. */
  readonly timeoutMs?: number;
}

/**
 * A token from the session of Azure CLI: `az account get-access-token`. Nothing secret goes in (no argument, no
 * variable of ours), and the token comes out only through the JSON on standard output.
 *
 * `getToken` rejects with `source_unavailable` (not installed, not signed in), `source_unsupported`, `refused`,
 * `source_failed`, `source_timeout`, `identity_mismatch`, `network_failed`, `scope_invalid` or `usage`.
 */
export function azureCliSource(options: AzureCliOptions = {}): TokenSource {
  return defineSource('azure-cli', (request) => askAzureCli(request, options));
}

async function askAzureCli(request: SourceRequest, options: AzureCliOptions): Promise<SourceAnswer> {
  const { env = process.env, command = 'az', timeoutMs = 60_000 } = options;
  const outcome = await runTool({
    program: 'Azure CLI',
    command,
    args: buildArguments(request, options.subscription),
    env: azureCliEnvironment(env, request),
    timeoutMs,
    signal: request.signal,
  });
  if (outcome === undefined) throw azureCliNotInstalled();
  if (outcome.exitCode !== 0) throw interpretFailure(outcome, request);
  const { token, expiresOn, tenant } = parseAnswer(outcome.stdout);
  return { token, expiresOn, ...(tenant !== undefined && { tenant }) };
}

/** az's own names of the clouds. */
const cloudNames: Readonly<Record<Cloud['name'], string>> = {
  public: 'AzureCloud',
  usgov: 'AzureUSGovernment',
  china: 'AzureChinaCloud',
};

/**
 * Everything of the caller's (AZURE_CONFIG_DIR, proxies, certificate files), output that can be read reliably, and the
 * cloud: AZURE_CLOUD_NAME is az's setting `cloud.name` (tried with 2.45 and 2.91).
 */
function azureCliEnvironment(env: Environment, { cloud }: SourceRequest): Environment {
  return {
    ...env,
    AZURE_CORE_NO_COLOR: 'true',
    AZURE_CORE_ONLY_SHOW_ERRORS: 'true',
    PYTHONIOENCODING: 'utf-8',
    ...(cloud !== undefined && { AZURE_CLOUD_NAME: cloudNames[cloud] }),
  };
}
