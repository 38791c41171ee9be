import { paste } from '../../paste.ts';
import type { ApiName, ApiRegistration } from '../directory-facts.ts';
import { type DoctorFacts, refusalCodeOf } from '../doctor-facts.ts';
import type { DoctorFinding } from '../doctor-finding.ts';
import { fine, problem, unseen } from '../make-finding.ts';
import { azRest } from '../mends/az.ts';
import { yamlList } from '../mends/yaml-text.ts';
import { nearestUri, scopeWithin } from '../near-api.ts';

/** D03: the API has the identifier that was asked for, letter by letter. */
export function checkIdentifier(facts: DoctorFacts): DoctorFinding {
  const { api, question } = facts;
  const { resource } = question.request;
  if (!api.known) return unseen('D03', api.because);
  const { application, principal, near } = api.value;
  if (application !== undefined) return compare(facts, application, resource);
  if (principal !== undefined) {
    return fine(
      'D03',
      `${principal.name} answers to ${resource}.`,
      `servicePrincipalNames: ${principal.names.join(', ')}`,
    );
  }
  const [nearest] = near;
  return nearest === undefined ? nobody(facts, resource) : almost(nearest, resource);
}

function compare(facts: DoctorFacts, application: ApiRegistration, resource: string): DoctorFinding {
  const { appId, identifierUris, name } = application;
  const evidence = `identifierUris: ${identifierUris.join(', ') || 'none'}`;
  if (resource.toLowerCase() === appId) return fine('D03', `${name} is asked for by its client id.`, evidence);
  if (identifierUris.includes(resource)) return fine('D03', `${name} has the identifier ${resource}.`, evidence);
  const folded = identifierUris.find((uri) => fold(uri) === fold(resource));
  if (folded === undefined) return notWritten(application, resource, evidence);
  const how = folded.toLowerCase() === resource.toLowerCase() ? 'upper and lower case' : 'the slash at the end';
  const message = `${name} has the identifier ${folded}; what was asked for differs by ${how}.`;
  if (refusalCodeOf(facts) !== 500011) {
    const note = 'Entra takes it, but version 1 tokens may carry it so, and on-behalf-of compares letter by letter.';
    return fine('D03', `${message} ${note}`, evidence);
  }
  return problem('D03', { message, evidence, ...askFor(folded) });
}

/** `api://{appId}` exists only once it is written down (microsoftgraph/msgraph-bicep-types#239). */
function notWritten({ id, name, identifierUris }: ApiRegistration, resource: string, evidence: string): DoctorFinding {
  const uris = [...identifierUris, resource];
  return problem('D03', {
    message: `${resource} is the default identifier of ${name}, and is not written down in its registration. Entra knows an API only by what is.`,
    evidence,
    fix: `Write the identifier into the registration${identifierUris[0] === undefined ? '' : `, or ask for ${identifierUris[0]}`}.`,
    manifest: `identifierUris: ${yamlList(uris)}`,
    az: azRest('PATCH', `/applications/${id}`, { identifierUris: uris }),
  });
}

function almost(nearest: ApiName, resource: string): DoctorFinding {
  const within = scopeWithin(resource, nearest);
  const evidence = `${nearest.name}: identifierUris ${nearest.identifierUris.join(', ') || 'none'}, client id ${nearest.appId}`;
  if (within !== undefined) {
    return problem('D03', {
      message: `“${within.scope}” is not part of the identifier: ${nearest.name} has ${within.uri}, and a scope is named beside it.`,
      evidence,
      ...askFor(within.uri, within.scope),
    });
  }
  const uri = nearestUri(resource, nearest);
  const message = `Nothing in the tenant answers to ${resource}. ${nearest.name} has ${uri}.`;
  return problem('D03', { message, evidence, ...askFor(uri) });
}

function askFor(uri: string, scope?: string): { readonly fix: string; readonly az: string } {
  const resource = paste.resource(uri, 'identifier URI');
  const named = scope === undefined ? '' : ` --scope ${paste.scope(scope, 'scope')}`;
  const az = scope === undefined ? `--resource ${resource}` : `--scope ${resource}/${paste.scope(scope, 'scope')}`;
  return {
    fix: `Ask for it as it is written: entrada token ${resource}${named}.`,
    az: `az account get-access-token ${az}`,
  };
}

function nobody({ tenant }: DoctorFacts, resource: string): DoctorFinding {
  const where = tenant.known ? `${tenant.value.name} (${tenant.value.id})` : 'the tenant';
  const appId = /^(?:api:\/\/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(resource)?.[1];
  const elsewhere = 'or sign in to the API’s own tenant with --tenant';
  return problem('D03', {
    message: `Nothing in ${where} answers to ${resource}, and no identifier there is like it.`,
    evidence: 'applications and service principals, by identifier, client id and likeness',
    ...(appId === undefined
      ? {
          fix: `Compare the identifier with the registration, ${elsewhere}.`,
          az: 'az login --tenant <tenant of the API>',
        }
      : {
          fix: `An API of another tenant that takes other tenants too is made known here by its service principal; ${elsewhere}.`,
          az: `az ad sp create --id ${appId}`,
        }),
  });
}

function fold(uri: string): string {
  return uri.toLowerCase().replace(/\/+$/, '');
}
