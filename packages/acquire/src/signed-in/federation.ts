import type { SignedIn, Surroundings } from './signed-in.ts';

/** The variable by which a platform says that it vouches for a workload. */
const variables: Readonly<Record<string, string>> = {
  'workload-identity': 'AZURE_FEDERATED_TOKEN_FILE',
  'github-actions': 'ACTIONS_ID_TOKEN_REQUEST_URL',
  'azure-pipelines': 'SYSTEM_OIDCREQUESTURI',
};

/** Whether a platform vouches for anybody; for whom, only it knows. */
export function vouchedFor(source: string): (surroundings: Surroundings) => SignedIn {
  const variable = variables[source] ?? '';
  return ({ env }) => (env[variable] ? { state: 'unknown' } : { state: 'nobody' });
}
