import type { ManifestIssue, ManifestPath } from '../manifest-issue.ts';

/**
 * Refuses entries that stand for the same thing.
 *
 * @param identify what an entry stands for; `undefined` when it can't be told
 */
export function checkRepeats(
  entries: readonly unknown[],
  path: ManifestPath,
  identify: (entry: unknown) => string | undefined,
): ManifestIssue[] {
  const seen = new Map<string, number>();
  return entries.flatMap((entry, index): ManifestIssue[] => {
    const identity = identify(entry);
    const first = identity === undefined ? undefined : seen.get(identity);
    if (identity !== undefined && first === undefined) seen.set(identity, index);
    if (first === undefined) return [];
    const message = `expected each once, found the same as entry ${first + 1}`;
    return [{ path: [...path, index], at: 'value', message }];
  });
}
