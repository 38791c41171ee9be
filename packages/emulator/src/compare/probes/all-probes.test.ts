import { aadstsRows } from '@entrada/core/data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.ts';
import type { Emulator } from '../../emulator.ts';
import { graphErrorRows } from '../../graph/errors/graph-error-rows.ts';
import { emulatorSide } from '../emulator-side.ts';
import { type OpenStage, openStage } from '../open-stage.ts';
import { plannedApplications } from '../planned-applications.ts';
import { recordAnswer } from '../record-answer.ts';
import { testApplications } from '../test-applications.ts';
import { allProbes } from './all-probes.ts';

describe('a probe', () => {
  let emulator: Emulator;
  let stage: OpenStage;
  beforeAll(async () => {
    emulator = await createEmulator();
    stage = await openStage(emulatorSide(emulator));
    for (const { name } of plannedApplications(allProbes)) await stage.setUp(name);
  });
  afterAll(() => emulator.close());

  it.each(allProbes.map((probe) => [probe.id, probe] as const))('%s gets the answer it is about', async (_, probe) => {
    const { aspects } = await recordAnswer(await probe.ask(stage), stage.scrubber);
    switch (probe.about.kind) {
      case 'aadsts':
      case 'order':
        expect(aspects['error codes']).toBe(String(probe.about.code));
        expect(aadstsRows.has(probe.about.code)).toBe(true);
        break;
      case 'graph-error': {
        const { status, code, text } = graphErrorRows[probe.about.name];
        expect(aspects).toMatchObject({ status: String(status), error: code });
        expect(aspects.text).toMatch(new RegExp(text.replaceAll(/[.()?*]/g, '\\$&').replaceAll(/\{\w+\}/g, '.*')));
        break;
      }
      case 'token':
        expect(aspects.status).toBe(probe.id === 'device-code-declined' ? '400' : '200');
    }
  });
});

describe('the probes', () => {
  it('have ids of their own', () => {
    expect(new Set(allProbes.map(({ id }) => id)).size).toBe(allProbes.length);
  });

  it('put those that need a person last', () => {
    const persons = allProbes.map(({ person }) => person);
    expect(persons.indexOf(true)).toBe(persons.filter((person) => !person).length);
  });

  it('use every test application', () => {
    const planned = plannedApplications(allProbes).map(({ name }) => name);
    expect([...planned].sort()).toEqual(Object.keys(testApplications).sort());
  });
});
