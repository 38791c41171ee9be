import { type Fact, isEntradaError, known, notLookedAt } from '@entrada/core';

/**
 * Reads something that an audit can do without: what Graph refuses or does not offer becomes the reason why it was not
 * looked at, with the right that it needs. A network that fails is no such reason.
 *
 * @param needs the Microsoft Graph permission, for a person
 */
export async function readFact<Value>(needs: string, read: () => Promise<Value>): Promise<Fact<Value>> {
  try {
    return known(await read());
  } catch (error) {
    if (!isEntradaError(error)) throw error;
    if (error.code === 'graph_forbidden') return notLookedAt(`it needs ${needs}, and Graph refused: ${said(error)}`);
    if (error.code === 'graph_failed') return notLookedAt(`Graph failed: ${said(error)}`);
    throw error;
  }
}

function said({
  message,
  details,
}: {
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}): string {
  const { status, graphCode } = details;
  const text = typeof graphCode === 'string' && graphCode !== '' ? graphCode : undefined;
  return typeof status === 'number' ? [status, text].filter((part) => part !== undefined).join(' ') : message;
}
