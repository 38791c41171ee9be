import type { Probe } from '../probe.ts';
import { asItself, defaultOf, formProbe } from './form-probe.ts';

/** What an application's token says, when it is assigned to nothing: by the API's token version, not by the endpoint. */
export const tokenProbes: readonly Probe[] = [
  formProbe({
    id: 'app-token-v1',
    title: 'An application without roles gets a token for an API with v1 tokens',
    about: { kind: 'token', token: 'app-only v1 token' },
    needs: ['client', 'v1-api'],
    form: (stage) => asItself(stage, 'client', { scope: defaultOf(stage, 'v1-api') }),
  }),
  formProbe({
    id: 'app-token-v2',
    title: 'An application without roles gets a token for an API with v2 tokens',
    about: { kind: 'token', token: 'app-only v2 token' },
    needs: ['client', 'v2-api'],
    form: (stage) => asItself(stage, 'client', { scope: defaultOf(stage, 'v2-api') }),
  }),
  formProbe({
    id: 'app-token-with-openid',
    title: 'An application asks for an API and for openid',
    about: { kind: 'token', token: 'app-only token, asked for with openid' },
    needs: ['client', 'v2-api'],
    form: (stage) => asItself(stage, 'client', { scope: `${defaultOf(stage, 'v2-api')} openid` }),
  }),
  formProbe({
    id: 'app-token-v2-from-v1-endpoint',
    title: 'The v1 endpoint gives a token for an API with v2 tokens',
    about: { kind: 'token', token: 'app-only v2 token of the v1 endpoint' },
    needs: ['client', 'v2-api'],
    form: (stage) => asItself(stage, 'client', { resource: `api://${stage.application('v2-api').appId}` }),
    options: () => ({ endpoint: 'oauth2/token' }),
  }),
];
