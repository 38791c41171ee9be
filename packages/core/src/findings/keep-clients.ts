import type { ApiExposure } from './api-exposure.ts';
import { pasteId, patchApplication } from './az-rest.ts';
import type { AuthorizedClient } from './exposed-client.ts';

/** Beyond this a command is no longer something to read and paste. */
const mostEntries = 10;

/**
 * The command that pre-authorizes the clients of the API that `keep` names, and no others. Graph replaces the collection
 * as a whole, so the entries to keep stand in it; with many of them, or where their ids are not known, a placeholder.
 */
export function keepClients(exposure: ApiExposure, keep: (entry: AuthorizedClient) => boolean): string {
  const kept = exposure.authorizedClients.filter(keep);
  const ids = kept.flatMap(({ scopes }) => scopes.map(({ id }) => id));
  const entries =
    kept.length > mostEntries || ids.includes(undefined) ? '<the entries to keep>' : kept.map(entryOf).join(',');
  return patchApplication(exposure, `{"api":{"preAuthorizedApplications":[${entries}]}}`);
}

function entryOf({ client, scopes }: AuthorizedClient): string {
  const ids = scopes.map(({ id }) => `"${pasteId(id, 'id of the scope')}"`);
  return `{"appId":"${pasteId(client.appId, 'client id')}","delegatedPermissionIds":[${ids.join(',')}]}`;
}
