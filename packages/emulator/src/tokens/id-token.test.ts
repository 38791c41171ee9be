import { beforeEach, describe, expect, it } from 'vitest';
import { createTokenBench, decodePart, noon, type TokenBench } from '../testing/token-bench.ts';
import { alex, azureCli, guest, tenantId } from '../testing/token-seed.ts';
import { beginSession } from '../token-service/sign-in-session.ts';
import { clientInfo, mintIdToken } from './id-token.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench();
});

const everything = { openid: true, profile: true, email: true, offlineAccess: true };

function idToken(userPrincipalName: string, oidc = everything, nonce?: string): Promise<string> {
  const user = bench.context.directory.findUser(userPrincipalName);
  if (user === undefined) throw new TypeError('No such user in the seed');
  const session = beginSession(bench.context);
  const more = nonce === undefined ? {} : { nonce };
  return mintIdToken(bench.context, { clientId: azureCli, user, session, oidc, ...more });
}

describe('an id_token', () => {
  it("has a member's recorded claims", async () => {
    expect(Object.keys(decodePart(await idToken(alex), 0))).toEqual(['typ', 'alg', 'kid']);
    const claims = decodePart(await idToken(alex), 1);
    expect(Object.keys(claims).join(' ')).toBe(
      'aud iss iat nbf exp aio name oid preferred_username rh sub tid uti ver',
    );
    expect(claims).toMatchObject({
      aud: azureCli,
      iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      iat: noon / 1000 - 300,
      exp: noon / 1000 + 3600,
      ver: '2.0',
    });
  });

  it('echoes the nonce', async () => {
    expect(decodePart(await idToken(alex, everything, 'n'), 1).nonce).toBe('n');
  });

  it('names nobody without the scope profile', async () => {
    const claims = decodePart(await idToken(alex, { ...everything, profile: false }), 1);
    expect(claims).not.toHaveProperty('name');
    expect(claims).not.toHaveProperty('preferred_username');
    expect(claims).not.toHaveProperty('oid');
  });

  it('tells where a guest comes from, and the address only with the scope email', async () => {
    const claims = decodePart(await idToken(guest), 1);
    expect(claims).toMatchObject({
      idp: expect.stringMatching(/^https:\/\/sts\.windows\.net\//),
      email: 'guest@contoso.example',
    });
    expect(claims.idp).not.toContain(tenantId);
    expect(decodePart(await idToken(guest, { ...everything, email: false }), 1)).not.toHaveProperty('email');
  });
});

describe('client_info', () => {
  it.each([
    [alex, true],
    [guest, false],
  ])('of %s names the home tenant', (userPrincipalName, isHere) => {
    const user = bench.context.directory.findUser(userPrincipalName);
    if (user === undefined) throw new TypeError('No such user in the seed');
    const info: unknown = JSON.parse(Buffer.from(clientInfo(bench.context, user), 'base64url').toString());
    expect(info).toEqual({ uid: user.id, utid: isHere ? tenantId : expect.not.stringContaining(tenantId) });
  });
});
