import { believeResource } from '@entrada/acquire';
import { paste } from '../../paste.ts';
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

/** A server could name any API, so nothing is asked for what it names, and a person is told to only where it names itself. */
function otherResource(
  facts: DoctorFacts,
  { said, resource, evidence }: { said: string; resource: string; evidence: string },
): DoctorFinding {
  const registration = registrationOf(facts);
  const { request, url = '' } = facts.question;
  const message = `The API says that it wants tokens for ${said}; asked for was ${request.resource}, and no identifier of that API is the same.`;
  if (!speaksForItself(url, resource)) {
    const fix =
      'Correct what the server says of itself, letter by letter and without a slash at the end. Do not ask for what it names unless you know that the two belong together: a server can name any API.';
    return problem('D14', { message, evidence, fix });
  }
  const ask = `Ask for what the server names: entrada token ${paste.resource(resource, 'resource')}.`;
  if (registration === undefined || resource.endsWith('/')) return problem('D14', { message, evidence, fix: ask });
  const uris = [...registration.identifierUris, resource];
  return problem('D14', {
    message,
    evidence,
    fix: `${ask} Or give the registration that identifier.`,
    manifest: `identifierUris: ${yamlList(uris)}`,
    az: azRest('PATCH', `/applications/${registration.id}`, { identifierUris: uris }),
  });
}

function speaksForItself(url: string, resource: string): boolean {
  try {
    return believeResource(new URL(url), resource) === resource;
  } catch {
    return false;
  }
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
