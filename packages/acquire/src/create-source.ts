import { azdSource } from './azd/azd-source.ts';
import { azureCliSource } from './azure-cli/azure-cli-source.ts';
import { azurePowerShellSource } from './azure-powershell/azure-powershell-source.ts';
import type { SourceName } from './capabilities/source-capabilities.ts';
import { certificateSource } from './client-credentials/certificate-source.ts';
import { clientSecretSource } from './client-credentials/client-secret-source.ts';
import { environmentSource } from './client-credentials/environment-source.ts';
import type { Environment } from './launch/launch-platform.ts';
import { managedIdentitySource } from './managed-identity/managed-identity-source.ts';
import type { TokenSource } from './source-contract.ts';
import { azurePipelinesSource } from './workload-identity/azure-pipelines-source.ts';
import { githubActionsSource } from './workload-identity/github-actions-source.ts';
import { workloadIdentitySource } from './workload-identity/workload-identity-source.ts';

/** What every source that asks nobody can be given. */
export interface SourceOptions {
  /** This process's by default. */
  readonly env?: Environment;
  readonly fetch?: typeof fetch;
  /** Milliseconds that one source may take; each source's own default when absent. */
  readonly timeoutMs?: number;
}

/** A source that works without a person in front of it. */
export type QuietSourceName = Exclude<SourceName, 'browser' | 'device-code'>;

/**
 * The order in which sources are tried unless one is named. What a program or a pipeline is given on purpose comes first, a
 * person's tools next; the managed identity is last, since finding out that there is none takes half a second on every
 * machine that is none of Azure's. Nobody is asked to sign in.
 */
export const defaultOrder: readonly QuietSourceName[] = [
  'environment',
  'workload-identity',
  'github-actions',
  'azure-pipelines',
  'azure-cli',
  'azure-powershell',
  'azd',
  'managed-identity',
];

const factories: Readonly<Record<QuietSourceName, (options: SourceOptions) => TokenSource>> = {
  environment: environmentSource,
  'client-secret': clientSecretSource,
  certificate: certificateSource,
  'workload-identity': workloadIdentitySource,
  'github-actions': githubActionsSource,
  'azure-pipelines': azurePipelinesSource,
  'managed-identity': managedIdentitySource,
  'azure-cli': azureCliSource,
  'azure-powershell': azurePowerShellSource,
  azd: azdSource,
};

/** A source by its name. */
export function createSource(name: QuietSourceName, options: SourceOptions = {}): TokenSource {
  return factories[name](options);
}

/**
 * The sources of {@link defaultOrder}.
 *
 * @example
 * const { token } = await getToken(resolveResource('api://adatum-auth-test-app'), defaultSources());
 */
export function defaultSources(options: SourceOptions = {}): readonly TokenSource[] {
  return defaultOrder.map((name) => createSource(name, options));
}
