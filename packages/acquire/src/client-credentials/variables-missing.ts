import { EntradaError } from '@entrada/core';
import type { SourceName } from '../capabilities/source-capabilities.ts';

/**
 * The error for a source whose variables are not all set; an empty one counts as not set.
 *
 * @param values by the name of the variable
 */
export function variablesMissing(
  source: SourceName,
  values: Readonly<Record<string, string | undefined>>,
): EntradaError {
  const missing = Object.keys(values).filter((name) => !values[name]);
  return new EntradaError('source_unavailable', `Not set: ${missing.join(', ')}.`, { details: { source, missing } });
}
