import type { JsonObject } from '@entrada/core';
import { type ApiAnswer, type ApiAnswers, claimsOf, type DoctorFacts } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { fine, type Mend, problem, unseen } from '../make-finding.ts';
import { azRest } from '../mends/az.ts';
import { registrationOf } from '../words.ts';
import { describeToken } from './check-token.ts';
import { serverWords } from './server-words.ts';

/** D15: the API takes the token. */
export function checkAnswer(facts: DoctorFacts): DoctorFinding | undefined {
  const { answers } = facts;
  if (answers === undefined) return undefined;
  if (!answers.known) return unseen('D15', answers.because);
  const { withToken, withoutToken } = answers.value;
  const before = `without a token ${describeAnswer(withoutToken)}`;
  if (!withToken.known) return unseen('D15', `${withToken.because}; ${before}`);
  const evidence = `${before}; with it ${describeAnswer(withToken.value)}`;
  const { status = 0 } = withToken.value;
  if (status !== 401 && status !== 403) {
    const open = (withoutToken.status ?? 0) < 300 ? ' It asks for no token at that address.' : '';
    const accepted =
      status < 400 ? 'The API takes the token.' : `The API answers ${status}, which is not about the token.`;
    return fine('D15', `${accepted}${open}`, evidence);
  }
  return refused(facts, answers.value, { status, evidence, answer: withToken.value });
}

function refused(
  facts: DoctorFacts,
  answers: ApiAnswers,
  { status, evidence, answer }: { status: number; evidence: string; answer: ApiAnswer },
): DoctorFinding {
  const claims = claimsOf(facts) ?? {};
  const wanted = versionWanted(answers, answer, claims);
  const token = describeToken(claims);
  if (wanted !== undefined) {
    return problem('D15', {
      message: `The API wants tokens of version ${wanted}; the registration makes Entra issue the other one.`,
      evidence: `${evidence}. The token: ${token}`,
      ...issueVersion(facts, wanted),
    });
  }
  return problem('D15', {
    message:
      status === 403
        ? 'The API takes the token, and does not let its bearer do this.'
        : 'The API refuses the token that Entra issued for it.',
    evidence: `${evidence}. The token: ${token}`,
    fix:
      status === 403
        ? `It wants another scope or role${scopeWanted(answer)}. Ask for that scope, or have the role assigned.`
        : 'Compare what the API checks with the token: audience (the client id, in version 2), issuer and tenant, version, scopes. Its own log says which check failed.',
    docs: 'errors/api_refused',
  });
}

function describeAnswer({ status, challenge }: ApiAnswer): string {
  const parameters = ['error', 'error_description', 'scope'].flatMap((name) => {
    const value = challenge?.parameters.get(name);
    return value === undefined ? [] : [`${name} “${serverWords(value)}”`];
  });
  return [String(status ?? 'nothing'), ...parameters].join(', ');
}

function scopeWanted({ challenge }: ApiAnswer): string {
  const scope = challenge?.parameters.get('scope');
  return scope === undefined ? '' : ` (${serverWords(scope)})`;
}

/**
 * Which version an API wants that refused the other one: its metadata may name the issuer, its challenge what is wrong. The
 * words of the challenge are those of Entrada's guard and of ASP.NET Core's JwtBearer ("The issuer '…' is invalid").
 */
function versionWanted(
  { metadata }: ApiAnswers,
  { challenge, status }: ApiAnswer,
  { ver }: JsonObject,
): 1 | 2 | undefined {
  if (status !== 401 || typeof ver !== 'string') return undefined;
  const other = ver === '1.0' ? 2 : 1;
  const description = challenge?.parameters.get('error_description') ?? '';
  const taken = /this API takes ([12])\.0/.exec(description)?.[1];
  if (taken !== undefined) return Number(taken) === other ? other : undefined;
  const issuer = /issuer '?(https:[^' ]+)'? is invalid/i.exec(description)?.[1];
  if (issuer !== undefined) return issuer.includes('/v2.0') === (ver === '2.0') ? other : undefined;
  const servers = metadata?.authorization_servers;
  const named =
    Array.isArray(servers) && servers.some((server) => typeof server === 'string' && server.endsWith('/v2.0'));
  return named && ver === '1.0' ? 2 : undefined;
}

function issueVersion(facts: DoctorFacts, version: 1 | 2): Mend {
  const registration = registrationOf(facts);
  const fix = `Let the registration ask for version ${version} (the client cannot choose), or let the API take both. Tokens that are kept somewhere stay as they are until they end.`;
  if (registration === undefined) return { fix };
  const body = { api: { requestedAccessTokenVersion: version } };
  return {
    fix,
    manifest: `accessTokenVersion: ${version}`,
    az: azRest('PATCH', `/applications/${registration.id}`, body),
  };
}
