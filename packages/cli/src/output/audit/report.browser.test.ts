import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileNames, sampleReport } from '../../testing/sample-report.ts';
import { renderHtmlReport } from './render-html-report.ts';

const executablePath = '/usr/bin/chromium';
/** Where clients are required a missing browser is a failure, elsewhere these tests are skipped. */
const skipped = !existsSync(executablePath) && process.env.ENTRADA_REQUIRE_CLIENTS !== '1';
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

describe('the page of an audit', () => {
  const page = renderHtmlReport(sampleReport, { now: 1_795_000_000 });

  it('names nothing that would have to be loaded, and runs nothing', () => {
    expect(page).toContain('content="default-src &#39;none&#39;; style-src &#39;sha256-');
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+="|\ssrc="|url\(|@import/i);
    expect(page).not.toMatch(/\sstyle="/);
  });
});

describe.skipIf(skipped)('the page of an audit in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entrada-report-'));
    await writeFile(join(folder, 'report.html'), renderHtmlReport(sampleReport, { now: 1_795_000_000 }));
    browser = await chromium.launch({ executablePath, args: flags });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  async function open(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    const problems: string[] = [];
    try {
      const page = await context.newPage();
      page.on('console', (message) => problems.push(message.text()));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) problems.push(request.url());
      });
      await page.goto(pathToFileURL(join(folder, 'report.html')).href);
      await look(page);
      expect(problems).toEqual([]);
    } finally {
      await context.close();
    }
  }

  const wide = { width: 1280, height: 900 };
  const narrow = { width: 360, height: 740 };

  it.each<[string, BrowserContextOptions]>([
    ['light', { viewport: wide, colorScheme: 'light' }],
    ['dark', { viewport: wide, colorScheme: 'dark' }],
    ['narrow', { viewport: narrow, colorScheme: 'light' }],
    ['narrow and dark', { viewport: narrow, colorScheme: 'dark' }],
  ])('is readable: %s', async (_, options) => {
    await open({ ...options, bypassCSP: true }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate<axe.AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true);
    });
  });

  it('shows hostile names as the text that they are', async () => {
    await open({ viewport: wide }, async (page) => {
      expect(await page.title()).toBe(`Who can get a token for ${hostileNames.script}`);
      expect(await page.locator('h1').textContent()).toBe(`Who can get a token for ${hostileNames.script}`);
      expect(await page.locator('script, img').count()).toBe(0);
      // The policy lets the page's own style sheet through.
      expect(await page.evaluate('getComputedStyle(document.body).marginTop')).toBe('0px');
      await page.getByText('2 users, assigned directly').last().click();
      expect(await page.locator('details li').allInnerTexts()).toEqual(['alex', hostileNames.attribute]);
    });
  });

  it('keeps text of the picture inside its boxes', async () => {
    await open({ viewport: wide }, async (page) => {
      const outside = await page.evaluate<string[]>(`[...document.querySelectorAll('.picture g')].flatMap((group) => {
        const box = group.querySelector('rect').getBoundingClientRect();
        return [...group.querySelectorAll('text')]
          .filter((text) => text.getBoundingClientRect().right > box.right)
          .map((text) => text.textContent);
      })`);
      expect(outside).toEqual([]);
    });
  });

  it('lets a keyboard reach the picture, and says what it shows', async () => {
    await open({ viewport: narrow }, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Picture of the ways in');
      expect(await page.getByRole('img', { name: /ways to a token/ }).count()).toBe(1);
    });
  });
});
