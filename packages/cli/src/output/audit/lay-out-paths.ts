import type { AccessPath, AuditReport, PathKind } from '@entrada/diagnose';

/** A box of the picture. */
export interface PictureNode {
  readonly key: string;
  readonly column: 0 | 1 | 2 | 3;
  readonly label: string;
  /** Whether it lets in more than anyone chose. */
  readonly wide: boolean;
}

/** A line between two boxes, by their keys. */
export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  readonly through: PathKind;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

/** Boxes of one column; what is left becomes one box that says how many. */
const mostInColumn = 12;

const wideKinds: ReadonlySet<AccessPath['who']['kind']> = new Set(['everyone', 'other tenants', 'any application']);

/** Users, clients, scopes and the API as boxes in four columns, with a line for each step of each path. Pure. */
export function layOutPaths({ paths, api }: Pick<AuditReport, 'paths' | 'api'>): Picture {
  const columns = {
    who: createColumn(0, 'more people'),
    client: createColumn(1, 'more clients'),
    scope: createColumn(2, 'more scopes and roles'),
  };
  const edges = new Map<string, PictureEdge>();
  const connect = (from: string, to: string, through: PathKind): void => {
    const key = `${from}\n${to}`;
    if (!edges.has(key)) edges.set(key, { from, to, through });
  };
  const target = 'api';
  for (const { who, client, scopes, through } of paths) {
    const asItself = who.kind === 'application' || who.kind === 'any application';
    const clientKey = asItself
      ? columns.client.place(who.label, wideKinds.has(who.kind))
      : columns.client.place(client.name, client.appId === undefined);
    if (!asItself) connect(columns.who.place(who.label, wideKinds.has(who.kind)), clientKey, through);
    for (const scope of scopes.length === 0 ? ['no scope, no role'] : scopes) {
      const scopeKey = columns.scope.place(scope, scopes.length === 0);
      connect(clientKey, scopeKey, through);
      connect(scopeKey, target, through);
    }
  }
  const nodes = [...columns.who.nodes(), ...columns.client.nodes(), ...columns.scope.nodes()];
  return {
    nodes: [...nodes, { key: target, column: 3, label: api.name, wide: false }],
    edges: [...edges.values()],
  };
}

interface Column {
  /** Gives the key of the box with this label. */
  place(label: string, wide: boolean): string;
  nodes(): readonly PictureNode[];
}

function createColumn(column: 0 | 1 | 2, more: string): Column {
  const shown = new Map<string, PictureNode>();
  const left = new Set<string>();
  const moreKey = `${column} more`;
  return {
    place(label, wide) {
      const key = `${column} ${label}`;
      const before = shown.get(key);
      if (before === undefined && shown.size === mostInColumn) {
        left.add(label);
        return moreKey;
      }
      shown.set(key, { key, column, label, wide: wide || before?.wide === true });
      return key;
    },
    nodes: () => [
      ...shown.values(),
      ...(left.size === 0 ? [] : [{ key: moreKey, column, label: `${left.size} ${more}`, wide: false }]),
    ],
  };
}
