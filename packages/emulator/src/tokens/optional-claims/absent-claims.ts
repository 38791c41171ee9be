import { both, type OptionalClaimRow, reference } from './optional-claim.ts';

const reasons: Readonly<Record<string, string>> = {
  fwd: 'no request comes through a virtual network',
  vnet: 'no request comes through a virtual network',
  in_corp: 'no network is trusted',
  onprem_sid: 'no user is synchronized',
  pwd_exp: 'no password expires',
  pwd_url: 'no password expires',
  ztdid: 'no device is registered',
  xms_pdl: 'no user has a preferred data location',
  xms_pl: 'no user has a preferred language',
  xms_tpl: 'the tenant has no preferred language',
};

/** Claims that may be asked for and that no user of the emulator could have. */
export const absentClaims: readonly OptionalClaimRow[] = Object.entries(reasons).map(([name, why]) => ({
  name,
  tokens: both,
  grade: 'D',
  source: `${reference}; never given here, since ${why}`,
  give: () => undefined,
}));
