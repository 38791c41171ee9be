import type { ChangeAction } from './field-difference.ts';

export interface MergedIdentifierUris {
  readonly entries: readonly string[];
  readonly action: ChangeAction;
  /** The form that is replaced, when it differs in case alone: Entra takes both for the same URI. */
  readonly from: string | undefined;
  readonly foreign: readonly string[];
}

/** Merges the manifest's URI into those of the application. */
export function mergeIdentifierUris(current: readonly string[], uri: string): MergedIdentifierUris {
  const folded = uri.toLowerCase();
  const foreign = current.filter((entry) => entry.toLowerCase() !== folded);
  if (current.includes(uri)) return { entries: current, action: 'keep', from: undefined, foreign };
  const from = current.find((entry) => entry.toLowerCase() === folded);
  if (from === undefined) return { entries: [...current, uri], action: 'create', from, foreign };
  return { entries: current.map((entry) => (entry === from ? uri : entry)), action: 'change', from, foreign };
}
