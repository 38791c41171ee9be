/** Longer names tell nobody more, and whoever may name an application could fill a screen with one. */
const longest = 120;

/**
 * A text that somebody in the tenant chose, such as a display name, as it may be shown: without control characters (which
 * a terminal would obey) and without those that turn the direction of the text around them (which would make one name
 * look like another); cut at 120 characters.
 */
export function plainText(text: string): string {
  const shown = text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
    .replaceAll(/\p{Cs}/gu, '\uFFFD');
  const characters = Array.from(shown);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : shown;
}
