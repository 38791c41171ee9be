import { defineSource } from '../capabilities/define-source.ts';
import type { ApplicationOptions } from '../client-credentials/application-options.ts';
import type { TokenSource } from '../source-contract.ts';
import { askPlatform } from './ask-platform.ts';
import { checkAssertion } from './check-assertion.ts';
import { federatedToken, federationAudience } from './federated-token.ts';

/** Options of {@link githubActionsSource}. */
export type GithubActionsOptions = ApplicationOptions;

/**
 * A token for an application that trusts a GitHub Actions workflow. The runner gives the workflow an address and a token to
 * ask for its assertion with (ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN), once the workflow has `permissions: id-token: write`
 * (GitHub Docs, "OpenID Connect reference").
 *
 * `getToken` rejects with `source_unavailable` (a variable is missing), `source_unsupported`, `refused`,
 * `identity_mismatch`, `network_failed`, `source_failed` or `usage`.
 */
export function githubActionsSource(options: GithubActionsOptions = {}): TokenSource {
  const { env = process.env, fetch: send = fetch, timeoutMs = 30_000 } = options;
  const url = env.ACTIONS_ID_TOKEN_REQUEST_URL;
  const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  const platform = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer };
  const getAssertion = async (signal: AbortSignal | undefined): Promise<string> => {
    const about = { source: 'github-actions', platform: 'GitHub Actions', method: 'GET' } as const;
    const address = withAudience(url ?? '');
    const answer = await askPlatform({ ...about, url: address, bearer: bearer ?? '', fetch: send, timeoutMs, signal });
    return checkAssertion(answer.value, 'GitHub Actions');
  };
  return defineSource(
    'github-actions',
    (request) => federatedToken('github-actions', platform, getAssertion, request, options),
    options.now,
  );
}

/** The address has a query of its own. */
function withAudience(address: string): string {
  const url = URL.parse(address);
  url?.searchParams.set('audience', federationAudience);
  return url?.href ?? address;
}
