import type { ErrorCode } from './error-catalogue.ts';
import type { Refusal } from './refusal.ts';

const brand = 'EntradaError';

/** Facts about a failure that a program may read. Never a token, secret, code or payload. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What an EntradaError may carry besides code and message. */
export interface EntradaErrorOptions {
  readonly details?: ErrorDetails;
  readonly cause?: unknown;
  /** For `refused`: what Entra said. */
  readonly refusal?: Refusal;
}

/**
 * The one error that Entrada throws for a failure of the world; a mistake of the programmer is a TypeError.
 *
 * The message says what was found and what was expected. Title, hint, page and exit code are in `errorCatalogue[code]`.
 */
export class EntradaError extends Error {
  override readonly name: string = brand;
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  /** Declared, not defined: an error without a refusal has no such member. */
  declare readonly refusal?: Refusal;

  constructor(code: ErrorCode, message: string, options: EntradaErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.details = options.details ?? {};
    if (options.refusal !== undefined) this.refusal = options.refusal;
  }
}

/** Whether it is an EntradaError, also when it comes from another copy of this package. */
export function isEntradaError(error: unknown): error is EntradaError {
  return error instanceof Error && error.name === brand && 'code' in error && typeof error.code === 'string';
}
