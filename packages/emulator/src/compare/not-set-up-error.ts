/** Why something is not there that a probe needs. */
export class NotSetUpError extends Error {
  override readonly name: string = 'NotSetUpError';
}
