/**
 * Why Entra refused a token, and what to change.
 *
 * @packageDocumentation
 */
export { explainRefusal } from './explain-refusal.ts';
export type { Explanation, Mend, RefusalContext } from './explanation.ts';
