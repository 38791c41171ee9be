import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { azureCliId, blair, casey, closedApi, openApi } from '../testing/adatum-api.ts';
import { authorizeUrl } from '../testing/authorize-url.ts';
import { type BrowserStage, createBrowserStage } from '../testing/browser-stage.ts';

const executablePath = '/usr/bin/chromium';
/** Where clients are required a missing browser is a failure, elsewhere these tests are skipped. */
const skipped = !existsSync(executablePath) && process.env.ENTRADA_REQUIRE_CLIENTS !== '1';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe.skipIf(skipped)('the pages in a browser', { timeout: 60_000 }, () => {
  let stage: BrowserStage;
  let browser: Browser;

  beforeAll(async () => {
    stage = await createBrowserStage();
    browser = await chromium.launch({ executablePath, args: flags });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  async function withPage(options: BrowserContextOptions, walk: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    try {
      await walk(await context.newPage());
    } finally {
      await context.close();
    }
  }

  function authorizeAt(overrides: Record<string, string> = {}): string {
    return stage.origin + authorizeUrl({ redirect_uri: stage.clientOrigin, state: 'abc', ...overrides });
  }

  function startDevice(): string {
    const request = { clientId: azureCliId, scope: `${closedApi}/.default`, tenant: 'adatum.onmicrosoft.com' };
    return stage.bench.context.deviceCodes.start(request).userCode;
  }

  /** Presses Tab until the focus is on what a person reads there. */
  async function tabTo(page: Page, words: string): Promise<void> {
    const seen: string[] = [];
    while (seen.length < 12) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate("((e) => (e?.labels?.[0] ?? e)?.innerText ?? '')(document.activeElement)");
      seen.push(String(focused));
      if (seen.at(-1)?.includes(words)) return;
    }
    expect.fail(`Tab never reached "${words}", but ${JSON.stringify(seen)}`);
  }

  async function expectHeading(page: Page, words: string): Promise<void> {
    await page.getByRole('heading', { level: 1, name: words }).waitFor();
    expect(await page.locator('h1').count()).toBe(1);
  }

  async function expectAccessible(page: Page): Promise<void> {
    await page.evaluate(axe.source);
    const results = await page.evaluate<axe.AxeResults>('axe.run()');
    expect(results.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(results.passes.some(({ id }) => id === 'color-contrast')).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  }

  it('sign in and consent with the keyboard alone', async () => {
    await withPage({}, async (page) => {
      await page.goto(authorizeAt());
      await expectHeading(page, 'Choose an account');
      await tabTo(page, casey);
      await page.keyboard.press('Enter');
      await expectHeading(page, 'act for you?');
      await tabTo(page, 'Consent on behalf of your organization');
      await page.keyboard.press('Space');
      await tabTo(page, 'Accept');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${stage.clientOrigin}/**`);
      expect(stage.lastAnswer()?.fields.get('state')).toBe('abc');
      expect(stage.lastAnswer()?.fields.has('code')).toBe(true);
      const grants = [...stage.bench.context.directory.grants.values()];
      expect(grants.map((grant) => [grant.consentType, grant.scope])).toEqual([['AllPrincipals', 'read']]);
      stage.bench.context.directory.grants.clear();
    });
  });

  it.each([
    ['by itself with a script', true],
    ['by its button without one', false],
  ])('post the answer to the client %s', async (_how, javaScriptEnabled) => {
    await withPage({ javaScriptEnabled }, async (page) => {
      const request = { client_id: azureCliId, scope: `${closedApi}/.default`, response_mode: 'form_post' };
      await page.goto(authorizeAt({ ...request, state: `state-${javaScriptEnabled}` }));
      await page.getByRole('button', { name: casey }).press('Enter');
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Continue' }).press('Enter');
      await page.waitForURL(`${stage.clientOrigin}/**`);
      expect(stage.lastAnswer()?.method).toBe('POST');
      expect(stage.lastAnswer()?.fields.get('state')).toBe(`state-${javaScriptEnabled}`);
    });
  });

  it('let a device in with the keyboard alone', async () => {
    const userCode = startDevice();
    await withPage({}, async (page) => {
      await page.goto(`${stage.origin}/device`);
      await page.keyboard.type('wrong');
      await page.keyboard.press('Enter');
      await expectHeading(page, 'Enter the code again');
      await page.keyboard.press('Control+A');
      await page.keyboard.type(userCode.toLowerCase());
      await page.keyboard.press('Enter');
      await expectHeading(page, 'Choose an account');
      await tabTo(page, casey);
      await page.keyboard.press('Enter');
      await expectHeading(page, 'Are you trying to sign in to Microsoft Azure CLI?');
      await tabTo(page, 'Continue');
      await page.keyboard.press('Enter');
      await expectHeading(page, 'You are signed in');
      expect(stage.bench.context.deviceCodes.findByUserCode(userCode)?.state).toBe('approved');
    });
  });

  it.each([
    ['in light colours', { colorScheme: 'light' }],
    ['in dark colours', { colorScheme: 'dark' }],
    ['on a narrow screen', { viewport: { width: 320, height: 640 } }],
  ] as const)('are accessible %s', async (_name, options) => {
    await withPage(options, async (page) => {
      await page.goto(authorizeAt());
      await expectAccessible(page);
      await page.getByRole('button', { name: casey }).click();
      await expectHeading(page, 'act for you?');
      await expectAccessible(page);
      await page.goto(authorizeAt({ client_id: azureCliId, scope: `${closedApi}/.default`, prompt: 'select_account' }));
      await page.getByRole('button', { name: blair }).click();
      await expectHeading(page, 'Sign-in refused');
      await expectAccessible(page);
      await page.goto(`${stage.origin}/device?user_code=${startDevice()}`);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('button', { name: casey }).click();
      await expectHeading(page, 'Are you trying');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await expectHeading(page, 'You declined');
      await expectAccessible(page);
      await page.goto(`${stage.origin}/device`);
      await page.getByRole('button', { name: 'Next' }).click();
      await expectHeading(page, 'Enter the code again');
      await expectAccessible(page);
      await page.goto(`${stage.origin}/error?code=50105`);
      await expectAccessible(page);
      await page.goto(authorizeAt({ scope: `${openApi}/read`, redirect_uri: 'https://evil.example' }));
      await expectAccessible(page);
    });
  });
});
