/** Which of a host's identities is meant; none of them means the system-assigned one. */
export interface IdentitySelector {
  readonly clientId?: string;
  /** Object id of the identity's service principal. */
  readonly objectId?: string;
  /** Azure resource id of a user-assigned identity, `/subscriptions/…`. */
  readonly resourceId?: string;
}

/** What the endpoint of a host is asked, and with what. */
export interface IdentityRequest {
  readonly resource: string;
  readonly selector: IdentitySelector;
  /** Whether the caller chose the identity, so that its absence is a failure and no reason to look elsewhere. */
  readonly isChosen: boolean;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** How an endpoint calls the selectors. */
export type SelectorNames = Readonly<Record<keyof IdentitySelector, string>>;

/** The address of a token request. */
export function tokenUrl(
  endpoint: string,
  apiVersion: string,
  { resource, selector }: IdentityRequest,
  names?: SelectorNames,
): string {
  const url = new URL(endpoint);
  url.searchParams.set('api-version', apiVersion);
  url.searchParams.set('resource', resource);
  if (names === undefined) return url.href;
  const { clientId, objectId, resourceId } = selector;
  for (const [name, value] of [
    [names.clientId, clientId],
    [names.objectId, objectId],
    [names.resourceId, resourceId],
  ] as const) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}
