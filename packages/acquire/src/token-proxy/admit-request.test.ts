import { describe, expect, it } from 'vitest';
import { type ProxyRules, turnAway } from './admit-request.ts';

const secret = 'a secret of the tests';
const page = 'http://localhost:5173';
const open: ProxyRules = { hosts: new Set(['127.0.0.1:4000']), origins: new Set([page]), secret: undefined };
const guarded: ProxyRules = { ...open, secret };
const host = '127.0.0.1:4000';
const preflight = { method: 'OPTIONS', headers: { host, origin: page, 'access-control-request-method': 'GET' } };

describe('turnAway', () => {
  it.each([
    ['a client that is no browser', { headers: { host } }, open],
    ['its own name in capitals', { headers: { host: '127.0.0.1:4000'.toUpperCase() } }, open],
    ['a page that was opened by hand', { headers: { host, 'sec-fetch-site': 'none' } }, open],
    ['a page of the API itself', { headers: { host, 'sec-fetch-site': 'same-origin' } }, open],
    ['a page of an allowed origin', { headers: { host, origin: page, 'sec-fetch-site': 'cross-site' } }, open],
    ['the secret', { headers: { host, 'entrada-proxy-secret': secret } }, guarded],
    ['the question of an allowed origin, which cannot carry the secret', preflight, guarded],
  ])('lets %s pass', (_, request, rules) => {
    expect(turnAway({ url: '/reports', ...request }, rules)).toBeUndefined();
  });

  it.each([
    ['a name that a page brought along', { headers: { host: 'adatum.example:4000' } }, open, 403],
    ['its name with another port', { headers: { host: '127.0.0.1:4001' } }, open, 403],
    ['no name', { headers: {} }, open, 403],
    ['another origin', { headers: { host, origin: 'https://adatum.example' } }, open, 403],
    ['an origin that only begins like an allowed one', { headers: { host, origin: `${page}0` } }, open, 403],
    ['the origin null', { headers: { host, origin: 'null' } }, open, 403],
    ['a link on a page elsewhere', { headers: { host, 'sec-fetch-site': 'cross-site' } }, open, 403],
    ['a page on another port of this host', { headers: { host, 'sec-fetch-site': 'same-site' } }, open, 403],
    ['a URL of another host', { url: 'http://adatum.example/', headers: { host } }, open, 400],
    ['a tunnel', { method: 'CONNECT', url: 'adatum.example:443', headers: { host } }, open, 400],
    ['no secret', { headers: { host } }, guarded, 401],
    ['a wrong secret', { headers: { host, 'entrada-proxy-secret': `${secret}!` } }, guarded, 401],
    [
      'the question of another origin',
      { ...preflight, headers: { ...preflight.headers, origin: 'null' } },
      guarded,
      403,
    ],
    ['OPTIONS that ask nothing', { method: 'OPTIONS', headers: { host } }, guarded, 401],
  ])('turns %s away', (_, request, rules, status) => {
    const turned = turnAway({ url: '/reports', ...request }, rules);
    expect(turned?.status).toBe(status);
    expect(turned?.message).not.toContain(secret);
  });
});
