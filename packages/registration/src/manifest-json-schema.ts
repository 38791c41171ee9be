import type { JsonObject } from '@entrada/core';
import { manifestDefinition } from './manifest/format/manifest-definition.ts';

/** Where the published schema is found by editors that have no copy of the package. */
export const manifestSchemaUrl = 'https://unpkg.com/@entrada/registration/entrada.schema.json';

/**
 * The JSON Schema (draft 7) of `entrada.yaml`, by which editors complete and explain: the structure, the form of names
 * and URIs, and what each key means. What spans several entries (a role that nobody defined, a URI twice) only the
 * parser tells. Published as `@entrada/registration/entrada.schema.json`.
 */
export function manifestJsonSchema(): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: manifestSchemaUrl,
    title: 'entrada.yaml',
    description: 'The app registration of an API in Microsoft Entra ID, as code.',
    ...manifestDefinition.json,
  };
}
