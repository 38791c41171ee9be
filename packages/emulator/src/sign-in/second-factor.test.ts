import { beforeEach, describe, expect, it } from 'vitest';
import { downstreamApi, grantsSeed } from '../testing/grants-seed.ts';
import { createTokenBench, decodePart, origin, type TokenBench } from '../testing/token-bench.ts';
import { alex, azureCli, tenantId } from '../testing/token-seed.ts';
import { createVisitor, redirectParameters, type Visit, type Visitor } from '../testing/visitor.ts';
import { answerAuthorizeUrl } from './answer-authorize-url.ts';

/** What a person meets when a policy asks for multifactor authentication. */
let bench: TokenBench;
let visitor: Visitor;

const redirect = 'http://localhost:8400';

beforeEach(async () => {
  bench = await createTokenBench(
    grantsSeed('conditionalAccess: [{ name: MFA, resources: [adatum-downstream], grant: mfa }]'),
  );
  visitor = createVisitor(bench.app, origin);
});

function url(more: Record<string, string> = {}): string {
  const parameters = new URLSearchParams({
    client_id: azureCli,
    response_type: 'code',
    redirect_uri: redirect,
    scope: `${downstreamApi}/.default`,
    ...more,
  });
  return `${origin}/${tenantId}/oauth2/v2.0/authorize?${parameters.toString()}`;
}

async function choose(page: Visit, answers: Record<string, string> = {}): Promise<Visit> {
  return visitor.submit(page, { account: bench.idOf(alex), ...answers });
}

describe('a sign-in for an API whose policy asks for a second factor', () => {
  it('is asked for it until it is given, and the code is good for the API', async () => {
    const again = await choose(await visitor.open(url()));
    expect(again.text).toContain('A Conditional Access policy asks for multifactor authentication.');
    const code = redirectParameters(await choose(again, { mfa: 'yes' })).get('code') ?? '';
    const form = { grant_type: 'authorization_code', client_id: azureCli, code, redirect_uri: redirect };
    expect((await bench.token(form)).status).toBe(200);
  });

  it('is remembered by the browser', async () => {
    await choose(await visitor.open(url()), { mfa: 'yes' });
    expect(redirectParameters(await visitor.open(url())).has('code')).toBe(true);
  });

  it('is told to the client instead where no page may be shown', async () => {
    await choose(await visitor.open(url({ scope: 'openid' })));
    const answer = redirectParameters(await visitor.open(url({ prompt: 'none' })));
    expect(answer.get('error')).toBe('interaction_required');
    expect(answer.get('error_description')).toContain('AADSTS50076');
  });

  it('is taken from a program that says so, and refused to one that does not', () => {
    expect(() => answerAuthorizeUrl(bench.context, url(), alex)).toThrow('AADSTS50076');
    expect(answerAuthorizeUrl(bench.context, url(), alex, { mfa: true })).toMatchObject({ kind: 'redirect' });
  });

  it('shows no notice where no policy asks', async () => {
    const page = await visitor.open(url({ scope: 'https://management.core.windows.net//.default' }));
    expect(page.text).not.toContain('Conditional Access');
    const code = redirectParameters(await choose(page)).get('code') ?? '';
    const form = { grant_type: 'authorization_code', client_id: azureCli, code, redirect_uri: redirect };
    expect(decodePart((await bench.token(form)).body.access_token, 1).amr).toEqual(['pwd']);
  });
});
