import { randomUUID } from 'node:crypto';
import type { EmulatorContext } from '../emulator-context.ts';
import type { RefusalStamp } from '../pages/refusal-page.ts';
import type { EntraRefusal } from '../rules/entra-refusal.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids and time for one refusal; the correlation id is the client's `client-request-id` when it sent a GUID. */
export function stampRefusal(context: EmulatorContext, clientRequestId?: string): RefusalStamp {
  const time = new Date(context.clock.now()).toISOString();
  return {
    traceId: randomUUID(),
    correlationId: clientRequestId !== undefined && uuid.test(clientRequestId) ? clientRequestId : randomUUID(),
    timestamp: `${time.slice(0, 10)} ${time.slice(11, 19)}Z`,
  };
}

/** The `error_description` of a refusal; the parts are set apart by one space, as Entra does since 2023-11 [R]. */
export function describeRefusal(refusal: EntraRefusal, stamp: RefusalStamp): string {
  return `AADSTS${refusal.code}: ${refusal.text} Trace ID: ${stamp.traceId} Correlation ID: ${stamp.correlationId} Timestamp: ${stamp.timestamp}`;
}
