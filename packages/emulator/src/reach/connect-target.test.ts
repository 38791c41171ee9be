import { describe, expect, it } from 'vitest';
import { parseConnectTarget } from './connect-target.ts';

describe('a CONNECT target', () => {
  it.each([
    ['login.microsoftonline.com:443', { host: 'login.microsoftonline.com', port: 443 }],
    ['LOGIN.MicrosoftOnline.com.:443', { host: 'login.microsoftonline.com', port: 443 }],
    ['127.0.0.1:1', { host: '127.0.0.1', port: 1 }],
    ['[::1]:65535', { host: '::1', port: 65_535 }],
  ])('%s is read', (text, target) => expect(parseConnectTarget(text)).toEqual(target));

  it.each([
    undefined,
    '',
    'example.com',
    'example.com:',
    ':443',
    'example.com:0',
    'example.com:65536',
    'example.com:443443',
    'example.com:+443',
    'example.com:443/path',
    'https://example.com:443',
    'user@example.com:443',
    'exa mple.com:443',
    'example.com\u0000.microsoftonline.com:443',
    'ex\u00e4mple.com:443',
    '::1:443',
    '[::1:443',
    '[example.com]:443',
    `${'a'.repeat(254)}:443`,
  ])('%j is refused', (text) => expect(parseConnectTarget(text)).toBeUndefined());
});
