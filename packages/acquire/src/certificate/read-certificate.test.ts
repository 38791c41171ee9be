import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { everythingIn } from '../../test-support/everything-in.ts';
import { createTestCertificate } from '../../test-support/test-certificate.ts';
import { readCertificate } from './read-certificate.ts';

const folder = mkdtempSync(join(tmpdir(), 'entrada-certificate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const daemon = createTestCertificate();
const authority = createTestCertificate('Adatum authority');
const password = 'the password of the file';
const thumbprint = new X509Certificate(daemon.certificate).fingerprint256;
const encryptedKey = daemon.key
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: password })
  .toString();
const ellipticKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content, { mode: 0o600 });
  return path;
}

describe('a certificate file', () => {
  it.each([
    ['PEM, key first', `${daemon.privateKey}${daemon.certificate}`, undefined],
    ['PEM, certificate first', `${daemon.certificate}${daemon.privateKey}`, undefined],
    [
      'PEM with the authority before it',
      `${authority.certificate}${daemon.privateKey}${daemon.certificate}`,
      undefined,
    ],
    ['PEM with words around', `Bag Attributes\n${daemon.privateKey}\nsubject=x\n${daemon.certificate}`, undefined],
    [
      'PEM with a PKCS #1 key',
      `${daemon.key.export({ type: 'pkcs1', format: 'pem' }).toString()}${daemon.certificate}`,
      undefined,
    ],
    ['PEM with an encrypted key', `${encryptedKey}${daemon.certificate}`, password],
    ['PEM with a password that it does not need', `${daemon.privateKey}${daemon.certificate}`, password],
    ['PFX with AES', daemon.pfx(password), password],
    ['PFX with 3DES and SHA-1', daemon.pfx(password, '3des'), password],
    ['PFX without a password', daemon.pfx(''), undefined],
  ])('is read: %s', async (name, content, given) => {
    const path = file(name.replaceAll(/\W/g, ''), content);
    const found = await readCertificate({ path, password: given });
    expect(found.certificate.fingerprint256).toBe(thumbprint);
    expect(found.certificate.checkPrivateKey(found.privateKey)).toBe(true);
    expect(found.chain.map(({ subject }) => subject)).toEqual(
      name.includes('authority') ? ['CN=Adatum authority'] : [],
    );
  });

  it.each([
    [
      'the password is wrong',
      daemon.pfx(password),
      'another',
      /password is wrong \(AZURE_CLIENT_CERTIFICATE_PASSWORD\)/,
    ],
    ['the password is wrong for PEM', `${encryptedKey}${daemon.certificate}`, 'another', /password is wrong/],
    ['the password is missing', daemon.pfx(password), undefined, /it needs a password/],
    ['the password is missing for PEM', `${encryptedKey}${daemon.certificate}`, undefined, /it needs a password/],
    ['there is no key', daemon.certificate, undefined, /holds no private key/],
    ['there is no certificate', daemon.privateKey, undefined, /holds no certificate/],
    ['they do not belong together', `${daemon.privateKey}${authority.certificate}`, undefined, /belongs to its key/],
    [
      'the key is no RSA key',
      `${ellipticKey.export({ type: 'pkcs8', format: 'pem' }).toString()}${daemon.certificate}`,
      undefined,
      /belongs to its key|no RSA key/,
    ],
    [
      'a certificate is broken',
      `${daemon.privateKey}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----`,
      undefined,
      /one of its certificates cannot be read/,
    ],
    [
      'the key is broken',
      `-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n${daemon.certificate}`,
      undefined,
      /private key cannot be read/,
    ],
    ['it is neither PEM nor PFX', 'hello', undefined, /neither PEM nor PFX/],
    ['it is some other DER', Buffer.from('3003020101', 'hex'), undefined, /no PFX that can be read/],
    ['it is large', 'x'.repeat(1024 * 1024 + 1), undefined, /larger than/],
  ])('is not used when %s, and nothing of it is shown', async (name, content, given, says) => {
    const path = file(`bad-${name.replaceAll(/\W/g, '')}`, content);
    const error = await readCertificate({ path, password: given }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'source_failed', message: expect.stringMatching(says) });
    const shown = everythingIn(error);
    for (const secret of [password, 'another', daemon.privateKey.slice(100, 140)]) expect(shown).not.toContain(secret);
  });

  it('is not there', async () => {
    await expect(readCertificate({ path: join(folder, 'absent.pem') })).rejects.toMatchObject({
      code: 'source_failed',
      message: expect.stringContaining('cannot be read (ENOENT)'),
    });
  });
});

/** The other writer of such files; what it writes by default changed with version 3. */
const openssl = 'openssl';
const isThere = (() => {
  try {
    return execFileSync(openssl, ['version'], { encoding: 'utf8' }).startsWith('OpenSSL 3');
  } catch {
    return false;
  }
})();

describe.skipIf(!isThere)('a PFX file of OpenSSL', () => {
  it.each([
    ['as it writes today', []],
    ['as older systems do', ['-legacy']],
  ])('is read, %s', async (_, options) => {
    const pem = file('openssl.pem', `${daemon.privateKey}${daemon.certificate}`);
    const path = join(folder, `openssl${options.length}.pfx`);
    const args = ['pkcs12', '-export', '-in', pem, '-out', path, '-passout', `pass:${password}`, ...options];
    execFileSync(openssl, args, { stdio: 'pipe' });
    const found = await readCertificate({ path, password });
    expect(found.certificate.fingerprint256).toBe(thumbprint);
    await expect(readCertificate({ path, password: 'another' })).rejects.toThrow(/password is wrong/);
  });
});
