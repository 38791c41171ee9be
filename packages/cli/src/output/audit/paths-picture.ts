import type { PathKind } from '@entrada/diagnose';
import { type Html, html } from './html.ts';
import type { Picture, PictureNode } from './lay-out-paths.ts';

// All in pixels of the picture's own coordinates.
const box = { width: 230, height: 44, gap: 14 } as const;
const columnStep = 310;
const top = 40;
const charactersInLine = 28;

const headings = ['Who', 'Client', 'Scopes and roles', 'API'] as const;

/** How a line is drawn for what lets somebody in; told apart by dashes, not by colour alone. */
const strokes: Readonly<Record<PathKind, string>> = {
  'pre-authorization': 'edge',
  'grant for everyone': 'edge hidden-grant',
  'grant of a user': 'edge hidden-grant',
  'user consent': 'edge consent',
  'app role': 'edge application',
  'default access': 'edge application',
  'no assignment required': 'edge application',
};

/** The picture as inline SVG; the table beside it says the same in words. */
export function pathsPicture({ nodes, edges }: Picture): Html {
  const columns = headings.map((_, column) => nodes.filter((node) => node.column === column));
  const tallest = Math.max(...columns.map((column) => column.length));
  const height = top + tallest * (box.height + box.gap) + box.gap;
  const width = columnStep * 3 + box.width + 2;
  const places = new Map(columns.flatMap((column) => placeColumn(column, tallest)));
  const lines = edges.flatMap(({ from, to, through }) => {
    const start = places.get(from);
    const end = places.get(to);
    if (start === undefined || end === undefined) return [];
    return [html`<path class="${strokes[through]}" d="${curve(start, end)}"/>`];
  });
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="picture-title">
<title id="picture-title">The ways to a token: who, through which client, for which scopes. The table below lists them.</title>
${headings.map((heading, column) => html`<text class="column" x="${column * columnStep + 1}" y="20">${heading}</text>`)}
${lines}
${nodes.map((node) => drawNode(node, places.get(node.key)))}
</svg>`;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function placeColumn(column: readonly PictureNode[], tallest: number): [string, Place][] {
  const offset = ((tallest - column.length) * (box.height + box.gap)) / 2;
  return column.map((node, row) => [
    node.key,
    { x: node.column * columnStep + 1, y: top + offset + row * (box.height + box.gap) },
  ]);
}

function curve(start: Place, end: Place): string {
  const x1 = start.x + box.width;
  const y1 = start.y + box.height / 2;
  const y2 = end.y + box.height / 2;
  const middle = (x1 + end.x) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${end.x} ${y2}`;
}

function drawNode({ label, wide }: PictureNode, place: Place | undefined): Html {
  if (place === undefined) return html``;
  const { x, y } = place;
  const lines = breakLabel(label);
  const first = y + box.height / 2 + (lines.length === 1 ? 5 : -3);
  return html`<g><title>${label}</title><rect class="${wide ? 'node wide' : 'node'}" x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/>
${lines.map((line, index) => html`<text x="${x + 10}" y="${first + index * 16}">${line}</text>`)}</g>`;
}

/** At most two lines; what does not fit is cut. */
function breakLabel(label: string): string[] {
  const characters = Array.from(label);
  if (characters.length <= charactersInLine) return [label];
  const space = characters.lastIndexOf(' ', charactersInLine);
  const cut = space > charactersInLine / 2 ? space : charactersInLine;
  const rest = characters.slice(cut).join('').trim();
  const second = Array.from(rest);
  const end = second.length > charactersInLine ? `${second.slice(0, charactersInLine - 1).join('')}…` : rest;
  return [characters.slice(0, cut).join(''), end];
}
