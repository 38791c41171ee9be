/**
 * Why Entra refused a token, and what to change.
 *
 * @packageDocumentation
 */
export { explainRefusal } from './explain-refusal.ts';
export { explainText } from './explain-text.ts';
export type { Explanation, Mend, RefusalContext } from './explanation.ts';
