/**
 * A query of JMESPath that answers `false` when nothing is to be done, else the body of a PATCH.
 *
 * @param condition whether there is something to do: an expression that gives true or false
 */
export function guarded(condition: string, body: string): string {
  return `(${condition}) && ${body}`;
}
