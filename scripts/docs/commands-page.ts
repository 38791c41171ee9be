import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandNames, helpOf, helpTextsIn } from '../../packages/cli/src/testing/help-texts.ts';

const file = join(import.meta.dirname, '..', '..', 'docs', 'commands.md');

/**
 * docs/commands.md with the help texts as the program prints them now; the words around them are written by hand. A command
 * that has no section yet gets one at the end of the page.
 */
export async function commandsPage(): Promise<string> {
  let page = readFileSync(file, 'utf8');
  const written = helpTextsIn(page);
  for (const command of commandNames()) {
    const text = await helpOf(command);
    const before = written.get(command);
    page =
      before === undefined
        ? `${page.trimEnd()}\n\n## ${command}\n\n${fence(text)}\n`
        : page.replace(fence(before), () => fence(text));
  }
  return page;
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
