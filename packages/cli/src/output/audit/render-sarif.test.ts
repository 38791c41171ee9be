import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { riskRules } from '@entrada/core';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../testing/sample-report.ts';
import { type ManifestPlace, renderSarif } from './render-sarif.ts';

/** The schema that the package of Microsoft's own matchers carries. */
const require = createRequire(import.meta.url);
const schemaFile = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// It is of JSON Schema draft 4, and uses nothing that draft 7 reads otherwise but the names of its own id.
const { $schema: _draft, id: _id, ...schema }: Record<string, unknown> = JSON.parse(readFileSync(schemaFile, 'utf8'));
const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => URL.canParse(text, 'https://example.org'),
  'date-time': true,
} as const;
const isSarif = new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(schema);

const manifest: ManifestPlace = {
  file: 'api/entrada.yaml',
  locate: (path) => ({ line: path.length + 1, column: 3 }),
};

function render(place?: ManifestPlace) {
  const text = renderSarif(sampleReport, { version: '1.2.3', ...(place !== undefined && { manifest: place }) });
  const log = JSON.parse(text);
  return { log, run: log.runs[0] };
}

describe('SARIF', () => {
  it.each([
    ['with a manifest', manifest],
    ['without one', undefined],
  ])('is valid by its schema %s', (_, place) => {
    isSarif(render(place).log);
    expect(isSarif.errors ?? []).toEqual([]);
  });

  it('is not, by that schema, where something is missing', () => {
    const { log } = render();
    log.runs[0].results[0].message = {};
    log.runs[0].tool.driver.rules[0].helpUri = 'no URI';
    expect(isSarif(log)).toBe(false);
  });

  it('describes every rule, and each result names its own', () => {
    const { run } = render();
    expect(run.tool.driver).toMatchObject({ name: 'entrada', semanticVersion: '1.2.3' });
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(riskRules.map(({ id }) => id));
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(run.tool.driver.rules[0]).toMatchObject({
      helpUri: expect.stringMatching(/^https:/),
      defaultConfiguration: { level: 'error' },
      properties: { 'security-severity': '9.5' },
    });
  });

  it('knows three levels', () => {
    const levels = render().run.results.map(({ ruleId, level }: Record<string, string>) => [ruleId, level]);
    expect(levels).toEqual([
      ['A01', 'error'],
      ['A03', 'error'],
      ['A15', 'warning'],
      ['A26', 'note'],
      ['A28', 'note'],
    ]);
  });

  it('places a finding at the registration, and in the manifest where there is one', () => {
    const logicalLocations = [
      {
        name: sampleReport.api.name,
        fullyQualifiedName: `${sampleReport.tenant.id}/applications/${sampleReport.api.appId}`,
        kind: 'resource',
      },
    ];
    expect(render().run.results[0].locations).toEqual([{ logicalLocations }]);
    expect(render(manifest).run.results[0].locations).toEqual([
      {
        logicalLocations,
        physicalLocation: {
          artifactLocation: { uri: 'api/entrada.yaml' },
          region: { startLine: 3, startColumn: 3 },
        },
      },
    ]);
  });

  it('keeps the same fingerprint for the same finding, and another for each rule', () => {
    const prints = (run: ReturnType<typeof render>['run']): string[] =>
      run.results.map(({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
        Object.values(partialFingerprints).join(),
      );
    expect(prints(render(manifest).run)).toEqual(prints(render().run));
    expect(new Set(prints(render().run)).size).toBe(5);
  });

  it('says what was not looked at as a notification, not as a result', () => {
    const [invocation] = render().run.invocations;
    expect(invocation.toolExecutionNotifications).toEqual([
      {
        level: 'note',
        associatedRule: { id: 'A16', index: 15 },
        message: { text: 'No policy: not looked at, because it needs Policy.Read.All' },
      },
    ]);
  });
});
