import { findWellKnownClient } from '@entrada/core';

/** A client for people: its well-known name, or the name at hand, with its id. */
export function clientTitle(appId: string, name?: string): string {
  const title = findWellKnownClient(appId)?.name ?? name;
  return title === undefined || title === appId ? `client ${appId}` : `${title} (${appId})`;
}
