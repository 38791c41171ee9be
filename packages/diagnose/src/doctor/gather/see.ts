import { EntradaError, type Fact, isEntradaError } from '@entrada/core';
import { readFact } from '../../audit/read/read-fact.ts';

/**
 * Looks at something that a diagnosis can do without: what Graph refuses, or a network that fails, becomes the reason why it
 * was not looked at.
 *
 * @param needs the Microsoft Graph permission, for a person
 */
export function see<Value>(needs: string, read: () => Promise<Value>): Promise<Fact<Value>> {
  return readFact(needs, async () => {
    try {
      return await read();
    } catch (error) {
      if (!isEntradaError(error) || error.code !== 'network_failed') throw error;
      throw new EntradaError('graph_failed', error.message, { cause: error });
    }
  });
}
