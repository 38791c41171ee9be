/**
 * Values that may be pasted into a command line or into YAML. Some of them come out of a text that a server sent: what
 * does not have the expected form is replaced by a `<placeholder>` for the person to fill in.
 */
export const paste = {
  guid: (value: string | undefined, instead: string): string =>
    fits(value, /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, instead),
  resource: (value: string | undefined, instead: string): string =>
    fits(value, /^[0-9A-Za-z][0-9A-Za-z\-_.:/~]*$/, instead),
  user: (value: string | undefined, instead: string): string =>
    fits(value, /^[0-9A-Za-z][0-9A-Za-z._#-]*@[0-9A-Za-z.-]+$/, instead),
  scope: (value: string | undefined, instead: string): string => fits(value, /^[0-9A-Za-z_.:-]+$/, instead),
} as const;

function fits(value: string | undefined, pattern: RegExp, instead: string): string {
  return value !== undefined && pattern.test(value) ? value : `<${instead}>`;
}
