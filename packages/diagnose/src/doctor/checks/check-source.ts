import { errorCatalogue } from '@entrada/core';
import { explainRefusal } from '../../explain-refusal.ts';
import { type Attempt, decisiveAttempt } from '../attempt.ts';
import type { DoctorFacts } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { fine, problem, unseen } from '../make-finding.ts';
import { subjectName } from '../words.ts';

/** D01: a source gives a token; or Entra refused, or there was nothing to ask. */
export function checkSource(facts: DoctorFacts): DoctorFinding {
  const { subject, attempts, question } = facts;
  const { attempt } = subject;
  if (attempt === undefined || 'because' in attempt) {
    if (attempt?.outcome === 'failed') return failed(attempt);
    const used = decisiveAttempt(attempts);
    return used === undefined
      ? nothingAvailable(attempts)
      : unseen('D01', `whoever is signed in to ${used.source} here is not ${subjectName(facts)}`);
  }
  if (attempt.outcome === 'token') {
    const { scopes } = question.request;
    return fine('D01', `${attempt.source} gives a token for ${subjectName(facts)}.`, `asked for ${scopes.join(' ')}`);
  }
  return refused(facts, attempt);
}

function refused(facts: DoctorFacts, attempt: Extract<Attempt, { outcome: 'refused' }>): DoctorFinding {
  const { request, tenant } = facts.question;
  const { client, user } = facts.subject;
  const context = { resource: request.resource, scopes: request.named, client, user, tenant };
  const { cause, said, mend, docs, grade, traceId, correlationId } = explainRefusal(attempt.refusal, context);
  const ids = [traceId && `trace ${traceId}`, correlationId && `correlation ${correlationId}`].filter(Boolean);
  return problem('D01', {
    message: cause,
    evidence: [`${attempt.source}: ${said}`, ...ids].join(', '),
    fix: mend.text,
    ...(mend.manifest !== undefined && { manifest: belowApi(mend.manifest) }),
    ...(mend.az !== undefined && { az: mend.az }),
    docs,
    grade,
  });
}

/** Findings give the lines below `api:`; explanations give that line too. */
function belowApi(manifest: string): string {
  return manifest.replace(/^api:\n/, '').replaceAll(/^ {2}/gm, '');
}

function failed({ source, code, because }: Extract<Attempt, { outcome: 'failed' }>): DoctorFinding {
  const { hint, docs } = errorCatalogue[code];
  const message = `${source} is there, and failed before Entra decided anything.`;
  return problem('D01', { message, evidence: because, fix: hint, docs });
}

function nothingAvailable(attempts: readonly Attempt[]): DoctorFinding {
  const reasons = attempts.flatMap((attempt) =>
    'because' in attempt ? [`${attempt.source}: ${attempt.because.split('\n')[0]}`] : [],
  );
  return problem('D01', {
    message: 'Nobody is signed in here by whom a token could be asked for.',
    evidence: reasons.join('\n'),
    fix: 'Sign in: entrada login keeps a sign-in, and entrada token --via browser uses one once.',
    az: 'az login',
    docs: 'errors/source_unavailable',
  });
}
