import { graphError } from '../errors/graph-error.ts';

/** Where a delta query stands; it travels in the link, with what the first query selected. */
export interface DeltaState {
  /** Tells the ledgers of two directories apart. */
  readonly ledger: string;
  /** Changes after this version. */
  readonly from: number;
  /** Up to this version; undefined = the newest. */
  readonly to?: number;
  /** Id of the last object of the page before. */
  readonly after?: string;
  readonly select?: readonly string[];
  readonly ids?: readonly string[];
}

export function writeDeltaToken(state: DeltaState): string {
  return Buffer.from(JSON.stringify(state)).toString('base64url');
}

/** @throws {GraphError} deltaTokenExpired for a token that this ledger did not write */
export function readDeltaToken(token: string, ledger: string): DeltaState {
  const state = parse(token);
  if (!isState(state) || state.ledger !== ledger) throw graphError('deltaTokenExpired');
  return state;
}

function parse(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function isState(value: unknown): value is DeltaState {
  if (typeof value !== 'object' || value === null) return false;
  const { ledger, from, to, after, select, ids } = value as Partial<Record<keyof DeltaState, unknown>>;
  const isList = (list: unknown) =>
    list === undefined || (Array.isArray(list) && list.every((item) => typeof item === 'string'));
  return (
    typeof ledger === 'string' &&
    typeof from === 'number' &&
    (to === undefined || typeof to === 'number') &&
    (after === undefined || typeof after === 'string') &&
    isList(select) &&
    isList(ids)
  );
}
