import { EntradaError } from '@entrada/core';
import { allProbes, type Probe } from '@entrada/emulator';

/**
 * The questions that the command line asks for.
 *
 * @throws EntradaError `usage` for an unknown one, and for one that needs a person who is not there
 */
export function chooseProbes({
  only,
  interactive = false,
}: {
  readonly only?: readonly string[];
  readonly interactive?: boolean;
}): readonly Probe[] {
  const unknown = only?.find((id) => !allProbes.some((probe) => probe.id === id));
  if (unknown !== undefined) {
    const ids = allProbes.map(({ id }) => id).join(', ');
    throw new EntradaError('usage', `There is no question called ${unknown}. There are ${ids}.`);
  }
  const needsPerson = only?.find((id) => allProbes.some((probe) => probe.id === id && probe.person));
  if (needsPerson !== undefined && !interactive) {
    throw new EntradaError('usage', `For ${needsPerson} somebody has to sign in: add --interactive.`);
  }
  return allProbes.filter(({ id, person }) => (only?.includes(id) ?? true) && (interactive || !person));
}
