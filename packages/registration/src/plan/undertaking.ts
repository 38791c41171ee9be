import type { ApiManifest } from '@entrada/core';
import type { Change, ChangePart } from '../change.ts';
import type { RegistrationState } from '../read/registration-state.ts';
import type { Removals } from '../removals.ts';
import type { Step, StepKind } from './step.ts';

/** What the order of steps depends on. */
export interface Undertaking {
  readonly api: ApiManifest;
  readonly state: RegistrationState;
  readonly changes: readonly Change[];
  readonly removals: Removals;
  readonly prune: boolean;
}

/** Paths of the objects, as far as they exist. */
export function paths({ state }: Undertaking): { readonly application: string; readonly servicePrincipal: string } {
  return {
    application: `/applications/${state.application?.id ?? '{id}'}`,
    servicePrincipal: `/servicePrincipals/${state.servicePrincipal?.id ?? '{id}'}`,
  };
}

/** How many changes of a part put something there. */
export function added({ changes }: Undertaking, part: ChangePart): number {
  return changes.filter((change) => change.part === part && change.adds).length;
}

/** Makes a step. */
export function step(kind: StepKind, title: string, method: Step['request']['method'], path: string): Step {
  return { kind, title, request: { method, path } };
}

/** Those that there are. */
export function steps(...candidates: (Step | false)[]): Step[] {
  return candidates.filter((candidate) => candidate !== false);
}

/** A number with its noun. */
export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** The change of the token version, if there is one. */
export function versionStep(undertaking: Undertaking): Step | false {
  const title = `Issue access tokens of version ${undertaking.api.accessTokenVersion}`;
  const { application } = paths(undertaking);
  return (
    added(undertaking, 'access-token-version') > 0 && step('set-access-token-version', title, 'PATCH', application)
  );
}
