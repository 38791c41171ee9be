import type { ChangeAction } from './field-difference.ts';

/** What becomes of one URI. */
export interface IdentifierUriDifference {
  readonly uri: string;
  readonly action: ChangeAction;
  /** The form that is replaced, when it differs in case alone: Entra takes both for the same URI. */
  readonly from?: string;
  /** The manifest does not name it. */
  readonly foreign: boolean;
}

export interface MergedIdentifierUris {
  /** The whole collection as it is to be. */
  readonly entries: readonly string[];
  readonly differences: readonly IdentifierUriDifference[];
}

/** Merges the manifest's URIs, resolved, into those of the application. */
export function mergeIdentifierUris(current: readonly string[], wanted: readonly string[]): MergedIdentifierUris {
  const entries = [...current];
  const places = new Map(current.map((uri, index) => [uri.toLowerCase(), index]));
  const named = new Map(wanted.map((uri) => [uri.toLowerCase(), uri]));
  const differences = [...named].map(([folded, uri]): IdentifierUriDifference => {
    const place = places.get(folded);
    const from = place === undefined ? undefined : current[place];
    if (place === undefined || from === undefined) {
      entries.push(uri);
      return { uri, action: 'create', foreign: false };
    }
    entries[place] = uri;
    return from === uri ? { uri, action: 'keep', foreign: false } : { uri, action: 'change', from, foreign: false };
  });
  const foreign = current.filter((uri) => !named.has(uri.toLowerCase()));
  return {
    entries,
    differences: [...differences, ...foreign.map((uri) => ({ uri, action: 'keep', foreign: true }) as const)],
  };
}
