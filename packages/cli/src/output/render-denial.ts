import type { ExplainedSignIn, Remedy } from '@entrada/emulator';
import type { TextStyle } from '../terminal.ts';
import { wrapText } from './wrap-text.ts';

const indent = ' '.repeat(11);

/** Why the emulator denied a sign-in: what is missing, and each way to mend it. */
export function renderDenial(explained: ExplainedSignIn, style: TextStyle): string {
  const { bold, dim, green, red, width } = style;
  const { code, text, missing, remedies, stillDenied, signIn } = explained;
  const row = (name: string, value: string, paint: (plain: string) => string = (plain) => plain): string[] => {
    const [first = '', ...rest] = wrapText(value, width - indent.length);
    return [`${dim(`  ${name.padEnd(9)}`)}${paint(first)}`, ...rest.map((line) => `${indent}${paint(line)}`)];
  };
  const parties = [
    signIn.clientName ?? signIn.clientId,
    signIn.resourceName ?? signIn.resource,
    signIn.userPrincipalName,
  ];
  const lines = [
    `${red('✖')} ${bold(`AADSTS${code}`)} ${dim(parties.filter(Boolean).join(' → '))}`,
    ...row('Said', text, dim),
    ...row('Missing', missing),
    ...(stillDenied === false ? row('Now', 'The directory no longer stands in the way: try again.', green) : []),
    ...remedies.flatMap((remedy, index) => [
      ...row(index === 0 ? 'Mend' : 'Or', remedy.title, green),
      ...remedyLines(remedy, width),
    ]),
    ...row('Evidence', `[${explained.grade}]${explained.inferred === undefined ? '' : ` ${explained.inferred}`}`, dim),
    ...row('Ids', `trace ${signIn.traceId}\ncorrelation ${signIn.correlationId}`, dim),
  ];
  return `${lines.join('\n')}\n`;
}

function remedyLines({ graph, manifest, note }: Remedy, width: number): string[] {
  return [
    ...(note === undefined ? [] : wrapText(note, width - indent.length).map((line) => `${indent}${line}`)),
    ...(graph === undefined ? [] : snippet(`${graph.method} ${graph.url}`, JSON.stringify(graph.body, undefined, 2))),
    ...(manifest === undefined ? [] : snippet(`In entrada.yaml, under ${manifest.path}:`, manifest.yaml)),
  ];
}

/** Never wrapped: it is there to be copied. */
function snippet(title: string, text: string): string[] {
  return [`${indent}${title}`, ...text.split('\n').map((line) => `${indent}  ${line}`)];
}
