import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await createLocalTenant();
});

const newUser = {
  accountEnabled: true,
  displayName: 'New',
  mailNickname: 'new',
  userPrincipalName: 'new@adatum.onmicrosoft.com',
  passwordProfile: { password: 'any password', forceChangePasswordNextSignIn: true },
};

function asCasey(request: string, body: unknown = {}): Promise<Answer> {
  return tenant.graph(tenant.as('casey'), request, body);
}

describe('POST /users', () => {
  it('makes a member that is shown like every other, without the password', async () => {
    const { status, json } = await asCasey('POST /users', newUser);
    expect(status).toBe(201);
    expect(json).toMatchObject({ displayName: 'New', userPrincipalName: newUser.userPrincipalName });
    expect(JSON.stringify([...tenant.directory.users.values(), json])).not.toContain('any password');
    expect(tenant.directory.findUser(newUser.userPrincipalName)?.userType).toBe('Member');
  });

  it.each([
    ['without a password', { passwordProfile: undefined }, 400],
    ['with a foreign domain', { userPrincipalName: 'new@contoso.example' }, 400],
    ['with a name that is taken', { userPrincipalName: 'alex@adatum.onmicrosoft.com' }, 400],
    ['with an unknown property', { hat: 'red' }, 400],
  ])('refuses one %s', async (_case, change, expected) => {
    const { status } = await asCasey('POST /users', { ...newUser, ...change });
    expect(status).toBe(expected);
  });

  it('is for administrators', async () => {
    expect((await tenant.graph(tenant.as('alex'), 'POST /users', newUser)).status).toBe(403);
  });
});

describe('PATCH /users/{id}', () => {
  it('disables an account', async () => {
    const { status } = await asCasey('PATCH /users/alex@adatum.onmicrosoft.com', { accountEnabled: false });
    expect([status, tenant.directory.findUser('alex@adatum.onmicrosoft.com')?.accountEnabled]).toEqual([204, false]);
  });

  it('signs a person out whose password is reset', async () => {
    const { oid } = tenant.as('alex');
    await asCasey(`PATCH /users/${oid}`, { passwordProfile: { password: 'another' } });
    expect(tenant.context.refreshTokens.revokedAt(oid)).toBeDefined();
  });

  it.each([{ userPrincipalName: 'blair@adatum.onmicrosoft.com' }, { userPrincipalName: 'alex@contoso.example' }])(
    'refuses %j and changes nothing',
    async (body) => {
      const { status } = await asCasey('PATCH /users/alex@adatum.onmicrosoft.com', { displayName: 'X', ...body });
      expect([status, tenant.directory.findUser('alex@adatum.onmicrosoft.com')?.displayName]).toEqual([400, 'Alex']);
    },
  );
});

describe('POST /invitations', () => {
  const invitation = { invitedUserEmailAddress: 'ada@contoso.example', inviteRedirectUrl: 'https://adatum.com' };

  it('makes a guest, once', async () => {
    const first = await asCasey('POST /invitations', invitation);
    const second = await asCasey('POST /invitations', invitation);
    expect([first.status, second.json.id]).toEqual([201, first.json.id]);
    const guest = tenant.directory.findUser('ada_contoso.example#EXT#@adatum.onmicrosoft.com');
    expect(guest).toMatchObject({ userType: 'Guest', mail: 'ada@contoso.example' });
  });

  it.each(['invitedUserEmailAddress', 'inviteRedirectUrl'])('needs %s', async (name) => {
    expect((await asCasey('POST /invitations', { ...invitation, [name]: undefined })).status).toBe(400);
  });
});

describe('revokeSignInSessions', () => {
  it.each([
    ['somebody, asked by an administrator', 'casey', '/users/alex@adatum.onmicrosoft.com', 200],
    ['oneself', 'alex', '/me', 200],
    ['oneself by name', 'alex', '/users/alex@adatum.onmicrosoft.com', 200],
    ['somebody else', 'blair', '/users/alex@adatum.onmicrosoft.com', 403],
  ] as const)('of %s', async (_case, who, path, expected) => {
    const { status, json } = await tenant.graph(tenant.as(who), `POST ${path}/revokeSignInSessions`, {});
    expect(status).toBe(expected);
    const revokedAt = tenant.context.refreshTokens.revokedAt(tenant.as('alex').oid);
    expect(revokedAt === undefined).toBe(expected === 403);
    if (expected === 200) expect(json.value).toBe(true);
  });
});
