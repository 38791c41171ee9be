import type { Context } from 'hono';
import type { AzureResource } from '../directory/azure.ts';
import type { ManagedIdentity } from '../directory/managed-identity.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { EntraRefusal } from '../rules/entra-refusal.ts';
import { logTokenRequest } from '../token-service/log-token-request.ts';
import { type RequestTrace, traceRequest } from '../token-service/request-trace.ts';
import { decideForIdentity, identityAsClient } from './decide-for-identity.ts';
import { type IdentityToken, mintIdentityToken } from './mint-identity-token.ts';
import { type IdentitySelector, selectIdentity } from './select-identity.ts';

/** What came of asking for a managed identity's token; each kind of endpoint words it in its own way. */
export type IdentityTokenOutcome =
  | { readonly outcome: 'issued'; readonly identity: ManagedIdentity; readonly token: IdentityToken }
  | { readonly outcome: 'no-identity' | 'several-identities' }
  | { readonly outcome: 'refused'; readonly refusal: EntraRefusal; readonly trace: RequestTrace };

/** Chooses the identity, decides, logs the sign-in and mints. @param resource as the client wrote it */
export async function requestIdentityToken(
  context: EmulatorContext,
  c: Context,
  host: AzureResource | undefined,
  selector: IdentitySelector,
  resource: string,
): Promise<IdentityTokenOutcome> {
  const identity = selectIdentity(context.directory, host, selector);
  if (identity === 'none') return { outcome: 'no-identity' };
  if (identity === 'several') return { outcome: 'several-identities' };
  const trace = traceRequest(context, c);
  const decision = decideForIdentity(context, identity, resource);
  const refusal = decision.outcome === 'refused' ? decision.refusal : undefined;
  logTokenRequest(context, trace, {
    flow: 'client-credentials',
    client: identityAsClient(identity.principal),
    clientId: identity.principal.appId,
    scope: `${resource}/.default`,
    userId: undefined,
    refusal,
  });
  if (decision.outcome === 'refused') return { outcome: 'refused', refusal: decision.refusal, trace };
  return { outcome: 'issued', identity, token: await mintIdentityToken(context, decision, identity.resourceId) };
}
