import type { EntraRefusal } from '../rules/entra-refusal.ts';

/** What a program is told where a person would see a refusal page. */
export class SignInRefusedError extends Error {
  override readonly name: string = 'SignInRefusedError';
  readonly refusal: EntraRefusal;

  constructor(refusal: EntraRefusal) {
    super(`AADSTS${refusal.code}: ${refusal.text}`);
    this.refusal = refusal;
  }
}
