import type { SourceName } from './capabilities/source-capabilities.ts';

/** A source that works without a person in front of it. */
export type QuietSourceName = Exclude<SourceName, 'browser' | 'device-code'>;

/**
 * The order in which sources are tried unless one is named. What a program or a pipeline is given on purpose comes first,
 * then the sign-in that was made with Entrada itself, then a person's tools; the managed identity is last, since finding out
 * that there is none takes half a second on every machine that is none of Azure's. Nobody is asked to sign in.
 */
export const defaultOrder: readonly QuietSourceName[] = [
  'environment',
  'workload-identity',
  'github-actions',
  'azure-pipelines',
  'login',
  'azure-cli',
  'azure-powershell',
  'azd',
  'managed-identity',
];
