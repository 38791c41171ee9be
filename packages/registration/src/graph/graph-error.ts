import { EntradaError } from '@entrada/core';

/** What Graph said in a refusal. */
export interface GraphRefusal {
  readonly status: number;
  /** Graph's `error.code`, such as `Request_BadRequest`; empty when the body was not Graph's. */
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

const maxMessage = 600;

/**
 * Reads Graph's error body (`{ "error": { "code", "message", "innerError" } }`); any other body gives no text.
 *
 * @param answer with the id of the header `request-id`, where there is one
 */
export function readRefusal(
  answer: { readonly status: number; readonly requestId: string | null },
  body: unknown,
): GraphRefusal {
  const error = member(body, 'error');
  const requestId = answer.requestId ?? text(member(member(error, 'innerError'), 'request-id'));
  return {
    status: answer.status,
    code: text(member(error, 'code')).slice(0, 100),
    message: text(member(error, 'message')).replaceAll(/\s+/g, ' ').trim().slice(0, maxMessage),
    requestId: requestId.slice(0, 100),
  };
}

/**
 * The error for a refusal: `graph_forbidden` for 401 and 403, else `graph_failed`. It names method and path, and
 * Graph's code, text and request id; the request's body and headers stay out of it.
 */
export function graphError(method: string, path: string, refusal: GraphRefusal): EntradaError {
  const { status, code, message, requestId } = refusal;
  const said = [code, message].filter((part) => part !== '').join(': ') || 'no reason given';
  const trace = requestId === '' ? '' : ` (request-id ${requestId})`;
  const forbidden = status === 401 || status === 403;
  return new EntradaError(
    forbidden ? 'graph_forbidden' : 'graph_failed',
    `Microsoft Graph answered ${status} to ${method} ${path}: ${said}${trace}`,
    { details: { method, path, status, graphCode: code, graphMessage: message, requestId } },
  );
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
