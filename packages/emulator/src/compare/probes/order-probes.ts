import type { FormFields, Probe, ProbeStage } from '../probe.ts';
import type { TestApplicationName } from '../test-applications.ts';
import { asItself, defaultOf, formProbe, graphDefault, nowhere, wrongSecret } from './form-probe.ts';

const malformed = { refresh_token: 'entrada-probe-malformed' };
const badScope = 'read';
const mixedScope = `${graphDefault} ${graphDefault.replace('.default', 'User.Read')}`;

/** Two faults in one request: which is answered. `first` is what the emulator answers. */
export const orderProbes: readonly Probe[] = [
  pair('shape', 'client-known', 900144, [], ({ nobodysId }) => ({
    grant_type: 'client_credentials',
    client_id: nobodysId,
    client_secret: wrongSecret,
  })),
  formProbe({
    id: 'shape-before-tenant-known',
    title: 'Two faults at once: shape and tenant-known',
    about: { kind: 'order', first: 'shape', second: 'tenant-known', code: 70003 },
    form: ({ nobodysId }) => ({ grant_type: 'entrada-probe-grant', client_id: nobodysId }),
    options: ({ nobodysId }) => ({ tenant: nobodysId }),
  }),
  pair('client-known', 'default-scope', 700016, [], ({ nobodysId }) => ({
    grant_type: 'client_credentials',
    client_id: nobodysId,
    client_secret: wrongSecret,
    scope: badScope,
  })),
  pair('client-known', 'grant-readable', 700016, [], ({ nobodysId }) => ({
    grant_type: 'refresh_token',
    client_id: nobodysId,
    scope: graphDefault,
    ...malformed,
  })),
  pair('client-enabled', 'client-credential', 7000112, ['disabled-client'], (stage) =>
    asItself(stage, 'disabled-client', { client_secret: wrongSecret, scope: graphDefault }),
  ),
  pair('client-enabled', 'resource-known', 7000112, ['disabled-client'], (stage) =>
    asItself(stage, 'disabled-client', { scope: `${nowhere}/.default` }),
  ),
  pair('grant-readable', 'client-credential', 9002313, ['client'], (stage) =>
    asItself(stage, 'client', {
      grant_type: 'refresh_token',
      client_secret: wrongSecret,
      scope: graphDefault,
      ...malformed,
    }),
  ),
  pair('grant-readable', 'scope-format', 9002313, ['client'], (stage) =>
    asItself(stage, 'client', { grant_type: 'refresh_token', scope: mixedScope, ...malformed }),
  ),
  pair('client-credential', 'client-principal', 7000215, ['client-without-principal'], (stage) =>
    asItself(stage, 'client-without-principal', { client_secret: wrongSecret, scope: graphDefault }),
  ),
  pair('client-credential', 'default-scope', 7000215, ['client'], (stage) =>
    asItself(stage, 'client', { client_secret: wrongSecret, scope: badScope }),
  ),
  pair('client-credential', 'resource-known', 7000215, ['client'], (stage) =>
    asItself(stage, 'client', { client_secret: wrongSecret, scope: `${nowhere}/.default` }),
  ),
  pair('client-credential', 'client-assignment', 7000215, ['client', 'closed-api'], (stage) =>
    asItself(stage, 'client', { client_secret: wrongSecret, scope: defaultOf(stage, 'closed-api') }),
  ),
  pair('client-principal', 'resource-known', 7000229, ['client-without-principal'], (stage) =>
    asItself(stage, 'client-without-principal', { scope: `${nowhere}/.default` }),
  ),
  pair('default-scope', 'resource-known', 1002012, ['client'], (stage) =>
    asItself(stage, 'client', { scope: `${nowhere}/read` }),
  ),
  pair('default-scope', 'client-assignment', 1002012, ['client', 'closed-api'], (stage) =>
    asItself(stage, 'client', { scope: `api://${stage.application('closed-api').appId}/read` }),
  ),
];

function pair(
  first: string,
  second: string,
  code: number,
  needs: readonly TestApplicationName[],
  form: (stage: ProbeStage) => FormFields,
): Probe {
  return formProbe({
    id: `${first}-before-${second}`,
    title: `Two faults at once: ${first} and ${second}`,
    about: { kind: 'order', first, second, code },
    needs,
    form,
  });
}
