import { styleFor, type Terminal } from '../terminal.ts';
import { wrapText } from './wrap-text.ts';

/** Said once on a machine, when the key of what is kept is put into a plain file. */
export function plainKeyNotice(store: string, { stderr, env }: Pick<Terminal, 'stderr' | 'env'>): string {
  const { yellow, width } = styleFor(stderr, env);
  const text = `ENTRADA_CACHE=file: tokens are kept encrypted, and the key beside them as a plain file that only you may read (${store}). Whoever can run programs as you, or reads a backup of both, can read them. This is said once.`;
  const [first = '', ...rest] = wrapText(text, width - 2);
  return `${[`${yellow('!')} ${first}`, ...rest.map((line) => `  ${line}`)].join('\n')}\n`;
}
