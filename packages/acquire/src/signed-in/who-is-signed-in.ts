import { applicationOfEnvironment } from './application.ts';
import { signedInToAzd } from './azd.ts';
import { signedInToAzureCli } from './azure-cli.ts';
import { signedInToAzurePowerShell } from './azure-powershell.ts';
import { vouchedFor } from './federation.ts';
import type { FindSignedIn, SignedIn, Surroundings } from './signed-in.ts';

/** What binds the tokens of a source. Those of a source that is not here, or that cannot tell, are never kept. */
const finders: Readonly<Record<string, FindSignedIn>> = {
  environment: applicationOfEnvironment,
  'workload-identity': vouchedFor('workload-identity'),
  'github-actions': vouchedFor('github-actions'),
  'azure-pipelines': vouchedFor('azure-pipelines'),
  'client-secret': applicationOfEnvironment,
  certificate: applicationOfEnvironment,
  'azure-cli': signedInToAzureCli,
  'azure-powershell': signedInToAzurePowerShell,
  azd: signedInToAzd,
};

/** Who is signed in to a source, without asking it: a few small files are read, and nothing is started. */
export function whoIsSignedIn(source: string, surroundings: Surroundings): SignedIn {
  const find = Object.hasOwn(finders, source) ? finders[source] : undefined;
  try {
    return find?.(surroundings) ?? { state: 'unknown' };
  } catch {
    // A profile that cannot be read tells nothing.
    return { state: 'unknown' };
  }
}
