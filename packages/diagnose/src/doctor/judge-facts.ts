import { type JsonObject, readRoles, readScopes } from '@entrada/core';
import type { Attempt } from './attempt.ts';
import { checkAnswer } from './checks/check-answer.ts';
import { checkApiPrincipal } from './checks/check-api-principal.ts';
import { checkApiAssignment, checkClientAssignment } from './checks/check-assignment.ts';
import { checkAuthorization } from './checks/check-authorization.ts';
import { checkClient } from './checks/check-client.ts';
import { checkCredential } from './checks/check-credential.ts';
import { checkIdentifier } from './checks/check-identifier.ts';
import { checkMetadata } from './checks/check-metadata.ts';
import { checkPolicies } from './checks/check-policies.ts';
import { checkScope } from './checks/check-scope.ts';
import { checkSource } from './checks/check-source.ts';
import { checkTenant } from './checks/check-tenant.ts';
import { checkTokenAgainstRegistration } from './checks/check-token.ts';
import { checkUser } from './checks/check-user.ts';
import { type DoctorFacts, refusalCodeOf } from './doctor-facts.ts';
import type { DoctorFinding } from './doctor-finding.ts';
import type { DoctorReport, ReportedAttempt, TokenSummary } from './doctor-report.ts';
import { explains } from './doctor-rules.ts';

/** In the order of their ids. One that does not apply gives nothing. */
const checks: readonly ((facts: DoctorFacts) => DoctorFinding | undefined)[] = [
  checkSource,
  checkTenant,
  checkIdentifier,
  checkApiPrincipal,
  checkScope,
  checkClient,
  checkCredential,
  checkAuthorization,
  checkUser,
  checkClientAssignment,
  checkApiAssignment,
  checkPolicies,
  checkTokenAgainstRegistration,
  checkMetadata,
  checkAnswer,
];

/** Applies every check to what was gathered. Pure. */
export function judgeFacts(facts: DoctorFacts): DoctorReport {
  const found = checks.flatMap((check) => check(facts) ?? []);
  const cause = likelyCause(found, refusalCodeOf(facts));
  const { request, tenant, url } = facts.question;
  const { client, user } = facts.subject;
  return {
    question: {
      resource: request.resource,
      scopes: request.scopes,
      ...(client !== undefined && { client }),
      ...(user !== undefined && { user }),
      ...(tenant !== undefined && { tenant }),
      ...(url !== undefined && { url }),
    },
    outcome: outcomeOf(facts),
    attempts: facts.attempts.map(reportAttempt),
    likelyCause: cause?.rule,
    findings: found.map((finding) => (isExplainedBy(finding, cause) ? pointTo(finding, cause) : finding)),
  };
}

/** What Entra's code says comes before what merely looks wrong; the words of the refusal are there when nothing else is. */
function likelyCause(findings: readonly DoctorFinding[], code: number | undefined): DoctorFinding | undefined {
  const problems = findings.filter(({ status }) => status === 'problem');
  const refusal = problems.find(({ rule }) => rule === 'D01');
  if (code !== undefined) return problems.find(({ rule }) => explains(rule, code)) ?? refusal;
  return refusal ?? problems.find(({ severity }) => severity === 'high') ?? problems[0];
}

function isExplainedBy(finding: DoctorFinding, cause: DoctorFinding | undefined): cause is DoctorFinding {
  return finding.rule === 'D01' && finding.status === 'problem' && cause !== undefined && cause.rule !== 'D01';
}

/** What is known of the code in general gives way to what was found in the directory. */
function pointTo(refused: DoctorFinding, cause: DoctorFinding): DoctorFinding {
  const { rule, title, status, severity, evidence, docs, grade } = refused;
  return {
    rule,
    title,
    status,
    severity,
    evidence,
    message: `Entra refused. The reason is most likely under ${cause.rule}, ${cause.title}.`,
    fix: `See ${cause.rule}.`,
    ...(docs !== undefined && { docs }),
    ...(grade !== undefined && { grade }),
  };
}

function outcomeOf({ subject: { attempt }, attempts }: DoctorFacts): DoctorReport['outcome'] {
  if (attempt?.outcome === 'token' || attempt?.outcome === 'refused') return attempt.outcome;
  const somebodyElse =
    attempt === undefined && attempts.some(({ outcome }) => outcome === 'token' || outcome === 'refused');
  return somebodyElse ? 'not-tried' : 'no-token';
}

function reportAttempt(attempt: Attempt): ReportedAttempt {
  const { source, outcome, account, client } = attempt;
  const who = { source, outcome, ...(account !== undefined && { account }), ...(client !== undefined && { client }) };
  if (attempt.outcome === 'token') {
    return { ...who, ...(attempt.claims && { token: summarize(attempt.claims, attempt.expiresOn) }) };
  }
  if (attempt.outcome !== 'refused') return { ...who, because: attempt.because };
  const { aadsts, description, traceId, correlationId } = attempt.refusal;
  return {
    ...who,
    because: description,
    ...(aadsts !== undefined && { aadsts }),
    ...(traceId !== undefined && { traceId }),
    ...(correlationId !== undefined && { correlationId }),
  };
}

function summarize(claims: JsonObject, expires: number): TokenSummary {
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name] : '');
  return {
    audience: text('aud'),
    issuer: text('iss'),
    version: text('ver'),
    scopes: readScopes(claims),
    roles: readRoles(claims),
    expires,
  };
}
