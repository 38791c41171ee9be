import type { ReportedError } from './client-protocol.ts';

/** What of a client's error may be shown: names, codes, and a message only where nothing else says what happened. */
export function reportError(thrown: unknown): ReportedError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const code = textOf(error, 'errorCode') ?? textOf(error, 'error') ?? textOf(error, 'code');
  const suberror = textOf(error, 'subError');
  const described = [error.message, textOf(error, 'error_description') ?? '', nestedDescription(error)].join('\n');
  const [, aadsts] = /AADSTS(\d+)/.exec(described) ?? [];
  return {
    name: error.name,
    ...(code !== undefined && { code }),
    ...(suberror !== undefined && { suberror }),
    ...(aadsts === undefined ? { message: redact(error.message) } : { aadsts: Number(aadsts) }),
  };
}

/** openid-client and oauth4webapi keep the answer's members in `cause`. */
function nestedDescription({ cause }: Error): string {
  if (typeof cause !== 'object' || cause === null) return '';
  return cause instanceof Error ? cause.message : (textOf(cause, 'error_description') ?? '');
}

function textOf(object: object, member: string): string | undefined {
  const value: unknown = Reflect.get(object, member);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function redact(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/eyJ[\w-]+(\.[\w-]*)*/g, '[token]').slice(0, 300);
}
