import { isEntradaError } from '@entrada/core';

/** Adds something that somebody else, or an attempt without an answer, may have added already. */
export async function addOnce(add: () => Promise<unknown>): Promise<void> {
  try {
    await add();
  } catch (error) {
    if (!isEntradaError(error) || !/already exist/i.test(String(error.details.graphMessage))) throw error;
  }
}

/** Removes something that somebody else, or an attempt without an answer, may have removed already. */
export async function removeOnce(remove: () => Promise<void>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (!isEntradaError(error) || error.details.status !== 404) throw error;
  }
}
