import { paste } from '../../paste.ts';
import { type DoctorFacts, refusalCodeOf } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { fine, problem, unseen } from '../make-finding.ts';

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** D02: the sign-in goes to the tenant that has the API. */
export function checkTenant(facts: DoctorFacts): DoctorFinding {
  const here = signInTenant(facts);
  const wanted = tenantOfApi(facts);
  if (here !== undefined && wanted !== undefined && here.id !== wanted.id) return elsewhere(facts, here, wanted);
  const { application, principal } = facts.api.known ? facts.api.value : {};
  const where = here === undefined ? 'the tenant that is signed in to' : `${here.name} (${here.id})`;
  if (application !== undefined)
    return fine('D02', `The API is registered in ${where}.`, `application ${application.appId}`);
  if (principal !== undefined) {
    const owner = principal.ownerTenant ?? 'another tenant';
    return fine(
      'D02',
      `The API is registered in ${owner} and present in ${where}.`,
      `service principal ${principal.id}`,
    );
  }
  if (refusalCodeOf(facts) === undefined && facts.subject.attempt?.outcome === 'token') {
    return fine('D02', `A token for the API is issued in ${where}.`, 'the token that was got');
  }
  if (!facts.api.known) return unseen('D02', facts.api.because);
  return unseen('D02', `nothing says which tenant has the API; ${where} has none by this name`);
}

interface TenantHere {
  readonly id: string;
  readonly name: string;
}

function signInTenant({ tenant, subject: { attempt } }: DoctorFacts): TenantHere | undefined {
  if (tenant.known) return { id: tenant.value.id.toLowerCase(), name: tenant.value.name };
  const id = attempt?.outcome === 'token' ? attempt.claims?.tid : attempt?.tenant;
  return typeof id === 'string' ? { id: id.toLowerCase(), name: 'the tenant' } : undefined;
}

interface TenantOfApi {
  readonly id: string;
  readonly because: string;
}

/** What the API's own server, or its identifier, says of the tenant. Neither decides where a token goes. */
function tenantOfApi({ answers, question, api }: DoctorFacts): TenantOfApi | undefined {
  const { challenge } = answers?.known ? answers.value.withoutToken : {};
  const address = challenge?.parameters.get('authorization_uri');
  const said = new RegExp(`^https://[^/]+/(${guid})(?:/|$)`, 'i').exec(address ?? '')?.[1]?.toLowerCase();
  if (said !== undefined) return { id: said, because: `the API’s challenge sends people to ${said}` };
  // Of `api://{guid}/…` the id is a tenant's where it is not the application's own (identifier-uri-restrictions.md).
  const within = new RegExp(`^api://(${guid})/.`, 'i').exec(question.request.resource)?.[1]?.toLowerCase();
  const { application, principal } = api.known ? api.value : {};
  if (within === undefined || application !== undefined || principal !== undefined) return undefined;
  return { id: within, because: `the identifier names ${within}, which may be a tenant` };
}

function elsewhere({ question }: DoctorFacts, here: TenantHere, { id, because }: TenantOfApi): DoctorFinding {
  return problem('D02', {
    message: `The sign-in goes to ${here.name} (${here.id}), and the API lives in tenant ${id}.`,
    evidence: because,
    fix: `Sign in to the API’s tenant: entrada token ${paste.resource(question.request.resource, 'resource')} --tenant ${id}. Who is no member there has to be invited first.`,
    az: `az login --tenant ${id}`,
  });
}
