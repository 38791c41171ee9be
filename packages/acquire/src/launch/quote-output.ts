import { redactSecrets } from '../redact-secrets.ts';

/** A program's text is quoted up to these bounds; a Python traceback has its reason in the last line. */
const quotedLines = 4;
const quotedCharacters = 700;

/** What a program wrote, on one line and short, with warnings and anything token-like taken out; "nothing" when empty. */
export function quoteOutput(text: string): string {
  const lines = redactSecrets(text)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('WARNING:'));
  const kept = lines.length <= quotedLines ? lines : [...lines.slice(0, quotedLines - 1), lines.at(-1) ?? ''];
  return kept.join(' | ').slice(0, quotedCharacters) || 'nothing';
}
