import { asObject, textOf } from './json.ts';
import { isMarked, type OwnedObjects } from './owned-objects.ts';
import { graphRoot, type ProbeGraph } from './probe-graph.ts';
import type { Pace } from './side.ts';
import { namePrefix } from './test-applications.ts';
import { withPatience } from './with-patience.ts';

/** What a clean-up did. */
export interface CleanUpResult {
  readonly deleted: number;
  /** Test applications that are still there. */
  readonly left: number;
}

/**
 * Deletes every test application: those of this run and those that an earlier one left behind. Their service principals
 * and secrets go with them. Can be run again and again.
 *
 * @throws NotSetUpError when the applications cannot be listed; those of this run are deleted nevertheless
 */
export async function cleanUpApplications(graph: ProbeGraph, owned: OwnedObjects, pace: Pace): Promise<CleanUpResult> {
  let deleted = 0;
  let left = 0;
  try {
    await adoptLeftovers(graph, owned);
  } finally {
    for (const id of owned.applications()) {
      if (await deleteApplication(graph, id, pace)) deleted += 1;
      else left += 1;
    }
  }
  return { deleted, left };
}

/** Adopts the test applications of earlier runs: only what bears both the name and the tag. */
async function adoptLeftovers(graph: ProbeGraph, owned: OwnedObjects): Promise<void> {
  const filter = encodeURIComponent(`startswith(displayName,'${namePrefix}')`);
  let path: string | undefined = `/applications?$filter=${filter}&$select=id,appId,displayName,tags`;
  while (path !== undefined) {
    const page = await graph.require('GET', path);
    for (const entry of Array.isArray(page.value) ? page.value : []) {
      const application = asObject(entry) ?? {};
      const [id, appId] = [application.id, application.appId].map(textOf);
      if (id !== undefined && appId !== undefined && isMarked(application)) owned.add(id, appId);
    }
    path = nextPath(textOf(page['@odata.nextLink']));
  }
}

/** A link that leads anywhere else would take the token there. */
function nextPath(link: string | undefined): string | undefined {
  return link?.startsWith(`${graphRoot}/`) ? link.slice(graphRoot.length) : undefined;
}

/** 404 may mean that a server does not know the application yet, so it is asked again while that can be. */
async function deleteApplication(graph: ProbeGraph, id: string, pace: Pace): Promise<boolean> {
  const remove = async (): Promise<number> => (await discard(await graph.send('DELETE', `/applications/${id}`))).status;
  const status = await withPatience(pace, remove, (answer) => answer !== 404);
  if (status !== 204 && status !== 404) return false;
  // Out of the recycle bin too, where it would count against the tenant's quota. Not every caller may: then it stays.
  await discard(await graph.send('DELETE', `/directory/deletedItems/${id}`));
  return true;
}

async function discard(response: Response): Promise<Response> {
  await response.body?.cancel();
  return response;
}
