import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAuthority } from './authority-store.ts';
import { createAuthority } from './local-authority.ts';
import { BasicConstraintsExtension, X509CertificateGenerator } from './x509.ts';

const day = 24 * 60 * 60_000;
const onPosix = process.platform !== 'win32';

let parent: string;
let folder: string;
let file: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'entrada-store-test-'));
  folder = join(parent, 'authority');
  file = join(folder, 'local-authority.pem');
});
afterEach(() => rmSync(parent, { recursive: true }));

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('the stored authority', () => {
  it('is made once and then reused, without a note', async () => {
    const first = await openAuthority(folder);
    const second = await openAuthority(folder);
    expect(second).toEqual(first);
    expect(first.notes).toEqual([]);
    expect(readFileSync(first.certificateFile, 'utf8')).toBe(first.authority.cert);
    expect(readFileSync(first.certificateFile, 'utf8')).not.toContain('PRIVATE KEY');
  });

  it.runIf(onPosix)('is readable by nobody else, even in a folder that was open before', async () => {
    await openAuthority(folder);
    chmodSync(folder, 0o755);
    await openAuthority(folder);
    expect(modeOf(folder)).toBe('700');
    expect(modeOf(file)).toBe('600');
  });

  it('leaves no temporary file behind', async () => {
    const { certificateFile } = await openAuthority(folder);
    expect(
      readdirSync(folder)
        .map((name) => join(folder, name))
        .sort(),
    ).toEqual([file, certificateFile].sort());
  });

  it('is the same for all who start at once', async () => {
    const opened = await Promise.all(Array.from({ length: 12 }, () => openAuthority(folder)));
    expect(new Set(opened.map(({ authority }) => authority.key)).size).toBe(1);
    expect(new Set(opened.map(({ certificateFile }) => certificateFile)).size).toBe(1);
  });

  it('fits its own certificate file for all who replace a broken one at once', async () => {
    await openAuthority(folder);
    writeFileSync(file, 'broken', { mode: 0o600 });
    for (const { authority, certificateFile } of await Promise.all(
      Array.from({ length: 12 }, () => openAuthority(folder)),
    )) {
      expect(readFileSync(certificateFile, 'utf8')).toBe(authority.cert);
    }
  });

  describe('is replaced, with a note,', () => {
    const text = async (now?: number) => {
      const { key, cert } = await createAuthority(now);
      return `${key}\n${cert}\n`;
    };
    const unlimited = async () => {
      const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
      const cert = await X509CertificateGenerator.createSelfSigned({
        keys,
        name: 'CN=Anything goes',
        extensions: [new BasicConstraintsExtension(true, 0, true)],
      });
      const key = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
      return `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n${cert.toString('pem')}\n`;
    };
    const cases: [name: string, content: () => Promise<string>, reason: string][] = [
      ['when it is empty', async () => '', 'is incomplete'],
      ['when it is no PEM', async () => 'garbage\n', 'is incomplete'],
      ['when half of it is missing', async () => (await createAuthority()).cert, 'is incomplete'],
      ['when its PEM is damaged', async () => (await text()).replaceAll('MI', 'AA'), 'cannot be read'],
      ['when it ended', () => text(Date.now() - 800 * day), 'ends on'],
      ['when it is about to end', () => text(Date.now() - 710 * day), 'ends on'],
      ['when it begins in the future', () => text(Date.now() + 2 * day), 'is valid only from'],
      [
        'when key and certificate are of two authorities',
        async () => (await createAuthority()).key + (await createAuthority()).cert,
        'has a key that is not its own',
      ],
      ['when it may vouch for any host', unlimited, 'is not limited to the hosts'],
    ];
    it.each(cases)('%s', async (_, content, reason) => {
      const before = await openAuthority(folder);
      writeFileSync(file, await content());
      const after = await openAuthority(folder);
      expect(after.notes).toEqual([expect.stringContaining(reason)]);
      expect(after.authority.cert).not.toBe(before.authority.cert);
      expect((await openAuthority(folder)).notes).toEqual([]);
    });

    it.runIf(onPosix)('when others could read the key', async () => {
      await openAuthority(folder);
      chmodSync(file, 0o644);
      expect((await openAuthority(folder)).notes).toEqual([expect.stringContaining('was open to other users')]);
      expect(modeOf(file)).toBe('600');
    });

    it.runIf(onPosix)('when it is a symbolic link, whose target stays as it is', async () => {
      await openAuthority(folder);
      const elsewhere = join(parent, 'elsewhere.pem');
      writeFileSync(elsewhere, readFileSync(file), { mode: 0o600 });
      rmSync(file);
      symlinkSync(elsewhere, file);
      expect((await openAuthority(folder)).notes).toEqual([expect.stringContaining('is a symbolic link')]);
      expect(readFileSync(elsewhere, 'utf8')).not.toBe(readFileSync(file, 'utf8'));
    });
  });
});
