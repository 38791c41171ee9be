import { EntradaError, isEntradaError } from '@entrada/core';
import { domainNotReady } from '../graph/retry-rules.ts';
import { resolveIdentifierUri } from '../manifest/identifier-uri.ts';
import { mergeIdentifierUris } from '../merge/merge-identifier-uris.ts';
import { type ApplicationCollection, editCollection, keyed } from './application-collections.ts';
import { type ApplyContext, known } from './apply-context.ts';

const identifierUris: ApplicationCollection<string> = {
  what: 'the identifier URIs',
  entriesOf: (application) => application.identifierUris,
  body: (entries) => ({ identifierUris: entries }),
  ...keyed((uri) => uri.toLowerCase()),
};

export async function addIdentifierUris(context: ApplyContext): Promise<boolean> {
  const { api, tenant } = context.plan;
  const uris = api.identifierUris.map((uri) => resolveIdentifierUri(uri, known(context.appId, 'application id')));
  const mayPass = context.applicationIsNew && uris.some((uri) => isOnVerifiedDomain(uri, tenant.verifiedDomains));
  try {
    return await editCollection(
      context,
      identifierUris,
      (current) => {
        const { entries, differences } = mergeIdentifierUris(current, uris);
        return differences.every(({ action }) => action === 'keep') ? current : entries;
      },
      { what: `the identifier URI ${uris.join(', ')}`, retry: mayPass ? [domainNotReady] : [] },
    );
  } catch (error) {
    throw isEntradaError(error) && error.details.graphCode === 'ObjectConflict' ? uriTaken(uris, error) : error;
  }
}

/** Gives up the URIs that the plan names, in whatever case they stand there. */
export function removeIdentifierUris(context: ApplyContext): Promise<boolean> {
  const removed = new Set(context.plan.removals.identifierUris.map((uri) => uri.toLowerCase()));
  return editCollection(context, identifierUris, (current) => {
    const left = current.filter((uri) => !removed.has(uri.toLowerCase()));
    return left.length === current.length ? current : left;
  });
}

function isOnVerifiedDomain(uri: string, domains: readonly string[]): boolean {
  const host = URL.parse(uri)?.hostname.toLowerCase() ?? '';
  return domains.map((domain) => domain.toLowerCase()).some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function uriTaken(uris: readonly string[], cause: EntradaError): EntradaError {
  const [identifierUri = ''] = uris;
  const which =
    uris.length > 1 ? `one of the identifier URIs ${uris.join(', ')}` : `the identifier URI ${identifierUri}`;
  return new EntradaError(
    'registration_conflict',
    `Another application of the tenant has ${which}; it may be a deleted one, which keeps it for ` +
      '30 days. Choose another URI, or remove the deleted application for good.',
    { cause, details: { ...cause.details, identifierUri } },
  );
}
