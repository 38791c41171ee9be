const longest = 1500;

/**
 * One line of what a tool or Entra wrote, fit to be shown: without terminal escapes and control characters, and with
 * anything that looks like a token taken out, since the text comes from outside.
 */
export function toSafeLine(text: string): string {
  const line = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes begin with one.
    .replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '')
    .replace(/\beyJ[\w-]{5,}(?:\.[\w-]*)*/g, '[token removed]')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** What stands between `AADSTSn:` and the trace tail. */
export function toDescription(text: string): string {
  const end = /\s*(?:-\s*)?\b(?:Trace ID|Correlation ID|Timestamp):/i.exec(text);
  return toSafeLine(end === null ? text : text.slice(0, end.index)).replace(/^AADSTS\d+:\s*/, '');
}

/** The ids of the trace tail, in whichever order they come. */
export function readTraceTail(text: string): {
  traceId: string | undefined;
  correlationId: string | undefined;
  timestamp: string | undefined;
} {
  return {
    traceId: /\bTrace ID:\s*([0-9a-f-]{36})\b/i.exec(text)?.[1],
    correlationId: /\bCorrelation ID:\s*([0-9a-f-]{36})\b/i.exec(text)?.[1],
    timestamp: /\bTimestamp:\s*(\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\dZ)/i.exec(text)?.[1],
  };
}
