/** A JWT: its header is a JSON object, so its first part begins with `{"` in base64url. */
const jsonWebToken = /\beyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g;

/** Text in which every token is replaced: the last guard of whatever is shown and may quote what somebody typed. */
export function hideTokens(text: string): string {
  return text.replace(jsonWebToken, '[token]');
}
