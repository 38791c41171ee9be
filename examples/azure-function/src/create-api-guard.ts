import { readFileSync } from 'node:fs';
import { type ApiManifest, guardOptionsFrom } from '@entrada/core';
import { createGuard, type Guard, type GuardOptions } from '@entrada/guard';
import { parseManifest } from '@entrada/registration';

/** The manifest that is deployed with the code; the same path from `src` and from `dist`. */
const ownManifest = new URL('../entrada.yaml', import.meta.url);

/**
 * The guard of this API: what it accepts from `entrada.yaml`, where it is registered from the environment.
 *
 * - `ENTRADA_TENANT_ID`: the tenant, a GUID
 * - `ENTRADA_API_CLIENT_ID`: the application id that the registration got there
 * - `ENTRADA_API_IDENTIFIER_URI`: only where it differs from the manifest's
 * - `ENTRADA_MANIFEST`: path of another manifest
 *
 * @throws Error naming a setting that is missing; TypeError for one that is wrong.
 */
export function createApiGuard(env: NodeJS.ProcessEnv, options: Partial<GuardOptions> = {}): Guard {
  const tenantId = setting(env, 'ENTRADA_TENANT_ID');
  const appId = setting(env, 'ENTRADA_API_CLIENT_ID');
  const api = readApi(env);
  const [identifierUri = 'api://{appId}'] = api.identifierUris;
  return createGuard({
    ...guardOptionsFrom(api, { tenantId, appId }),
    resource: identifierUri.replaceAll('{appId}', appId),
    onKeysFailure: (error) => console.error(error.message),
    ...options,
  });
}

function readApi(env: NodeJS.ProcessEnv): ApiManifest {
  const path = env.ENTRADA_MANIFEST;
  const [api] = parseManifest(readFileSync(path ?? ownManifest, 'utf8'), { file: path ?? 'entrada.yaml' }).apis;
  if (api === undefined) throw new Error('The manifest names no API.');
  const identifierUri = env.ENTRADA_API_IDENTIFIER_URI;
  return identifierUri === undefined ? api : { ...api, identifierUris: [identifierUri] };
}

function setting(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value !== undefined && value !== '') return value;
  throw new Error(`${name} is not set. Set it to the value that "entrada expose apply -f entrada.yaml" printed.`);
}
