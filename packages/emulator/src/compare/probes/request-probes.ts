import type { FormFields, Probe, ProbeStage } from '../probe.ts';
import { asItself, formProbe, graphDefault, wrongSecret } from './form-probe.ts';

const malformed = 'entrada-probe-malformed';
const redirectUri = 'http://localhost';

/** What the endpoint looks at before it looks anything up, and grants that are none of its own. */
export const requestProbes: readonly Probe[] = [
  missing('grant_type', ({ nobodysId }) => ({ client_id: nobodysId, scope: graphDefault })),
  missing('client_id', () => ({ grant_type: 'client_credentials', client_secret: wrongSecret, scope: graphDefault })),
  missing('scope', (stage) => asItself(stage, 'client', {})),
  missing('code', (stage) => asClient(stage, { grant_type: 'authorization_code', redirect_uri: redirectUri })),
  missing('refresh_token', (stage) => asClient(stage, { grant_type: 'refresh_token', scope: graphDefault })),
  missing('device_code', (stage) => asClient(stage, { grant_type: 'device_code' })),
  formProbe({
    id: 'scope-empty',
    title: 'An empty scope',
    about: { kind: 'aadsts', code: 900144 },
    needs: ['client'],
    form: (stage) => asItself(stage, 'client', { scope: '' }),
  }),
  formProbe({
    id: 'devicecode-scope-missing',
    title: 'A device code without a scope',
    about: { kind: 'aadsts', code: 900144 },
    needs: ['public-client'],
    form: (stage) => ({ client_id: stage.application('public-client').appId }),
    options: () => ({ endpoint: 'oauth2/v2.0/devicecode' }),
  }),
  formProbe({
    id: 'parameter-twice',
    title: 'A parameter that is there twice',
    about: { kind: 'aadsts', code: 9000411 },
    needs: ['client'],
    form: (stage) => asItself(stage, 'client', { scope: graphDefault }),
    options: () => ({ again: 'scope' }),
  }),
  formProbe({
    id: 'grant-type-unsupported',
    title: 'A grant type that nobody knows',
    about: { kind: 'aadsts', code: 70003 },
    needs: ['client'],
    form: (stage) => asItself(stage, 'client', { grant_type: malformed, scope: graphDefault }),
  }),
  formProbe({
    id: 'code-malformed',
    title: 'An authorization code that is none',
    about: { kind: 'aadsts', code: 9002313 },
    needs: ['client'],
    form: (stage) => asClient(stage, { grant_type: 'authorization_code', code: malformed, redirect_uri: redirectUri }),
  }),
  formProbe({
    id: 'refresh-token-malformed',
    title: 'A refresh token that is none',
    about: { kind: 'aadsts', code: 9002313 },
    needs: ['client'],
    form: (stage) => asClient(stage, { grant_type: 'refresh_token', refresh_token: malformed, scope: graphDefault }),
  }),
  formProbe({
    id: 'device-code-malformed',
    title: 'A device code that is none',
    about: { kind: 'aadsts', code: 70018 },
    needs: ['public-client'],
    form: (stage) => ({
      grant_type: 'device_code',
      client_id: stage.application('public-client').appId,
      device_code: malformed,
    }),
  }),
];

function missing(name: string, form: (stage: ProbeStage) => FormFields): Probe {
  return formProbe({
    id: `${name.replaceAll('_', '-')}-missing`,
    title: `No ${name}`,
    about: { kind: 'aadsts', code: 900144 },
    needs: ['client'],
    form,
  });
}

/** The client with its secret, for a grant that a person would have given. */
function asClient(stage: ProbeStage, form: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { appId, secret } = stage.application('client');
  return { client_id: appId, client_secret: secret, ...form };
}
