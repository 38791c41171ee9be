import { type Application, applicationSchema, applicationSelect, writable } from '../graph/application.ts';
import { inconsistentState, notReplicatedYet, type RetryRule } from '../graph/retry-rules.ts';
import { applicationPath, readApplication } from './application-steps.ts';
import type { ApplyContext } from './apply-context.ts';
import { replaceWhole, type WholeEdit } from './replace-whole.ts';

/** One of the collections of an application, which Graph replaces as a whole. */
export interface ApplicationCollection<Entry> extends Pick<WholeEdit<Application, Entry>, 'missing' | 'join'> {
  readonly what: string;
  entriesOf(application: Application): readonly Entry[];
  /** The body of the PATCH that writes it. */
  body(entries: readonly Entry[]): object;
}

/** Edits a collection of the application that is worked on. */
export function editCollection<Entry>(
  context: ApplyContext,
  collection: ApplicationCollection<Entry>,
  edit: WholeEdit<Application, Entry>['edit'],
  more: { readonly what?: string; readonly retry?: readonly RetryRule[] } = {},
): Promise<boolean> {
  const retry = [inconsistentState, notReplicatedYet, ...(more.retry ?? [])];
  return replaceWhole({
    ...collection,
    what: more.what ?? collection.what,
    wait: context.wait,
    read: () => readApplication(context),
    edit,
    write: (entries) => {
      const query = { $select: applicationSelect };
      return context.graph.replace(applicationPath(context), collection.body(entries), applicationSchema, {
        query,
        retry,
      });
    },
  });
}

/** `missing` and `join` of entries that are told apart by a key and are there or not, as a whole. */
export function keyed<Entry>(keyOf: (entry: Entry) => string): Pick<ApplicationCollection<Entry>, 'missing' | 'join'> {
  const missing = (entries: readonly Entry[], others: readonly Entry[]): readonly Entry[] => {
    const keys = new Set(others.map(keyOf));
    return entries.filter((entry) => !keys.has(keyOf(entry)));
  };
  return { missing, join: (entries, more) => [...entries, ...missing(more, entries)] };
}

/** Entries as Graph takes them back. */
export function asWritten<Entry extends object>(entries: readonly Entry[]): readonly object[] {
  return entries.map(writable);
}
