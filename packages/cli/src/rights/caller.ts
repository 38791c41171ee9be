import { findWellKnownClient, type JsonObject } from '@entrada/core';

/** Who a token lets act, for a person: the user and the client, or the application by itself. */
export function callerOf(claims: JsonObject): string {
  const text = (name: string): string | undefined => (typeof claims[name] === 'string' ? claims[name] : undefined);
  const clientId = text('appid') ?? text('azp') ?? 'an unknown client';
  const client = findWellKnownClient(clientId)?.name ?? clientId;
  const user = text('upn') ?? text('unique_name') ?? text('preferred_username');
  return user === undefined ? `the application ${client} itself` : `${user}, through ${client}`;
}
