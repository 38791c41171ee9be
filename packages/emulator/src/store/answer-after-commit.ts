import type { Service } from '../reach/emulated-hosts.ts';
import type { DataFile } from './data-file.ts';

/**
 * Lets no answer out before everything that changed until then is in the data file. So whatever a client was told is there
 * after the process ends, however it ends, and no client sees what might not be.
 */
export function answerAfterCommit(service: Service, { journal, file }: DataFile): Service {
  return {
    fetch: async (request) => {
      const response = await service.fetch(request);
      if (journal.isSettled) return response;
      try {
        await journal.settled();
        return response;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return new Response(`The local tenant could not write to ${file}: ${reason}\n`, {
          status: 500,
          headers: { 'content-type': 'text/plain; charset=utf-8' },
        });
      }
    },
  };
}
