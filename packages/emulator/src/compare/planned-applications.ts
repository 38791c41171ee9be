import type { Probe } from './probe.ts';
import { namePrefix, type TestApplicationName, testApplications } from './test-applications.ts';

/** A test application that a run would make. */
export interface PlannedApplication {
  readonly name: TestApplicationName;
  readonly displayName: string;
  readonly purpose: string;
}

/** What a run of these probes makes in each tenant. */
export function plannedApplications(probes: readonly Probe[]): readonly PlannedApplication[] {
  const needed = new Set(probes.flatMap(({ needs }) => needs));
  return [...needed].map((name) => ({
    name,
    displayName: `${namePrefix}${name}`,
    purpose: testApplications[name].purpose,
  }));
}
