import type { Probe } from '../probe.ts';
import { asItself, defaultOf, formProbe, graphDefault, wrongSecret } from './form-probe.ts';

const unknownSecret = { grant_type: 'client_credentials', client_secret: wrongSecret, scope: graphDefault };

/** Who asks, and how it proves it. */
export const clientProbes: readonly Probe[] = [
  formProbe({
    id: 'tenant-unknown',
    title: 'A tenant that does not exist',
    about: { kind: 'aadsts', code: 90002 },
    form: ({ nobodysId }) => ({ ...unknownSecret, client_id: nobodysId }),
    options: ({ nobodysId }) => ({ tenant: nobodysId }),
  }),
  formProbe({
    id: 'tenant-not-named',
    title: 'An application asks as itself at /common',
    about: { kind: 'aadsts', code: 50059 },
    needs: ['client'],
    form: (stage) => asItself(stage, 'client', { scope: graphDefault }),
    options: () => ({ tenant: 'common' }),
  }),
  formProbe({
    id: 'client-unknown',
    title: 'A client id that the tenant does not know',
    about: { kind: 'aadsts', code: 700016 },
    form: ({ nobodysId }) => ({ ...unknownSecret, client_id: nobodysId }),
  }),
  formProbe({
    id: 'client-zeros',
    title: 'A client id that is all zeros',
    about: { kind: 'aadsts', code: 700038 },
    form: () => ({ ...unknownSecret, client_id: '00000000-0000-0000-0000-000000000000' }),
  }),
  formProbe({
    id: 'client-disabled',
    title: 'A client whose service principal is disabled',
    about: { kind: 'aadsts', code: 7000112 },
    needs: ['disabled-client'],
    form: (stage) => asItself(stage, 'disabled-client', { scope: graphDefault }),
  }),
  formProbe({
    id: 'client-without-principal',
    title: 'A client without a service principal',
    about: { kind: 'aadsts', code: 7000229 },
    needs: ['client-without-principal'],
    form: (stage) => asItself(stage, 'client-without-principal', { scope: graphDefault }),
  }),
  formProbe({
    id: 'secret-wrong',
    title: 'A wrong secret',
    about: { kind: 'aadsts', code: 7000215 },
    needs: ['client'],
    form: (stage) => asItself(stage, 'client', { client_secret: wrongSecret, scope: graphDefault }),
  }),
  formProbe({
    id: 'secret-expired',
    title: 'An expired secret',
    about: { kind: 'aadsts', code: 7000222 },
    needs: ['expired-client'],
    form: (stage) => asItself(stage, 'expired-client', { scope: graphDefault }),
  }),
  formProbe({
    id: 'secret-missing',
    title: 'An application asks as itself without a secret',
    about: { kind: 'aadsts', code: 7000216 },
    needs: ['client'],
    form: (stage) => asItself(stage, 'client', { client_secret: '', scope: graphDefault }),
  }),
  formProbe({
    id: 'secret-of-public-client',
    title: 'A secret is sent for a client that allows public flows',
    about: { kind: 'aadsts', code: 700025 },
    needs: ['public-client', 'v2-api'],
    form: (stage) =>
      asItself(stage, 'public-client', { client_secret: wrongSecret, scope: defaultOf(stage, 'v2-api') }),
  }),
  formProbe({
    id: 'device-code-of-confidential-client',
    title: 'A client that must prove itself polls for a device code without a secret',
    about: { kind: 'aadsts', code: 7000218 },
    needs: ['client'],
    form: async (stage) => {
      const { appId } = stage.application('client');
      const { deviceCode } = await stage.startDeviceCode(appId);
      return { grant_type: 'device_code', client_id: appId, device_code: deviceCode };
    },
  }),
];
