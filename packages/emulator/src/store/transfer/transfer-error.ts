/** What is wrong with an export that is to be imported, and where. Nothing of it was kept. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
  /** From 1. */
  readonly line: number;

  constructor(line: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.line = line;
  }
}
