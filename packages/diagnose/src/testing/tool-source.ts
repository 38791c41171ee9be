import type { SourceRequest, TokenSource } from '@entrada/acquire';
import { EntradaError, type Refusal, refusalFromBody } from '@entrada/core';

/** What of a local tenant a tool meets. */
export interface ToolTenant {
  readonly fetch: typeof fetch;
  readonly tenantId: string;
  approveDeviceCode(userCode: string, userPrincipalName: string, options?: { mfa?: boolean }): Promise<void>;
}

export interface Tool {
  /** What the source is called. */
  readonly name: string;
  /** Client id. */
  readonly client: string;
  readonly user: string;
  readonly mfa?: boolean;
}

type Answer = Readonly<Record<string, unknown>>;

/**
 * A tool that somebody signs in to, like Azure CLI: one sign-in, whose refresh token is redeemed for each API. What Entra
 * refuses, on its pages too, it says in Entra's words.
 */
export function toolSource(tenant: ToolTenant, { name, client, user, mfa = false }: Tool): TokenSource {
  let session: Promise<string> | undefined;
  const send = async (path: string, form: Record<string, string>): Promise<Answer> => {
    const url = `https://login.microsoftonline.com/${tenant.tenantId}/oauth2/v2.0/${path}`;
    const body = new URLSearchParams({ client_id: client, ...form });
    const answer = (await (await tenant.fetch(url, { method: 'POST', body })).json()) as Answer;
    const refusal = refusalFromBody(answer);
    if (refusal !== undefined) throw refused(name, refusal);
    return answer;
  };
  const signIn = async (): Promise<string> => {
    const device = await send('devicecode', { scope: 'openid offline_access' });
    await tenant.approveDeviceCode(String(device.user_code), user, { mfa }).catch((error: unknown) => {
      throw refused(name, refusalIn(error));
    });
    const grant = 'urn:ietf:params:oauth:grant-type:device_code';
    return String((await send('token', { grant_type: grant, device_code: String(device.device_code) })).refresh_token);
  };
  return {
    name,
    getToken: async ({ scopes }: SourceRequest) => {
      session ??= signIn();
      const form = { grant_type: 'refresh_token', refresh_token: await session, scope: scopes.join(' ') };
      const { access_token: token, expires_in: lifetime } = await send('token', form);
      return { token: String(token), expiresOn: Date.now() / 1000 + Number(lifetime), source: name };
    },
  };
}

function refused(name: string, refusal: Refusal): EntradaError {
  return new EntradaError('refused', `Entra refused ${name}: AADSTS${refusal.aadsts}`, {
    details: { source: name },
    refusal,
  });
}

/** What the pages refused with. */
function refusalIn(error: unknown): Refusal {
  const { refusal } = error as { readonly refusal: { readonly code: number; readonly text: string } };
  const nothing = { error: undefined, suberror: undefined, traceId: undefined, correlationId: undefined };
  return { ...nothing, aadsts: refusal.code, description: refusal.text, timestamp: undefined };
}
