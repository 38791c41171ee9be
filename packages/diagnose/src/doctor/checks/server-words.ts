/** What a server wrote, for a person: short, on one line, without what a terminal or a shell would obey. */
export function serverWords(text: string): string {
  return text.replaceAll(/[^\w:/.,~'’ @(){}?=;+-]/g, '?').slice(0, 300);
}
