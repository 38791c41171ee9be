/**
 * The shortest way to a token that is kept already: what a command loads before anything else, and nothing of the sources.
 *
 * @packageDocumentation
 */
export { findKeptToken, signedInTo } from './cache/find-kept-token.ts';
export { anythingKept, openVault } from './cache/open-vault.ts';
export { defaultOrder } from './default-order.ts';
export type { ProfileAnswers } from './profiles/choose-profile.ts';
export { answersOf, chosenProfileName, environmentOf, profileNamed } from './profiles/choose-profile.ts';
export { findProfilesFile } from './profiles/read-profiles.ts';
export type { AccessToken, SourceRequest } from './source-contract.ts';
