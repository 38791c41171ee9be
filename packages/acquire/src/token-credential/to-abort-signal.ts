/** The signal of the Azure SDKs, which need not be the runtime's own. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: (this: AbortSignalLike, event: unknown) => void): void;
}

/** The runtime's own signal, or one that follows the SDK's. */
export function toAbortSignal(signal: AbortSignalLike): AbortSignal {
  if (signal instanceof AbortSignal) return signal;
  if (signal.aborted) return AbortSignal.abort();
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort());
  return controller.signal;
}
