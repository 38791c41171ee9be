/** A Conditional Access policy, as far as it can reach an API (Graph: conditionalAccessPolicy). */
export interface AccessPolicy {
  readonly name: string;
  readonly state: 'on' | 'report-only' | 'off';
  /** `conditions.applications`: appIds, or `All`, `None`, names of groups of applications. */
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
  /** Whether it is for all users. */
  readonly everyone: boolean;
  /** `conditions.authenticationFlows.transferMethods`; empty = for every flow. */
  readonly transferMethods: readonly string[];
  /** Whether it refuses, rather than asks for more. */
  readonly blocks: boolean;
}

/**
 * Whether a policy is about the API. One for Azure's management API is not: a token for a custom API has another
 * audience (concept-conditional-access-cloud-apps [D]).
 */
export function reaches({ includes, excludes }: AccessPolicy, appId: string): boolean {
  const names = (list: readonly string[]): boolean => list.some((entry) => entry.toLowerCase() === appId.toLowerCase());
  return (includes.includes('All') || names(includes)) && !names(excludes);
}
