import type { Graph } from '../graph/graph.ts';
import type { Wait } from '../graph/wait.ts';
import type { Step } from '../plan/step.ts';
import type { Plan } from '../plan-registration.ts';
import type { NamedPrincipal } from '../read/registration-state.ts';
import { principalKey } from '../read/resolve-principals.ts';

/** What a step is given. The ids fill up as the steps find or create their objects. */
export interface ApplyContext {
  readonly graph: Graph;
  readonly plan: Plan;
  readonly wait: Wait;
  /** The id of a new scope or role, a GUID: the same each time it is asked for, however often the write is repeated. */
  readonly idFor: (collection: 'scope' | 'app-role', value: string) => string;
  /** The ids that were given out so. */
  readonly freshIds: ReadonlySet<string>;
  readonly onStep: (step: Step, phase: 'start' | 'done') => void;
  /** Object ids of the principals that the manifest names, by key. */
  readonly principalIds: Map<string, string>;
  applicationId: string | undefined;
  appId: string | undefined;
  servicePrincipalId: string | undefined;
  /** Whether this run created the application: some refusals only pass in its first minutes. */
  applicationIsNew: boolean;
}

/** An id that an earlier step, or the plan, must have given. */
export function known(id: string | undefined, what: string): string {
  if (id === undefined) throw new TypeError(`The plan has no step that gives the ${what}`);
  return id;
}

/** The principals of the manifest, with the ids that earlier steps found or made. */
export function principalsOf({ plan, principalIds }: ApplyContext): NamedPrincipal[] {
  return plan.principals.map((principal) => {
    const id = principalIds.get(principalKey(principal));
    return id === undefined ? principal : { ...principal, id };
  });
}

/** Object id of the API's service principal. */
export function resourceId(context: ApplyContext): string {
  return known(context.servicePrincipalId, 'service principal');
}
