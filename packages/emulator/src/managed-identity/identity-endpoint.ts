import type { Grade } from '@entrada/core/data';
import type { Context } from 'hono';
import type { AzureResource } from '../directory/azure.ts';
import type { EmulatorContext } from '../emulator-context.ts';

/** What the endpoints of managed identities are given. */
export interface IdentityEndpoint {
  /** About the tenant whose identities they are. */
  readonly context: EmulatorContext;
  /** The resource that the asking process runs on; undefined when the tenant has none of the kind. */
  readonly host: () => AzureResource | undefined;
}

/** How well an answer is evidenced, for the header that says so. */
export interface Evidence {
  readonly grade: Grade;
  readonly source: string;
}

/** Says in `x-entrada-evidence` what about an answer is inferred. */
export function noteEvidence(c: Context, { grade, source }: Evidence): void {
  if (grade === 'I' || grade === '?') c.header('x-entrada-evidence', `${grade}; ${source}`);
}

/** A parameter that is there and not empty. */
export function parameter(c: Context, name: string): string | undefined {
  const value = c.req.query(name);
  return value === '' ? undefined : value;
}
