import { EntradaError, type JsonObject, tryDecodeToken } from '@entrada/core';
import type { AccessToken, SourceRequest } from '../source-contract.ts';
import { checkAccount } from './check-account.ts';
import { checkCloud } from './check-cloud.ts';
import { checkIssuingTenant } from './check-issuing-tenant.ts';
import { isSourceName, sourceCapabilities } from './source-capabilities.ts';

/** A token that a source gave, as the checks see it. */
export interface TokenInQuestion {
  readonly answer: AccessToken;
  /** Undefined when it is not a JWT. */
  readonly claims: JsonObject | undefined;
  readonly request: SourceRequest;
  /** Whether the source was told what is checked, so that a token that says nothing may be believed. */
  readonly wasTold: (ability: 'tenant' | 'cloud') => boolean;
}

const checks = [checkIssuingTenant, checkAccount, checkCloud] as const;

/**
 * Gives a token back if it is what was asked for: the tenant that issued it, whom it is for, its cloud and how long it
 * still lasts. Done before the token leaves the source, so that a wrong one is never printed or sent.
 *
 * The claims are read, not verified: whoever holds the source could lie anyhow. It is a guard against mistakes.
 *
 * @param now seconds since the epoch
 * @throws EntradaError `identity_mismatch`, saying what was found; `source_failed` for too short a life
 */
export function acceptToken(answer: AccessToken, request: SourceRequest, now: number): AccessToken {
  const decoded = tryDecodeToken(answer.token);
  const question: TokenInQuestion = {
    answer,
    claims: 'claims' in decoded ? decoded.claims : undefined,
    request,
    wasTold: (ability) => isSourceName(answer.source) && sourceCapabilities[answer.source][ability].how === 'honoured',
  };
  for (const check of checks) {
    const mismatch = check(question);
    if (mismatch !== undefined) throw mismatch;
  }
  refuseShortLived(answer, request, now);
  return answer;
}

function refuseShortLived({ source, expiresOn }: AccessToken, { minTtl }: SourceRequest, now: number): void {
  const left = Math.floor(expiresOn - now);
  if (minTtl === undefined || left >= minTtl) return;
  throw new EntradaError(
    'source_failed',
    `The token of ${source} lasts ${Math.max(left, 0)} seconds more, but ${minTtl} were asked for. Ask later, for less, or another source.`,
    { details: { source, left, minTtl } },
  );
}
