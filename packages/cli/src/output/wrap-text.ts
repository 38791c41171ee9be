/**
 * Text as a terminal may have it: names in a tenant and texts of servers are anybody's, so characters that move the cursor or turn the
 * direction of writing are shown as `�`. Line breaks and tabs stay.
 */
export function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/**
 * Breaks {@link printable} text at spaces into lines of at most `width` characters; a longer word stays whole, so that it can be copied.
 * Line breaks of the text are kept, and so is the indentation of each of its lines.
 */
export function wrapText(text: string, width: number): string[] {
  return printable(text)
    .split('\n')
    .flatMap((line) => wrapLine(line.trimEnd(), width));
}

function wrapLine(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = '';
  for (const word of text.slice(indent.length).split(/\s+/)) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, indent + line];
}
