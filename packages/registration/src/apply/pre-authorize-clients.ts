import { EntradaError } from '@entrada/core';
import type { Application } from '../graph/application.ts';
import { inconsistentState } from '../graph/retry-rules.ts';
import { type MergedPreAuthorizations, mergePreAuthorizations } from '../merge/merge-pre-authorizations.ts';
import { applicationPath, readApplication } from './application-steps.ts';
import type { ApplyContext } from './apply-context.ts';
import { converge } from './converge.ts';

/** Pre-authorizes the manifest's clients, in a write after that of the scopes: Graph looks the ids up in what is stored. */
export function preAuthorizeClients(context: ApplyContext): Promise<boolean> {
  return converge({
    what: 'the authorized clients',
    wait: context.wait,
    read: () => readApplication(context),
    isThere: (application) => merge(context, application).differences.every(({ action }) => action === 'keep'),
    write: (application) => {
      const body = { api: { preAuthorizedApplications: merge(context, application).entries } };
      return context.graph.patch(applicationPath(context), body, { retry: [inconsistentState] });
    },
  });
}

function merge({ plan }: ApplyContext, { api }: Application): MergedPreAuthorizations {
  const ids = new Map(api.oauth2PermissionScopes.map(({ value, id }) => [value ?? '', id]));
  const missing = plan.api.authorizedClients.flatMap(({ scopes }) => scopes).find((scope) => !ids.has(scope));
  if (missing !== undefined) {
    throw new EntradaError('registration_conflict', `The scope ${missing} was removed while this ran. Run it again.`);
  }
  return mergePreAuthorizations(api.preAuthorizedApplications, plan.api.authorizedClients, ids);
}
