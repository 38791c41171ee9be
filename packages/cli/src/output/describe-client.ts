import type { WellKnownClient } from '@entrada/core';

/** A well-known client, and what it means to authorize it. */
export interface ClientDescription extends WellKnownClient {
  readonly meaning: readonly string[];
  /** Of which day the data is. */
  readonly evidence: { readonly names: string; readonly flags: string };
}

/** A client that only the list of first-party applications names. */
export interface ListedClient {
  readonly appId: string;
  readonly name: string;
  readonly ownerTenant?: string;
  readonly foci: boolean | null;
  readonly publicClient: boolean | null;
}

/** The days of the lists that the tables are made from: packages/core/src/data/THIRD-PARTY.md. */
export const evidence: ClientDescription['evidence'] = { names: '2026-08-20', flags: '2026-01-26' };

/** Puts a client's flags into words. */
export function describeClient(client: WellKnownClient): ClientDescription {
  return { ...client, meaning: meaningOf(client), evidence };
}

/** What authorizing a client means, one sentence or two for each thing that matters. */
export function meaningOf(client: Pick<WellKnownClient, 'publicClient' | 'foci'> & Partial<WellKnownClient>): string[] {
  return [...publicMeaning(client.publicClient), ...familyMeaning(client.foci), ...redirectMeaning(client)];
}

function publicMeaning(publicClient: boolean | null): string[] {
  if (publicClient === false) {
    return ['Confidential: it proves who it is, so only the service behind it can get tokens under this id.'];
  }
  const known = publicClient ? 'Public' : 'Not known to be confidential; take it for public';
  return [
    `${known}: it proves nothing about itself, so any program on a machine where somebody signs in can pass for it. ` +
      'Authorized, all of them get tokens for your API without a question asked: require assignment.',
  ];
}

function familyMeaning(foci: boolean | null): string[] {
  if (foci === null)
    return ['Whether it shares refresh tokens with a family of Microsoft clients (FOCI) is not known.'];
  if (!foci) return [];
  return [
    'Member of the family of Microsoft clients (FOCI): a refresh token of any other member, stolen or not, gets a token for your API through it.',
  ];
}

function redirectMeaning({ publicClient, redirectUris = [] }: Partial<WellKnownClient>): string[] {
  const loopback = redirectUris.some((uri) => /^https?:\/\/(?:localhost|127\.0\.0\.1)/.test(uri));
  if (!loopback || publicClient === false) return [];
  return [
    'Signs in over a loopback address: somebody who is talked into handing over the address that the browser ended at hands over a sign-in (ConsentFix).',
  ];
}
