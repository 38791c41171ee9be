import type { ApiExposure, ProtectedResource } from '../api-exposure.ts';
import type { RiskRule } from '../risk-rule.ts';
import { listOf } from '../words.ts';

/** A27 */
export const resourceMetadata: RiskRule = {
  id: 'A27',
  severity: 'low',
  title: 'What the server says of itself does not fit the registration',
  why: 'Clients of the Model Context Protocol read which resource a server is (RFC 9728) and ask Entra for exactly that. Entra wants it to be one of the identifier URIs, letter by letter, without a slash at the end, on an API with version 2 tokens; else it refuses with AADSTS9010010 or AADSTS500011.',
  looksAt: [
    'the server’s /.well-known/oauth-protected-resource: resource, scopes_supported',
    'application: identifierUris, api.requestedAccessTokenVersion',
  ],
  fix: 'Issue version 2 tokens first, then add the server’s exact URL, without a slash at the end, to the identifier URIs; let scopes_supported name scopes in full.',
  manifest: "accessTokenVersion: 2\nidentifierUris: ['api://{appId}', <URL of the server>]",
  grade: 'U',
  reference: 'https://www.rfc-editor.org/rfc/rfc9728',
  check: (exposure) => {
    const { protectedResource } = exposure;
    const problems = [
      ...uriProblems(exposure),
      ...(protectedResource.known ? mismatches(exposure, protectedResource.value) : []),
    ];
    if (problems.length === 0) return protectedResource.known ? undefined : protectedResource;
    return {
      message: 'A client that follows what the server says of itself will be refused a token.',
      evidence: listOf(problems),
      manifestPath: ['identifierUri'],
    };
  },
};

function uriProblems({ identifierUris }: ApiExposure): string[] {
  return identifierUris.filter((uri) => uri.endsWith('/')).map((uri) => `the identifier URI ${uri} ends with a slash`);
}

function mismatches(exposure: ApiExposure, { resource, scopesSupported }: ProtectedResource): string[] {
  const { identifierUris, accessTokenVersion } = exposure;
  const unqualified = scopesSupported.filter((scope) => !identifierUris.some((uri) => scope.startsWith(`${uri}/`)));
  return [
    ...(identifierUris.includes(resource) ? [] : [`the resource ${resource} is no identifier URI of the API`]),
    ...(resource.endsWith('/') ? [`the resource ${resource} ends with a slash`] : []),
    ...(accessTokenVersion === 2 ? [] : ['the API gets version 1 tokens']),
    ...unqualified.map((scope) => `scopes_supported has ${scope}, which names no identifier URI`),
  ];
}
