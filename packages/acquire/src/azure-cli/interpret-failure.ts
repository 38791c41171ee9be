import { EntradaError, parseRefusal } from '@entrada/core';
import { entraRefused } from '../entra-refused.ts';
import { quoteOutput } from '../launch/quote-output.ts';
import type { CommandOutcome } from '../launch/run-command.ts';
import type { SourceRequest } from '../source-contract.ts';

const notInstalled = /az:.*not found|'az' is not recognized|No module named '?azure/i;
const notSignedIn = /az login|setup account|not logged in/i;
const unreachable = /Max retries exceeded|NewConnectionError|getaddrinfo failed|Connection (?:aborted|refused)/i;

/**
 * Why az gave no token, from its standard error. An AADSTS code comes first: az recommends `az login` whatever Entra
 * said, and following that advice for AADSTS65001 or 50105 changes nothing.
 *
 * @returns EntradaError `refused` (with Entra's own words and ids), `source_unavailable` (not installed, not signed
 *   in), `network_failed`, or `source_failed` with the first lines of az's text, anything token-like removed.
 */
export function interpretFailure(outcome: CommandOutcome, request: SourceRequest): EntradaError {
  const { stderr, exitCode } = outcome;
  const refusal = parseRefusal(stderr);
  if (refusal?.aadsts !== undefined) {
    return entraRefused('Azure CLI', refusal, { source: 'azure-cli', resource: request.resource });
  }
  if (exitCode === 127 || notInstalled.test(stderr)) return azureCliNotInstalled();
  const said = quoteOutput(stderr);
  if (unreachable.test(stderr)) {
    return new EntradaError('network_failed', `Azure CLI could not reach Entra. It said: ${said}`);
  }
  if (notSignedIn.test(stderr)) return notSignedInto(request.tenant);
  return new EntradaError('source_failed', `Azure CLI failed (exit code ${exitCode ?? 'none'}). It said: ${said}`, {
    details: { source: 'azure-cli' },
  });
}

/** The error for a machine without Azure CLI. */
export function azureCliNotInstalled(): EntradaError {
  return new EntradaError(
    'source_unavailable',
    'Azure CLI (az) is not on the PATH. Install it from https://aka.ms/azure-cli, or use another source.',
    { details: { source: 'azure-cli' } },
  );
}

function notSignedInto(tenant: string | undefined): EntradaError {
  const command = tenant === undefined ? 'az login' : `az login --tenant ${tenant}`;
  return new EntradaError(
    'source_unavailable',
    `Azure CLI is not signed in. Run "${command}" (add --allow-no-subscriptions if you have none).`,
    { details: { source: 'azure-cli' } },
  );
}
