/**
 * The grammar of resources and scopes alone, for a command that has no time to load the rest.
 *
 * @packageDocumentation
 */
export { clouds } from '../data/clouds.ts';
export { type ResolveResourceOptions, resolveResource } from './resolve-resource.ts';
export type { ResourceRequest } from './resource-request.ts';
