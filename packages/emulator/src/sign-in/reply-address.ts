/** How the answer travels to the client. */
export type ResponseMode = 'query' | 'fragment' | 'form_post';

const responseModes: readonly ResponseMode[] = ['query', 'fragment', 'form_post'];

/** Where a client wants its answer; only ever made from a redirect URI that it registered. */
export interface ReplyAddress {
  readonly redirectUri: string;
  readonly responseMode: ResponseMode;
  /** Echoed as sent. */
  readonly state?: string;
}

/** @returns undefined for a value that is not a response mode; `query` when none was sent (the default of `code`) */
export function parseResponseMode(text: string | undefined): ResponseMode | undefined {
  if (text === undefined) return 'query';
  return responseModes.find((mode) => mode === text);
}

/** An answer on its way: a redirect, or a form that the browser posts. */
export type Reply =
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'form-post'; readonly action: string; readonly fields: Readonly<Record<string, string>> };

/**
 * Addresses fields to a client. In `query` and `fragment` a redirect URI without a path comes back with a slash, in
 * `form_post` as it was sent [D: "Redirect URI (reply URL) restrictions and limitations"].
 */
export function replyTo(address: ReplyAddress, fields: Readonly<Record<string, string | undefined>>): Reply {
  const present = Object.entries({ ...fields, state: address.state }).filter(
    (field): field is [string, string] => field[1] !== undefined,
  );
  if (address.responseMode === 'form_post') {
    return { kind: 'form-post', action: address.redirectUri, fields: Object.fromEntries(present) };
  }
  const location = new URL(address.redirectUri);
  const encoded = new URLSearchParams(present).toString();
  if (address.responseMode === 'fragment') location.hash = encoded;
  else location.search = location.search === '' ? encoded : `${location.search}&${encoded}`;
  return { kind: 'redirect', location: location.href };
}

/** What a Content-Security-Policy has to let a form reach, so that the answer arrives. */
export function formTargetsOf(address: ReplyAddress): readonly string[] {
  const { origin, protocol } = new URL(address.redirectUri);
  return [origin === 'null' ? protocol : origin];
}
