import type { ChangeAction } from './field-difference.ts';

/** What becomes of one known client. */
export interface KnownClientDifference {
  /** Lower case. */
  readonly appId: string;
  readonly action: ChangeAction;
  readonly foreign: boolean;
}

export interface MergedKnownClients {
  /** The whole collection as it is to be. */
  readonly entries: readonly string[];
  readonly differences: readonly KnownClientDifference[];
}

/** Merges the manifest's known clients into those of the application. */
export function mergeKnownClients(current: readonly string[], wanted: readonly string[]): MergedKnownClients {
  const there = new Set(current.map((appId) => appId.toLowerCase()));
  const named = new Set(wanted.map((appId) => appId.toLowerCase()));
  const added = [...named].filter((appId) => !there.has(appId));
  return {
    entries: [...current, ...added],
    differences: [
      ...[...named].map((appId): KnownClientDifference => {
        return { appId, action: there.has(appId) ? 'keep' : 'create', foreign: false };
      }),
      ...[...there].flatMap((appId): KnownClientDifference[] => {
        return named.has(appId) ? [] : [{ appId, action: 'keep', foreign: true }];
      }),
    ],
  };
}
