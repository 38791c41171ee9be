import type { ApiAnswers, DoctorFacts } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { fine, problem, unseen } from '../make-finding.ts';
import { azRest } from '../mends/az.ts';
import { yamlList } from '../mends/yaml-text.ts';
import { registrationOf } from '../words.ts';
import { serverWords } from './server-words.ts';

/** D14: what the server says of itself (RFC 9728, or its challenge) is the API that tokens are asked for. */
export function checkMetadata(facts: DoctorFacts): DoctorFinding | undefined {
  const { answers, question } = facts;
  if (answers === undefined) return undefined;
  if (!answers.known) return unseen('D14', answers.because);
  const { resource, metadataUrl, metadata } = answers.value;
  const source = metadataUrl === undefined ? 'its challenge' : serverWords(metadataUrl);
  if (resource === undefined) {
    return unseen('D14', 'the API says neither in a challenge nor in metadata (RFC 9728) which tokens it wants');
  }
  const said = serverWords(resource);
  const evidence = `${source}: resource ${said}`;
  const names = [question.request.resource, ...namesOfApi(facts)];
  if (!names.includes(resource)) return otherResource(facts, { said, resource, evidence });
  const unqualified = scopesSupported(metadata).filter((scope) => !scope.includes('/'));
  if (unqualified.length === 0) return fine('D14', `The API says that it wants tokens for ${said}.`, evidence);
  return problem('D14', {
    severity: 'medium',
    message: `The API names scopes without itself in front: ${serverWords(unqualified.join(', '))}. Sent so, Entra looks them up at Microsoft Graph.`,
    evidence,
    fix: `Put the identifier in front in scopes_supported, as in ${said}/${serverWords(unqualified[0] ?? '')}.`,
    docs: 'errors/AADSTS9010010',
    grade: 'U',
  });
}

/** Nothing is asked for what the server names: a server could name any API. */
function otherResource(
  facts: DoctorFacts,
  { said, resource, evidence }: { said: string; resource: string; evidence: string },
): DoctorFinding {
  const registration = registrationOf(facts);
  const asked = facts.question.request.resource;
  const fix = `If the server is right, ask for that: entrada token ${said.includes('?') ? '<resource>' : said}. If the registration is, correct the server’s setting, without a slash at the end.`;
  const isOwn = URL.parse(resource)?.origin === URL.parse(facts.question.url ?? '')?.origin;
  const uris = [...(registration?.identifierUris ?? []), resource];
  return problem('D14', {
    message: `The API says that it wants tokens for ${said}; asked for was ${asked}, and no identifier of that API is the same.`,
    evidence,
    fix: isOwn && registration !== undefined ? `${fix} Or add the identifier to the registration.` : fix,
    ...(isOwn &&
      registration !== undefined &&
      !resource.endsWith('/') && {
        manifest: `identifierUris: ${yamlList(uris)}`,
        az: azRest('PATCH', `/applications/${registration.id}`, { identifierUris: uris }),
      }),
  });
}

function namesOfApi(facts: DoctorFacts): readonly string[] {
  const { application, principal } = facts.api.known ? facts.api.value : {};
  return [
    ...(application?.identifierUris ?? []),
    ...(application ? [application.appId] : []),
    ...(principal?.names ?? []),
  ];
}

function scopesSupported(metadata: ApiAnswers['metadata']): readonly string[] {
  const scopes = metadata?.scopes_supported;
  return Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [];
}
