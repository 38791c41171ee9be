import { manifestJsonSchema } from '../../packages/registration/src/manifest-json-schema.ts';

/** The JSON Schema of the manifest, as it is published; its name is relative to docs/. */
export const manifestSchemaFile = {
  name: '../packages/registration/entrada.schema.json',
  text: `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`,
};
