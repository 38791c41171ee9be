import type { EmulatorContext } from '../emulator-context.ts';
import { findClientApplication } from '../rules/access-facts.ts';
import { findRefusal } from '../rules/decide-access.ts';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import { findRedirectPlatform } from '../rules/redirect-uri.ts';
import { contextOfRequest } from '../rules/request-tenant.ts';
import { parsePrompt } from './prompt.ts';
import { readProofKey } from './proof-key.ts';
import { staysOnLoginHost } from './refusal-destination.ts';
import { parseResponseMode, type ReplyAddress } from './reply-address.ts';
import { type AuthorizeRequest, accessRequestOf } from './sign-in-request.ts';

/** The parameters of an authorize request; an empty value counts as not sent (RFC 6749 section 3.1). */
export type AuthorizeParameters = (name: string) => string | undefined;

/** What became of an authorize request before anybody was asked anything. */
export type Admission =
  | { readonly outcome: 'admitted'; readonly request: AuthorizeRequest }
  /** `reply` is missing when the refusal must not leave the login host. */
  | { readonly outcome: 'refused'; readonly refusal: EntraRefusal; readonly reply?: ReplyAddress };

/**
 * Checks an authorize request. Until client and redirect URI are known to belong together, a refusal is a page; after
 * that it goes to the client, but for the numbers that Entra keeps on its own page.
 */
export function admitAuthorizeRequest(
  context: EmulatorContext,
  tenant: string,
  parameter: AuthorizeParameters,
): Admission {
  const untrusted = refuseUntrustedReply(context, tenant, parameter);
  if (untrusted !== undefined) return { outcome: 'refused', refusal: untrusted };
  const state = parameter('state');
  const reply: ReplyAddress = {
    redirectUri: parameter('redirect_uri') ?? '',
    responseMode: parseResponseMode(parameter('response_mode')) ?? 'query',
    ...(state === undefined ? {} : { state }),
  };
  const request = readRequest(tenant, reply, parameter);
  if ('code' in request) return { outcome: 'refused', refusal: request, reply };
  const refusal = findRefusal(context, accessRequestOf(request));
  if (refusal === undefined) return { outcome: 'admitted', request };
  return { outcome: 'refused', refusal, ...(staysOnLoginHost(refusal) ? {} : { reply }) };
}

/** Whatever makes the redirect URI one that nothing may be sent to. */
function refuseUntrustedReply(
  context: EmulatorContext,
  tenant: string,
  parameter: AuthorizeParameters,
): EntraRefusal | undefined {
  const clientId = parameter('client_id');
  if (clientId === undefined) return refuse(900144, { parameter: 'client_id' });
  const redirectUri = parameter('redirect_uri');
  const application = findClientApplication(contextOfRequest(context, { tenant, clientId }), clientId);
  if (application === undefined) {
    const scope = parameter('scope') ?? '';
    return findRefusal(context, { flow: 'authorize', tenant, clientId, scope });
  }
  if (redirectUri === undefined) {
    const { publicClient, spa, web } = application;
    const none = [publicClient, spa, web].every((platform) => platform.redirectUris.length === 0);
    return none ? refuse(900971) : refuse(900144, { parameter: 'redirect_uri' });
  }
  return findRedirectPlatform(application, redirectUri) === undefined
    ? refuse(50011, { redirectUri, appId: application.appId })
    : undefined;
}

function readRequest(
  tenant: string,
  reply: ReplyAddress,
  parameter: AuthorizeParameters,
): AuthorizeRequest | EntraRefusal {
  const [clientId, responseType, scope] = ['client_id', 'response_type', 'scope'].map(parameter);
  if (clientId === undefined) return refuse(900144, { parameter: 'client_id' });
  if (responseType === undefined) return refuse(900144, { parameter: 'response_type' });
  // Each number names the type that a registration would enable.
  if (responseType !== 'code') {
    return refuse(responseType.split(' ').includes('id_token') ? 700054 : 700051, { responseType });
  }
  const responseMode = parameter('response_mode');
  if (parseResponseMode(responseMode) === undefined) return refuse(70007, { responseMode: responseMode ?? '' });
  if (scope === undefined) return refuse(900144, { parameter: 'scope' });
  const prompt = parsePrompt(parameter('prompt'));
  if (prompt === undefined) return refuse(90023);
  const proofKey = readProofKey(parameter('code_challenge'), parameter('code_challenge_method'));
  if ('code' in proofKey) return proofKey;
  const [nonce, claims, loginHint, resourceParameter] = ['nonce', 'claims', 'login_hint', 'resource'].map(parameter);
  const correlationId = parameter('client-request-id');
  return {
    kind: 'authorize',
    tenant,
    clientId,
    scope,
    redirectUri: reply.redirectUri,
    reply,
    prompt,
    ...proofKey,
    ...(nonce === undefined ? {} : { nonce }),
    ...(claims === undefined ? {} : { claims }),
    ...(resourceParameter === undefined ? {} : { resourceParameter }),
    ...(loginHint === undefined ? {} : { loginHint }),
    ...(correlationId === undefined ? {} : { correlationId }),
    clientInfo: parameter('client_info') === '1',
  };
}
