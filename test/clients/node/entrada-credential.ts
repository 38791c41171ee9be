/** Unmodified clients over Entrada's sources. */
import type { TokenCredential } from '@azure/identity';
import { signInSource, type TokenSource, tokenCredential } from '@entrada/acquire';
import { GraphError } from '@microsoft/microsoft-graph-client';
import { subscriptionNames, whoAmI } from './sdk-clients.ts';
import type { ClientFlow, Person } from './serve-tasks.ts';
import { serveTasks } from './serve-tasks.ts';

serveTasks({
  'signed-in user': async ({ tenant, username = '' }, person) => ({
    outcome: 'value',
    value: await whoAmI([sourceOf(tenant, person)], username),
  }),
  'another account': asError(async ({ tenant }, person) =>
    whoAmI([sourceOf(tenant, person)], 'nobody@adatum.onmicrosoft.com'),
  ),
  subscriptions: async ({ tenant }, person) => ({
    outcome: 'value',
    value: await subscriptionNames([sourceOf(tenant, person)]),
  }),
});

/** What the Azure SDKs' own type asks for: the compiler compares the two here. */
export const comparedTypes: (sources: readonly TokenSource[]) => TokenCredential = tokenCredential;

function sourceOf(tenant: string, person: Person): TokenSource {
  return signInSource({
    interaction: 'device-code',
    tenant,
    prompt: (_, prompt) => {
      if (prompt.kind === 'device-code') void person.approve(prompt.userCode);
    },
  });
}

/** The Graph client puts what a credential threw into an error of its own. */
function asError(ask: (...args: Parameters<ClientFlow>) => Promise<unknown>): ClientFlow {
  return async (task, person) => {
    const thrown = await ask(task, person).catch((error: unknown) => error);
    return { outcome: 'value', value: thrown instanceof GraphError ? { message: thrown.message } : thrown };
  };
}
