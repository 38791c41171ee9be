import type { EntraRefusal } from '../rules/entra-refusal.ts';
import type { RequestTrace } from './request-trace.ts';

/** The error envelope of the token endpoint, members in recorded order. */
export interface RefusalBody {
  readonly error: string;
  readonly error_description: string;
  readonly error_codes: readonly number[];
  readonly timestamp: string;
  readonly trace_id: string;
  readonly correlation_id: string;
  readonly error_uri?: string;
  readonly suberror?: string;
  readonly claims?: string;
}

/** Parts of the description are set apart by one space, as in every sample since 2023-11. */
export function refusalBody(refusal: EntraRefusal, trace: RequestTrace): RefusalBody {
  const { code, error, suberror, claims } = refusal;
  const text = code === 0 ? refusal.text : `AADSTS${code}: ${refusal.text}`;
  return {
    error,
    error_description: `${text} Trace ID: ${trace.traceId} Correlation ID: ${trace.correlationId} Timestamp: ${trace.timestamp}`,
    error_codes: code === 0 ? [] : [code],
    timestamp: trace.timestamp,
    trace_id: trace.traceId,
    correlation_id: trace.correlationId,
    ...(refusal.errorUri ? { error_uri: `https://login.microsoftonline.com/error?code=${code}` } : {}),
    ...(suberror === undefined ? {} : { suberror }),
    ...(claims === undefined ? {} : { claims }),
  };
}
