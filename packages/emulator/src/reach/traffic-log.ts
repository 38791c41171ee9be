/** One thing that a client asked of the proxy. Never holds a query, header or body: those carry codes and tokens. */
export interface SeenRequest {
  /** Milliseconds since the epoch, by the machine's clock. */
  readonly at: number;
  readonly host: string;
  readonly method: string;
  /** Without the query. Empty for a CONNECT that was refused. */
  readonly path: string;
  /** HTTP status answered; 0 when no answer was possible, as after a failed TLS handshake. */
  readonly status: number;
  /** What went wrong below HTTP, in words. */
  readonly note?: string;
}

/** What the proxy saw of its clients. */
export interface TrafficLog {
  /** Counts and keeps one request. */
  record(request: Omit<SeenRequest, 'at'>): void;
  /** How many requests were recorded since the start. */
  count(): number;
  /** The newest requests, oldest first. */
  recent(): readonly SeenRequest[];
}

/**
 * A log that keeps the newest `capacity` requests and tells `onRequest` of each.
 * A failing `onRequest` is the caller's mistake and must not break a client's connection: it is rethrown on its own turn.
 */
export function createTrafficLog(onRequest?: (request: SeenRequest) => void, capacity = 200): TrafficLog {
  const kept: SeenRequest[] = [];
  let count = 0;
  return {
    record: (request) => {
      const seen = { at: Date.now(), ...request };
      count += 1;
      kept.push(seen);
      if (kept.length > capacity) kept.shift();
      if (onRequest) queueMicrotask(() => onRequest(seen));
    },
    count: () => count,
    recent: () => [...kept],
  };
}
