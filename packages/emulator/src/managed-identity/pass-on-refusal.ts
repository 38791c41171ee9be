import type { Context } from 'hono';
import { refusalBody } from '../token-service/refusal-body.ts';
import { noteEvidence } from './identity-endpoint.ts';
import type { IdentityTokenOutcome } from './request-identity-token.ts';

const seen = {
  codes: new Set([500011]),
  grade: 'U',
  source: 'AzureAD/microsoft-authentication-library-for-dotnet#3979, Azure/azure-sdk-for-net#13481',
} as const;

/**
 * Hands on what Entra answered the platform, as IMDS does: `error` and `error_description` of Entra, status 400. Seen for
 * 500011; that it is so for every refusal, and that the other members come along, is inferred.
 */
export function passOnRefusal(
  c: Context,
  { refusal, trace }: Extract<IdentityTokenOutcome, { readonly outcome: 'refused' }>,
): Response {
  const inferred = {
    grade: 'I',
    source: `that AADSTS${refusal.code} is passed on as 500011 is (${seen.source}) is inferred`,
  } as const;
  noteEvidence(c, seen.codes.has(refusal.code) ? seen : inferred);
  return c.body(JSON.stringify(refusalBody(refusal, trace)), 400, {
    'Content-Type': 'application/json; charset=utf-8',
  });
}
