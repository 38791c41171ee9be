/**
 * Why a query is not run: `syntax` when it cannot be read, `unsupported` when it is Kusto but more than this engine knows,
 * `semantic` when it names what is not there or mixes types.
 */
export type QueryFault = 'syntax' | 'unsupported' | 'semantic';

/** A query that cannot be answered. Each service words it in its own envelope. */
export class QueryError extends Error {
  override readonly name: string = 'QueryError';
  readonly fault: QueryFault;
  /** The text it stumbled over; empty at the end of the query. */
  readonly token: string;
  /** Offset of {@link token} in the query, in UTF-16 units. */
  readonly offset: number;

  constructor(fault: QueryFault, message: string, token: string, offset: number) {
    super(message);
    this.fault = fault;
    this.token = token;
    this.offset = offset;
  }
}

/** Line (from 1) and character (from 0) of an offset, as Azure Resource Graph counts them. */
export function placeOf(query: string, offset: number): { readonly line: number; readonly character: number } {
  const before = query.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, character: offset - lastBreak - 1 };
}
