/**
 * Names for some 4,700 application ids, apart from the rest of core because of their size: 350 kB.
 *
 * @packageDocumentation
 */
export { type FirstPartyApp, findFirstPartyApp } from './find-first-party-app.ts';
