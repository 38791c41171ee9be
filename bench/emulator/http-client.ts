import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface HttpClientSettings {
  /** On 127.0.0.1. */
  readonly port: number;
  /** Kept open, each with one request under way. */
  readonly connections: number;
}

/** A form that is sent over and over for so many milliseconds. */
export interface HttpOrder {
  readonly path: string;
  readonly body: string;
  readonly milliseconds: number;
}

/** A client on a thread of its own, so that its work is not counted as the server's. */
export interface HttpClient {
  /** @returns how many answers came */
  send(order: HttpOrder): Promise<number>;
  close(): Promise<void>;
}

export function startHttpClient(port: number): HttpClient {
  const workerData: HttpClientSettings = { port, connections: 8 };
  const worker = new Worker(new URL('http-client-worker.ts', import.meta.url), { workerData });
  return {
    send: async (order) => {
      worker.postMessage(order);
      const [count] = await once(worker, 'message');
      return Number(count);
    },
    close: async () => void (await worker.terminate()),
  };
}
