import type { Evidence, ReplayedExchange } from '../evidence.ts';
import { arm } from './arm.ts';
import { graphApplications } from './graph-applications.ts';
import { graphDirectory } from './graph-directory.ts';
import { loginApplicationTokens } from './login-application-tokens.ts';
import { loginDiscovery } from './login-discovery.ts';
import { loginRefusals } from './login-refusals.ts';
import { loginUserTokens } from './login-user-tokens.ts';
import { managedIdentity } from './managed-identity.ts';
import { notApplicable } from './not-applicable.ts';

/** The exchanges that are asked of the emulator. */
export const replayedExchanges: readonly ReplayedExchange[] = [
  ...arm,
  ...graphApplications,
  ...graphDirectory,
  ...managedIdentity,
  ...loginApplicationTokens,
  ...loginDiscovery,
  ...loginRefusals,
  ...loginUserTokens,
];

/** Every recorded exchange, by id. */
export const allEvidence: readonly Evidence[] = [...replayedExchanges, ...notApplicable].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
