/**
 * A claims challenge in base64, `{"access_token":{"…`: no token begins so, it is nothing secret, and the command that meets it has
 * to be printed whole.
 */
const claimsChallenge = 'eyJhY2Nlc3NfdG9rZW4iOnsi[\\w+/=-]*(?![\\w+/=.-])';
/** A JWT: its header is a JSON object, so its first part begins with `{"` in base64url. */
const jsonWebToken = new RegExp(`\\b(?!${claimsChallenge})eyJ[\\w-]{5,}(?:\\.[\\w-]*){0,4}`, 'g');

/** Text in which every token is replaced: the last guard of whatever is shown and may quote what somebody typed. */
export function hideTokens(text: string): string {
  return text.replace(jsonWebToken, '[token]');
}
