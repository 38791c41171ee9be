import { EntradaError, isEntradaError } from '@entrada/core';
import { findApplication } from '../find-application.ts';
import { type Application, applicationSchema, applicationSelect } from '../graph/application.ts';
import { domainNotReady, inconsistentState, notReplicatedYet } from '../graph/retry-rules.ts';
import { primaryIdentifierUri, resolveIdentifierUri } from '../manifest/identifier-uri.ts';
import { mergeIdentifierUris } from '../merge/merge-identifier-uris.ts';
import { type ApplyContext, known } from './apply-context.ts';
import { converge } from './converge.ts';

/** Path of the application that is worked on. */
export function applicationPath(context: ApplyContext): string {
  return `/applications/${known(context.applicationId, 'application')}`;
}

/** A fresh read of the application; one that was created a moment ago may not be found at once. */
export function readApplication(context: ApplyContext): Promise<Application> {
  return context.graph.get(applicationPath(context), applicationSchema, {
    query: { $select: applicationSelect },
    retry: [notReplicatedYet],
  });
}

/** Creates the application bare: without URI and pre-authorizations, which Graph would check too early. */
export async function createApplication(context: ApplyContext): Promise<boolean> {
  const { graph, plan } = context;
  // An earlier run may have been stopped right after this step, or this plan have been applied before.
  const { application: found } = await findApplication(graph, plan.api);
  if (found !== undefined && found.displayName !== plan.api.name) {
    throw new EntradaError(
      'registration_conflict',
      `The application "${found.displayName}" (${found.appId}) has got the URI since this was planned. Plan again.`,
    );
  }
  const body = { displayName: plan.api.name, signInAudience: plan.api.signInAudience };
  const application = found ?? (await graph.post('/applications', body, applicationSchema));
  context.applicationId = application.id;
  context.appId = application.appId;
  context.applicationIsNew = found === undefined;
  await readApplication(context);
  return context.applicationIsNew;
}

export function renameApplication(context: ApplyContext): Promise<boolean> {
  const displayName = context.plan.api.name;
  return converge({
    what: `the name ${displayName}`,
    wait: context.wait,
    read: () => readApplication(context),
    isThere: (application) => application.displayName === displayName,
    write: () => context.graph.patch(applicationPath(context), { displayName }, { retry: [inconsistentState] }),
  });
}

export function setAccessTokenVersion(context: ApplyContext): Promise<boolean> {
  const version = context.plan.api.accessTokenVersion;
  const body = { api: { requestedAccessTokenVersion: version } };
  return converge({
    what: `access token version ${version}`,
    wait: context.wait,
    read: () => readApplication(context),
    isThere: (application) => (application.api.requestedAccessTokenVersion ?? 1) === version,
    write: () => context.graph.patch(applicationPath(context), body, { retry: [inconsistentState, notReplicatedYet] }),
  });
}

export function addIdentifierUri(context: ApplyContext): Promise<boolean> {
  const uri = resolveIdentifierUri(primaryIdentifierUri(context.plan.api), known(context.appId, 'application id'));
  const mayPass = context.applicationIsNew && isOnVerifiedDomain(uri, context.plan.tenant.verifiedDomains);
  const retry = [inconsistentState, notReplicatedYet, ...(mayPass ? [domainNotReady] : [])];
  return converge({
    what: `the identifier URI ${uri}`,
    wait: context.wait,
    read: () => readApplication(context),
    isThere: (application) => application.identifierUris.includes(uri),
    write: async (application) => {
      const { entries } = mergeIdentifierUris(application.identifierUris, uri);
      try {
        await context.graph.patch(applicationPath(context), { identifierUris: entries }, { retry });
      } catch (error) {
        throw isEntradaError(error) && error.details.graphCode === 'ObjectConflict' ? uriTaken(uri, error) : error;
      }
    },
  });
}

function isOnVerifiedDomain(uri: string, domains: readonly string[]): boolean {
  const host = URL.parse(uri)?.hostname.toLowerCase() ?? '';
  return domains.map((domain) => domain.toLowerCase()).some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function uriTaken(uri: string, cause: EntradaError): EntradaError {
  return new EntradaError(
    'registration_conflict',
    `Another application of the tenant has the identifier URI ${uri}; it may be a deleted one, which keeps it for ` +
      '30 days. Choose another URI, or remove the deleted application for good.',
    { cause, details: { ...cause.details, identifierUri: uri } },
  );
}
