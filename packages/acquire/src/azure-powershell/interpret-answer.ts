import { EntradaError, parseRefusal } from '@entrada/core';
import { isBearerToken } from '../bearer-token.ts';
import type { SourceAnswer } from '../capabilities/define-source.ts';
import { entraRefused } from '../entra-refused.ts';
import { quoteOutput } from '../launch/quote-output.ts';
import type { CommandOutcome } from '../launch/run-command.ts';
import type { SourceRequest } from '../source-contract.ts';
import { readExpiry } from './read-expiry.ts';
import { answerMarker } from './token-script.ts';

const notSignedIn = /Connect-AzAccount|No account found in the context/i;

/**
 * The token in what the script wrote.
 *
 * @throws EntradaError `source_unavailable` (no module, nobody signed in), `refused` (with Entra's own words and ids),
 *   `source_failed`; none of them repeats anything token-like
 */
export function interpretAnswer(outcome: CommandOutcome, request: SourceRequest): SourceAnswer {
  const answer = findAnswer(outcome.stdout);
  switch (answer?.state) {
    case 'token':
      return readToken(answer);
    case 'module-missing':
      throw unavailable(
        'The module Az.Accounts (2.2.0 or later) cannot be loaded. Run "Install-Module Az.Accounts", or use another source.',
      );
    case 'not-signed-in':
      throw notSignedInto(request);
    default:
      throw interpretFailure(answer === undefined ? outcome.stderr : text(answer.message), outcome, request);
  }
}

/** The error for a machine without PowerShell. */
export function powerShellNotInstalled(): EntradaError {
  return unavailable(
    'PowerShell (pwsh) is not on the PATH. Install it from https://aka.ms/powershell, or use another source.',
  );
}

function readToken(answer: Readonly<Record<string, unknown>>): SourceAnswer {
  const { token, tenant, account } = answer;
  if (!isBearerToken(token)) throw unexpected('no token');
  const expiresOn = readExpiry(answer.expiresOnTicks, answer.expiresOn);
  if (expiresOn === undefined) throw unexpected('no time of expiry');
  return {
    token,
    expiresOn,
    ...(text(tenant) !== '' && { tenant: text(tenant) }),
    ...(text(account) !== '' && { account: text(account) }),
  };
}

function interpretFailure(said: string, { exitCode }: CommandOutcome, request: SourceRequest): EntradaError {
  const refusal = parseRefusal(said);
  const details = { source: 'azure-powershell', resource: request.resource };
  // An AADSTS code comes first: Azure PowerShell recommends Connect-AzAccount whatever Entra said.
  if (refusal?.aadsts !== undefined) return entraRefused('Azure PowerShell', refusal, details);
  if (notSignedIn.test(said)) return notSignedInto(request);
  return new EntradaError(
    'source_failed',
    `Azure PowerShell failed (exit code ${exitCode ?? 'none'}). It said: ${quoteOutput(said)}`,
    { details },
  );
}

function findAnswer(stdout: string): Readonly<Record<string, unknown>> | undefined {
  const line = stdout.split(/\r?\n/).find((candidate) => candidate.startsWith(answerMarker));
  if (line === undefined) return undefined;
  try {
    const answer: unknown = JSON.parse(line.slice(answerMarker.length));
    return typeof answer === 'object' && answer !== null ? { ...answer } : undefined;
  } catch {
    // The parser's own message quotes its input, which may hold the token.
    throw unexpected('no JSON');
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function notSignedInto({ tenant }: SourceRequest): EntradaError {
  const command = tenant === undefined ? 'Connect-AzAccount' : `Connect-AzAccount -Tenant ${tenant}`;
  return unavailable(`Azure PowerShell is not signed in. Run "${command}".`);
}

function unavailable(message: string): EntradaError {
  return new EntradaError('source_unavailable', message, { details: { source: 'azure-powershell' } });
}

function unexpected(found: string): EntradaError {
  return new EntradaError(
    'source_failed',
    `Azure PowerShell answered with ${found}; expected the answer of "Get-AzAccessToken". Try that command by itself.`,
    { details: { source: 'azure-powershell' } },
  );
}
