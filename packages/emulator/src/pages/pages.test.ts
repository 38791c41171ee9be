import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { PermissionScope, User } from '../directory/model.ts';
import { refuse } from '../rules/entra-refusal.ts';
import type { Explanation } from '../why/explanation.ts';
import { accountPickerPage } from './account-picker-page.ts';
import { cataloguePage, unknownNumberPage } from './catalogue-page.ts';
import { consentPage } from './consent-page.ts';
import { deviceCodePage } from './device-code-page.ts';
import { deviceConfirmPage } from './device-confirm-page.ts';
import {
  deviceDeclinedPage,
  deviceSignedInPage,
  nativeClientPage,
  signedOutPage,
  staleFormPage,
} from './done-pages.ts';
import { formPostPage } from './form-post-page.ts';
import { bannerText } from './layout.ts';
import type { Page } from './page.ts';
import { refusalPage } from './refusal-page.ts';
import { respondWithPage } from './respond-with-page.ts';
import { nothingToExplainPage, whyPage } from './why-page.ts';

const hostile = `"><img src=x onerror=alert(1)><script>alert('2')</script>`;

const user: User = {
  id: hostile,
  userPrincipalName: hostile,
  displayName: hostile,
  givenName: hostile,
  surname: hostile,
  mail: null,
  accountEnabled: true,
  userType: 'Member',
  directoryRoles: [],
  passwordHash: null,
};
const scope: PermissionScope = {
  id: hostile,
  value: hostile,
  type: 'Admin',
  isEnabled: true,
  adminConsentDisplayName: hostile,
  adminConsentDescription: hostile,
  userConsentDisplayName: hostile,
  userConsentDescription: hostile,
};
const form = { action: '/sign-in/account', ticket: hostile };
const party = { displayName: hostile, appId: hostile };
const stamp = { traceId: hostile, correlationId: hostile, timestamp: hostile };

const explanation: Explanation = {
  traceId: hostile,
  code: 65001,
  text: hostile,
  missing: hostile,
  remedies: [
    {
      title: hostile,
      graph: { method: 'POST', url: hostile, body: { [hostile]: hostile } },
      manifest: { path: hostile, yaml: hostile },
      note: hostile,
    },
  ],
  stillDenied: false,
  grade: 'I',
  inferred: hostile,
  docs: hostile,
};
const request = { tenant: hostile, clientId: hostile, scope: hostile, redirectUri: hostile, userId: hostile };

const pages: Record<string, Page | undefined> = {
  'refusal that is explained': refusalPage({ refusal: refuse(65001), stamp, explanation }),
  why: whyPage(
    {
      clientName: hostile,
      clientId: hostile,
      resourceName: hostile,
      resource: hostile,
      request,
      userPrincipalName: hostile,
      flow: 'unknown',
      traceId: hostile,
      correlationId: hostile,
    },
    explanation,
  ),
  'nothing to explain': nothingToExplainPage(hostile),
  'account picker': accountPickerPage({
    clientName: hostile,
    resourceName: hostile,
    tenantName: hostile,
    accounts: [user],
    suggestedId: hostile,
    form,
  }),
  consent: consentPage({
    client: party,
    resource: party,
    user,
    scopes: [scope],
    mayConsentForOrganization: true,
    form,
  }),
  'device code': deviceCodePage({ form, userCode: hostile, problem: hostile }),
  'device confirmation': deviceConfirmPage({
    clientName: hostile,
    clientId: hostile,
    resourceName: hostile,
    userCode: hostile,
    user,
    form,
  }),
  'device signed in': deviceSignedInPage(hostile, hostile),
  'device declined': deviceDeclinedPage(hostile),
  'signed out': signedOutPage(hostile),
  'native client': nativeClientPage,
  'stale form': staleFormPage,
  refusal: refusalPage({
    refusal: refuse(50011, { redirectUri: hostile, appId: hostile }),
    stamp,
    tryAgain: `/device?${hostile}`,
  }),
  catalogue: cataloguePage(65001),
  'unknown number': unknownNumberPage(hostile),
  'form post': formPostPage({ action: hostile, fields: { [hostile]: hostile }, formTargets: [] }),
};

async function render(page: Page | undefined): Promise<Response> {
  const app = new Hono();
  app.get('/', (c) => respondWithPage(c, page ?? staleFormPage));
  return app.request('/');
}

describe.each(Object.entries(pages))('the %s page', (_name, page) => {
  it('escapes whatever it is given', async () => {
    const text = await (await render(page)).text();
    expect(text).not.toContain('<img');
    expect(text).not.toContain('<script>');
    expect(text).not.toContain("alert('2')");
  });

  it('says that it is a local emulator, in one language, with one heading and a title', async () => {
    const text = await (await render(page)).text();
    expect(text).toContain(bannerText);
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('name="viewport"');
    expect(text.match(/<h1>/g)).toHaveLength(1);
    expect(text).toMatch(/<title>.+ – Entrada local emulator<\/title>/);
  });

  it('asks for no password and loads nothing', async () => {
    const text = await (await render(page)).text();
    expect(text).not.toMatch(/type="password"/);
    expect(text).not.toMatch(/\b(?:src|href)="(?:https?:)?\/\//);
  });
});

describe('respondWithPage', () => {
  it('keeps a page alone: no foreign source, no frame, no cache, no referrer', async () => {
    const { headers } = await render(deviceCodePage({ form, userCode: '' }));
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.replaceAll(/nonce-[\w+/=]+/g, 'nonce-N')).toBe(
      "default-src 'none'; style-src 'nonce-N'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('lets a form reach the client and a script run only where the page has one', async () => {
    const page = formPostPage({ action: 'http://localhost:1', fields: {}, formTargets: ['http://localhost:1'] });
    const response = await render(page);
    const policy = response.headers.get('content-security-policy') ?? '';
    const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1];
    expect(policy).toContain("form-action 'self' http://localhost:1;");
    expect(await response.text()).toContain(`<script nonce="${nonce}">`);
  });
});

describe('refusalPage', () => {
  it('shows commands and settings of the mend as code', async () => {
    const text = await (await render(refusalPage({ refusal: refuse(50105), stamp }))).text();
    expect(text).toContain('<code>entrada expose apply</code>');
    expect(text).not.toContain('`');
  });

  it('says what is inferred, and how well the rest is evidenced', async () => {
    const text = await (await render(pages.refusal)).text();
    expect(text).toContain('Inferred, not seen');
    expect(text).toContain('[I]');
  });

  it('says nothing of the kind where nothing is inferred', async () => {
    const refusal = refuse(500011, { uri: 'api://a', tenant: 'Adatum' });
    const text = await (await render(refusalPage({ refusal, stamp }))).text();
    expect(text).not.toContain('Inferred, not seen');
  });
});
