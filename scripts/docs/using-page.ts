import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** docs/using.md with the files of code that it shows; its runs come from `npm run docs:using`. */
export function usingPage(): string {
  const page = readFileSync(join(root, 'docs', 'using.md'), 'utf8');
  return page.replaceAll(
    /(<!-- file: (\S+) -->\n)[\s\S]*?(<!-- end of file -->)/g,
    (_, start: string, file: string, end: string) =>
      `${start}\n\`\`\`ts\n// ${file}\n${readFileSync(join(root, file), 'utf8').trimEnd()}\n\`\`\`\n\n${end}`,
  );
}
