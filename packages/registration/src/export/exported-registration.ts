/** A registration in the language of another tool. */
export interface ExportedRegistration {
  readonly text: string;
  /** What the format can't say, or says differently from `entrada expose apply`. The text has them as comments, too. */
  readonly notes: readonly string[];
}

const width = 98;

/**
 * The comment at the top of an exported file: what it is, then each note.
 *
 * @param mark what begins a comment line, such as `#`
 */
export function headComment(mark: string, title: string, notes: readonly string[]): string {
  const lines = wrapped(title, width);
  if (notes.length > 0) lines.push('', 'Mind:');
  for (const note of notes) {
    const [first = '', ...rest] = wrapped(note, width - 2);
    lines.push(`- ${first}`, ...rest.map((line) => `  ${line}`));
  }
  return lines.map((line) => `${mark} ${line}`.trimEnd()).join('\n');
}

/** Text that comes from a manifest, as part of a comment: on one line, whatever it holds. */
export function inComment(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of inComment(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
