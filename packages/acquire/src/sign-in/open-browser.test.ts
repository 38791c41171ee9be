import { describe, expect, it } from 'vitest';
import { browserCommand, openBrowser } from './open-browser.ts';

const url = 'https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize?client_id=1&scope=a%20b';

describe('opening a browser', () => {
  it.each([
    ['linux', {}, 'xdg-open', [url]],
    ['darwin', {}, '/usr/bin/open', [url]],
    ['win32', { SystemRoot: 'D:\\WIN' }, 'D:\\WIN\\System32\\rundll32.exe', ['url.dll,FileProtocolHandler', url]],
    ['linux', { BROWSER: '/opt/show' }, '/opt/show', [url]],
    ['linux', { BROWSER: 'firefox --new-window:w3m' }, 'firefox', ['--new-window', url]],
    ['linux', { BROWSER: 'show --at=%s --now' }, 'show', [`--at=${url}`, '--now']],
    ['win32', { BROWSER: 'C:\\show.exe;other' }, 'C:\\show.exe', [url]],
    ['linux', { BROWSER: '' }, 'xdg-open', [url]],
  ] as const)('on %s with %j runs %s', (platform, env, file, args) => {
    expect(browserCommand(url, platform, env)).toEqual({ file, args });
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'vscode://x'])('refuses %s', (address) => {
    expect(() => browserCommand(address, 'linux', {})).toThrow(TypeError);
  });

  it('says whether the program could be started', async () => {
    const node = JSON.stringify(process.execPath).slice(1, -1);
    await expect(openBrowser('http://localhost/', { BROWSER: `${node} --version %s` })).resolves.toBe(true);
    await expect(openBrowser('http://localhost/', { BROWSER: '/nowhere/browser' })).resolves.toBe(false);
  });
});
