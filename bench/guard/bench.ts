import { verify } from 'node:crypto';
import { createGuard, type Guard, type GuardResult } from '@entrada/guard';
import { createTestTenant, guardedApi } from '@entrada/testkit';
import { createVerifier } from 'fast-jwt';
import { importJWK, jwtVerify } from 'jose';
import { measure } from './measure.ts';

const tenant = createTestTenant();
const { key } = tenant;
/** Opaque claims bring the tokens to the length of Entra's. */
const opaque = { aio: 'x'.repeat(96), rh: `1.${'y'.repeat(60)}`, xms_ftd: 'z'.repeat(60) };
const tokens = Array.from({ length: 1000 }, (_, index) => tenant.userToken({ claims: { ...opaque, uti: `${index}` } }));
const bytes = tokens.map((token) => Buffer.from(token));
const signed = tokens.map((token) => {
  const end = token.lastIndexOf('.');
  return { input: Buffer.from(token.slice(0, end)), signature: Buffer.from(token.slice(end + 1), 'base64url') };
});

/** Each request brings another string object, whose hash nobody has computed. */
const fresh = () => bytes.map((token) => token.latin1Slice());
const seenTokens = bytes.slice(0, 100);
const freshOfSeen = () => Array.from({ length: 2000 }, (_, index) => seenTokens[index % 100]?.latin1Slice() ?? '');

async function warmGuard(): Promise<Guard> {
  const guard = createGuard({ ...guardedApi, fetch: tenant.keys.fetch, clock: tenant.clock.now });
  await guard.verify(tenant.appToken());
  return guard;
}

function expectOk(result: GuardResult | Promise<GuardResult>): void {
  if (result instanceof Promise || !result.ok) throw new Error('The guard did not accept a good token at once.');
}

let newGuard = await warmGuard();
const seenGuard = await warmGuard();
for (const token of seenTokens) expectOk(seenGuard.verify(token.latin1Slice()));

const pem = key.publicKey.export({ type: 'spki', format: 'pem' });
const fastJwtOptions = {
  key: pem,
  algorithms: ['RS256' as const],
  allowedAud: guardedApi.audiences[0] ?? '',
  allowedIss: `https://login.microsoftonline.com/${guardedApi.tenantId}/v2.0`,
  clockTimestamp: tenant.clock.now() * 1000,
};
const fastJwt = createVerifier(fastJwtOptions);
const fastJwtCached = createVerifier({ ...fastJwtOptions, cache: 2000 });
for (const token of seenTokens) fastJwtCached(token.latin1Slice());
const joseKey = await importJWK(key.jwk, 'RS256');
const joseOptions = {
  audience: guardedApi.audiences[0] ?? '',
  issuer: fastJwtOptions.allowedIss,
  algorithms: ['RS256'],
  currentDate: new Date(tenant.clock.now() * 1000),
};

const rubbish = () => Array.from({ length: 2000 }, (_, index) => Buffer.from(`Bearer rubbish${index}`).latin1Slice());

const best = await measure(
  [
    {
      name: 'bare crypto.verify',
      prepare: fresh,
      run(_, index) {
        const { input, signature } = signed[index] ?? { input: Buffer.alloc(0), signature: Buffer.alloc(0) };
        if (!verify('RSA-SHA256', input, key.publicKey, signature)) throw new Error('The signature is good.');
      },
    },
    {
      name: 'guard, every token new',
      async prepare() {
        newGuard = await warmGuard();
        return fresh();
      },
      run: (token) => expectOk(newGuard.verify(token)),
    },
    { name: 'fast-jwt, every token new', prepare: fresh, run: (token) => fastJwt(token) },
    { name: 'jose, every token new', prepare: fresh, run: (token) => jwtVerify(token, joseKey, joseOptions) },
    { name: 'guard, token seen before', prepare: freshOfSeen, run: (token) => expectOk(seenGuard.verify(token)) },
    { name: 'fast-jwt, token seen before', prepare: freshOfSeen, run: (token) => fastJwtCached(token) },
    { name: 'guard, malformed token refused', prepare: rubbish, run: (value) => seenGuard.authenticate(value) },
  ],
  Number(process.env.ROUNDS ?? 20),
);

const bare = best.get('bare crypto.verify') ?? Number.NaN;
console.log(`Node ${process.version}, tokens of ${tokens[0]?.length} characters, best of the rounds\n`);
console.log(`${''.padEnd(34)}${'µs'.padStart(8)}${'× bare'.padStart(10)}`);
for (const [name, time] of best) {
  console.log(`${name.padEnd(34)}${time.toFixed(2).padStart(8)}${(bare / time).toFixed(2).padStart(10)}`);
}
