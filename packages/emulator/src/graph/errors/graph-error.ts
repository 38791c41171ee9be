import { type GraphErrorName, type GraphErrorRow, graphErrorRows } from './graph-error-rows.ts';

/** A refusal on its way to the caller: thrown by a check, written out by the service's error handler. */
export class GraphError extends Error {
  override readonly name: string = 'GraphError';
  readonly row: GraphErrorRow;
  /** What the error is about, e.g. `api.oauth2PermissionScopes`. */
  readonly target: string | undefined;

  constructor(row: GraphErrorRow, values: Readonly<Record<string, string>>) {
    super(fill(row.text, values));
    this.row = row;
    this.target = row.target === undefined ? undefined : fill(row.target, values);
  }
}

/**
 * Makes the named error of the table.
 *
 * @param values what the `{placeholders}` of its text stand for; never a secret
 */
export function graphError(name: GraphErrorName, values: Readonly<Record<string, string>> = {}): GraphError {
  return new GraphError(graphErrorRows[name], values);
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
