import { adatum } from './adatum.ts';
import { createTestClock, type TestClock } from './clock.ts';
import { createKeyServer, type KeyServer } from './key-server.ts';
import { signToken } from './sign-token.ts';
import { type TestKey, testKey } from './test-key.ts';

/** What a test changes in a token that is valid otherwise; an undefined member is left out of the token. */
export interface TokenOverrides {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: TestKey;
}

/**
 * A tenant that signs tokens for one API. The claim sets are those of decoded Entra tokens, without the opaque ones.
 * Every token is valid for the API at the clock's time unless overridden.
 */
export interface TestTenant {
  readonly clock: TestClock;
  readonly key: TestKey;
  readonly keys: KeyServer;
  /** A v2 delegated token of Alex through the Azure CLI, scope `access_as_user`. */
  userToken(overrides?: TokenOverrides): string;
  /** The same in the v1 form, with the identifier URI as audience. */
  userTokenV1(overrides?: TokenOverrides): string;
  /** A v2 app-only token of the daemon with the role `Reports.Read.All`; no `idtyp`, as Entra gives by default. */
  appToken(overrides?: TokenOverrides): string;
}

/** @param options.clock default: a clock of its own. */
export function createTestTenant(options: { readonly clock?: TestClock } = {}): TestTenant {
  const clock = options.clock ?? createTestClock();
  const key = testKey('tenant');
  const make = (header: object, claims: object, overrides: TokenOverrides = {}) => {
    const signer = overrides.key ?? key;
    return signToken(signer, { ...header, kid: signer.kid, ...overrides.header }, { ...claims, ...overrides.claims });
  };
  return {
    clock,
    key,
    keys: createKeyServer([{ ...key.jwk, issuer: issuerV2(adatum.tenantId) }]),
    userToken: (overrides) => make(headerV2, { ...times(clock), ...v2, ...alexV2 }, overrides),
    userTokenV1: (overrides) => make({ ...headerV2, x5t: key.kid }, { ...times(clock), ...v1, ...alexV1 }, overrides),
    appToken: (overrides) => make(headerV2, { ...times(clock), ...v2, ...daemonV2 }, overrides),
  };
}

/** `iss` of v2 tokens of a tenant. */
export function issuerV2(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId}/v2.0`;
}

/** `iss` of v1 tokens of a tenant. */
export function issuerV1(tenantId: string): string {
  return `https://sts.windows.net/${tenantId}/`;
}

/** Entra backdates `iat` and `nbf` by five minutes. */
function times(clock: TestClock): { iat: number; nbf: number; exp: number } {
  return { iat: clock.now() - 300, nbf: clock.now() - 300, exp: clock.now() + 4500 };
}

const headerV2 = { typ: 'JWT', alg: 'RS256' };
const v2 = {
  aud: adatum.appId,
  iss: issuerV2(adatum.tenantId),
  tid: adatum.tenantId,
  ver: '2.0',
  uti: 'q7Rk0W2xZ0i5V3bNcY1TAA',
};
const v1 = {
  aud: adatum.identifierUri,
  iss: issuerV1(adatum.tenantId),
  tid: adatum.tenantId,
  ver: '1.0',
  uti: 'q7Rk0W2xZ0i5V3bNcY1TAA',
};
const alex = { oid: adatum.alex.oid, sub: adatum.alex.sub, name: adatum.alex.name, scp: adatum.scope };
const alexV2 = {
  ...alex,
  azp: adatum.azureCliAppId,
  azpacr: '0',
  preferred_username: adatum.alex.userPrincipalName,
};
const alexV1 = {
  ...alex,
  appid: adatum.azureCliAppId,
  appidacr: '0',
  acr: '1',
  amr: ['pwd', 'mfa'],
  ipaddr: '203.0.113.7',
  unique_name: adatum.alex.userPrincipalName,
  upn: adatum.alex.userPrincipalName,
};
const daemonV2 = {
  azp: adatum.daemonAppId,
  azpacr: '1',
  oid: adatum.daemonObjectId,
  sub: adatum.daemonObjectId,
  roles: [adatum.appRole],
};
