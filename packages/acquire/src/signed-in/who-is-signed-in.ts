import { applicationOfEnvironment } from './application.ts';
import { signedInToAzd } from './azd.ts';
import { signedInToAzureCli } from './azure-cli.ts';
import { signedInToAzurePowerShell } from './azure-powershell.ts';
import type { FindSignedIn, SignedIn, Surroundings } from './signed-in.ts';

/** What binds the tokens of a source. Tokens of the sources that are not here are never kept. */
const finders: Readonly<Record<string, FindSignedIn>> = {
  environment: applicationOfEnvironment,
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
