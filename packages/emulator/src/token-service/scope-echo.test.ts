import { beforeEach, describe, expect, it } from 'vitest';
import { refresh, signInToAzureCli } from '../testing/sign-in-as.ts';
import { createTokenBench, type TokenBench } from '../testing/token-bench.ts';
import { alex, closedApi, closedApiId } from '../testing/token-seed.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench();
});

const graph = 'https://graph.microsoft.com';
const bare = ['email', 'openid', 'profile'].join(' ');

describe('the scope of an answer', () => {
  it.each([
    [
      'https://management.azure.com/.default',
      'https://management.azure.com/user_impersonation https://management.azure.com/.default',
    ],
    [
      'https://management.core.windows.net//.default openid offline_access',
      'https://management.core.windows.net//user_impersonation https://management.core.windows.net//.default',
    ],
    [`${closedApi}/access_as_user openid profile`, `${closedApi}/access_as_user`],
    [`${closedApiId}/.default`, `${closedApiId}/access_as_user ${closedApiId}/.default`],
    [
      'User.ReadWrite.All openid profile offline_access',
      'AuditLog.Read.All Directory.AccessAsUser.All email Group.ReadWrite.All openid profile User.ReadWrite.All',
    ],
    [
      `${graph}/User.ReadWrite.All`,
      `${bare} ${graph}/AuditLog.Read.All ${graph}/Directory.AccessAsUser.All ${graph}/Group.ReadWrite.All ${graph}/User.ReadWrite.All`,
    ],
  ])('for %s', async (scope, echo) => {
    const { body } = await refresh(bench, await signInToAzureCli(bench, alex), '', { scope });
    expect(body.scope).toBe(echo);
  });
});
