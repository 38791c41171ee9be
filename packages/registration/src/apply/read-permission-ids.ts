import { EntradaError } from '@entrada/core';
import type { Application } from '../graph/application.ts';
import { idsByValue } from '../removals.ts';
import { readApplication } from './application-steps.ts';
import type { ApplyContext } from './apply-context.ts';
import { readUntil } from './converge.ts';

/**
 * Ids of scopes or roles by value, read until Graph shows all of them: what was written a step ago is not everywhere at
 * once, and Graph looks ids up in what is stored.
 *
 * @throws EntradaError `registration_conflict` when one does not appear
 */
export async function readPermissionIds(
  context: ApplyContext,
  values: readonly string[],
  word: 'scope' | 'app role',
  permissionsOf: (application: Application) => readonly { readonly id: string; readonly value: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (application: Application) => idsByValue(permissionsOf(application));
  const absentIn = (ids: ReadonlyMap<string, string>) => values.find((value) => !ids.has(value));
  const { seen } = await readUntil({
    wait: context.wait,
    read: () => readApplication(context),
    isThere: (application) => absentIn(idsOf(application)) === undefined,
  });
  const ids = idsOf(seen);
  const absent = absentIn(ids);
  if (absent === undefined) return ids;
  throw new EntradaError('registration_conflict', `The ${word} ${absent} was removed while this ran. Run it again.`);
}
