import { checkClientAssertion } from '../client-assertions/check-client-assertion.ts';
import { hashSecret } from '../directory/hash-secret.ts';
import type { Application } from '../directory/model.ts';
import type { AccessFacts } from './access-facts.ts';
import type { ClientParty } from './access-request.ts';
import { credentialsOf } from './credentials-of.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';
import { findRedirectPlatform } from './redirect-uri.ts';

/** Whether a client must prove who it is (`confidential`), must not (`public`), or may. */
type ClientProof = 'public' | 'confidential' | 'either';

/**
 * How the client proves who it is: 700025 a credential from a public client, 7000216/7000218 none from a confidential
 * one, 7000215 a wrong secret, 7000222 an expired one; of an assertion whatever `client-assertions/` finds.
 */
export function checkClientCredential(facts: AccessFacts): EntraRefusal | undefined {
  const { client, request } = facts;
  if (client === undefined) return undefined;
  const proof = expectedProof(facts, client);
  const presented = request.clientSecret !== undefined || request.clientAssertion !== undefined;
  if (presented && proof === 'public') return refuse(700025);
  if (!presented && proof === 'confidential') {
    return refuse(request.flow === 'client-credentials' ? 7000216 : 7000218);
  }
  if (request.clientAssertion !== undefined) {
    return checkClientAssertion(facts.context, client, request.clientAssertion);
  }
  return request.clientSecret === undefined ? undefined : checkSecret(facts, client, request.clientSecret);
}

/**
 * By flow: the platform of the redirect URI decides for a code (a `web` address makes the client confidential whatever
 * else it allows, Azure/azure-sdk-for-go#22386); elsewhere a client is public when it allows public flows or lists a
 * public-client address.
 */
function expectedProof({ request }: AccessFacts, client: ClientParty): ClientProof {
  const { application } = client;
  if (request.flow === 'on-behalf-of') return 'confidential';
  if (request.flow === 'client-credentials') {
    return isPublicOnly(client) ? 'public' : 'confidential';
  }
  if (request.flow === 'authorization-code' && request.redirectUri !== undefined) {
    const platform = findRedirectPlatform(application, request.redirectUri);
    // An address that nobody registered says nothing about the client; that it is not the code's own comes later.
    if (platform !== undefined) return platform === 'web' ? 'confidential' : 'public';
  }
  if (!allowsPublicUse(application)) return 'confidential';
  return isPublicOnly(client) ? 'public' : 'either';
}

function allowsPublicUse(application: Application): boolean {
  return (
    application.isFallbackPublicClient === true ||
    application.publicClient.redirectUris.length > 0 ||
    application.spa.redirectUris.length > 0
  );
}

function isPublicOnly(client: ClientParty): boolean {
  const { application, firstParty } = client;
  const { passwords, keys } = credentialsOf(client);
  const hasCredentials = passwords.length + keys.length + application.federatedIdentityCredentials.length > 0;
  return allowsPublicUse(application) && (firstParty || !hasCredentials);
}

function checkSecret({ context }: AccessFacts, client: ClientParty, secret: string): EntraRefusal | undefined {
  const hash = hashSecret(secret);
  const credential = credentialsOf(client).passwords.find((candidate) => candidate.secretHash === hash);
  if (credential === undefined) return refuse(7000215, { appId: client.appId });
  const now = context.clock.now();
  return Date.parse(credential.endDateTime) <= now ? refuse(7000222, { appId: client.appId }) : undefined;
}
