import { azdSource } from './azd/azd-source.ts';
import { azureCliSource } from './azure-cli/azure-cli-source.ts';
import { azurePowerShellSource } from './azure-powershell/azure-powershell-source.ts';
import { certificateSource } from './client-credentials/certificate-source.ts';
import { clientSecretSource } from './client-credentials/client-secret-source.ts';
import { environmentSource } from './client-credentials/environment-source.ts';
import { defaultOrder, type QuietSourceName } from './default-order.ts';
import type { Environment } from './launch/launch-platform.ts';
import { loginSource } from './login/login-source.ts';
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
  /** Profile whose kept sign-in the source `login` uses; the one of no profile by default. */
  readonly profile?: string;
}

const factories: Readonly<Record<QuietSourceName, (options: SourceOptions) => TokenSource>> = {
  environment: environmentSource,
  'client-secret': clientSecretSource,
  certificate: certificateSource,
  'workload-identity': workloadIdentitySource,
  'github-actions': githubActionsSource,
  'azure-pipelines': azurePipelinesSource,
  'managed-identity': managedIdentitySource,
  login: loginSource,
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
