import type { AccessPath } from '@entrada/diagnose';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../testing/sample-report.ts';
import { layOutPaths } from './lay-out-paths.ts';

const [first] = sampleReport.paths;
const withPaths = (paths: readonly AccessPath[]) => layOutPaths({ api: sampleReport.api, paths });

describe('the picture of the ways in', () => {
  it('leads each path from who through client and scopes to the API', () => {
    const { nodes, edges } = layOutPaths(sampleReport);
    const labels = (column: number) => nodes.filter((node) => node.column === column).map(({ label }) => label);
    expect(labels(0)).toHaveLength(2);
    expect(labels(2)).toEqual(['access_as_user', 'Reports.Read', 'Reports.Read.All', 'no scope, no role']);
    expect(labels(3)).toEqual([sampleReport.api.name]);
    const keys = new Set(nodes.map(({ key }) => key));
    for (const { from, to } of edges) expect([keys.has(from), keys.has(to)]).toEqual([true, true]);
    expect(new Set(edges.map(({ from, to }) => `${from} ${to}`)).size).toBe(edges.length);
  });

  it('begins with the client where an application asks as itself', () => {
    const { nodes } = withPaths(sampleReport.paths.slice(4));
    expect(nodes.filter(({ column }) => column === 0)).toEqual([]);
    expect(nodes.find(({ column }) => column === 1)?.label).toContain('as itself');
  });

  it('marks what lets in more than anybody chose', () => {
    const wide = layOutPaths(sampleReport).nodes.filter((node) => node.wide);
    expect(wide.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Everyone'),
        'Any client that a user consents to',
        expect.stringContaining('Any application'),
        'no scope, no role',
      ]),
    );
    expect(wide.map(({ label }) => label)).not.toContain('Microsoft Azure CLI');
  });

  it('stays readable with many of everything', () => {
    if (first === undefined) throw new Error('no path');
    const many = Array.from({ length: 500 }, (_, index): AccessPath => {
      const who = { kind: 'group' as const, label: `Group ${index}`, names: [] };
      return { ...first, who, client: { name: `Client ${index}`, appId: String(index) }, scopes: [`Scope.${index}`] };
    });
    const { nodes, edges } = withPaths(many);
    for (const column of [0, 1, 2]) expect(nodes.filter((node) => node.column === column)).toHaveLength(13);
    expect(nodes.map(({ label }) => label)).toContain('488 more people');
    expect(edges.length).toBeLessThan(60);
  });
});
