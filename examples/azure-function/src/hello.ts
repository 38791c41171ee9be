import type { HttpHandler } from '@azure/functions';
import { findWellKnownClient } from '@entrada/core';
import type { Guard } from '@entrada/guard';
import { protect } from '@entrada/guard/azure-functions';

/** GET /api/hello: says who calls, through which client and with which permissions. */
export function createHello(guard: Guard): HttpHandler {
  return protect(guard, (_request, context, principal) => {
    const { kind, name, oid, clientId, scopes, roles } = principal;
    const client = { id: clientId, name: findWellKnownClient(clientId)?.name };
    context.info(`hello for ${kind} ${oid} through ${clientId}`);
    return {
      jsonBody: { message: `Hello, ${name ?? client.name ?? clientId}!`, kind, name, oid, client, scopes, roles },
    };
  });
}
