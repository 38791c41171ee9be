/** Tables that every part may use: clouds, clients, resources and AADSTS codes. No logic of Entra lives here. */
export type { AadstsRow } from './aadsts/aadsts-row.ts';
export { aadstsRows } from './aadsts/aadsts-rows.ts';
export { authorizationDeclined } from './aadsts/device-code.ts';
export { type Cloud, clouds } from './clouds.ts';
export { findWellKnownClient } from './find-well-known-client.ts';
export { type Grade, gradeWords } from './grade.ts';
export type { WellKnownClient } from './well-known-client.ts';
export { wellKnownClients } from './well-known-clients.ts';
export { type WellKnownResource, wellKnownResources } from './well-known-resources.ts';
