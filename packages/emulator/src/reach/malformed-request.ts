import { randomUUID } from 'node:crypto';
import { aadstsRows } from '@entrada/core/data';
import type { ServiceName } from './emulated-hosts.ts';

/** Statuses of what never becomes a request: HTTP that cannot be read, is too large, too slow, or for somebody else. */
export type MalformedStatus = 400 | 408 | 413 | 417 | 421 | 431;

const reasons: Readonly<Record<MalformedStatus, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
  417: 'Expectation Failed',
  421: 'Misdirected Request',
  431: 'Request Header Fields Too Large',
};

/** An answer to what is no request. */
export interface MalformedAnswer {
  readonly status: MalformedStatus;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Words a refusal as the service does, so that a client that parses its errors can. What the real services' front ends
 * answer was not seen, which the header `x-entrada-inferred` says.
 *
 * @param explanation one sentence for a person
 */
export function malformedAnswer(
  service: ServiceName,
  status: MalformedStatus,
  explanation: string = reasons[status],
): MalformedAnswer {
  const body = JSON.stringify(bodies[service](explanation));
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'cache-control': 'no-store',
      'x-entrada-inferred': 'The local emulator refused this before it was a request.',
      connection: 'close',
    },
    body,
  };
}

/** The same as bytes, for a connection on which no answer can be made otherwise. */
export function malformedBytes(service: ServiceName, status: MalformedStatus): string {
  const { headers, body } = malformedAnswer(service, status);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${status} ${reasons[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

const malformed = 9002313;

const bodies: Readonly<Record<ServiceName, (explanation: string) => object>> = {
  'token-service': (explanation) => {
    const [traceId, correlationId] = [randomUUID(), randomUUID()];
    const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;
    const text = `AADSTS${malformed}: ${aadstsRows.get(malformed)?.text ?? 'Invalid request.'} ${explanation}.`;
    return {
      error: 'invalid_request',
      error_description: `${text} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
      error_codes: [malformed],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
    };
  },
  graph: (explanation) => {
    const requestId = randomUUID();
    const date = new Date().toISOString().slice(0, 19);
    return {
      error: {
        code: 'BadRequest',
        message: `${explanation}.`,
        innerError: { date, 'request-id': requestId, 'client-request-id': requestId },
      },
    };
  },
  arm: (explanation) => ({ error: { code: 'BadRequest', message: `${explanation}.` } }),
  logs: (explanation) => ({
    error: { message: `${explanation}.`, code: 'BadArgumentError', correlationId: randomUUID() },
  }),
};
