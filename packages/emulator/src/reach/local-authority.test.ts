import { execFile, spawnSync } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAuthority, issueLeaf, type KeyAndCertificate } from './local-authority.ts';
import { AuthorityKeyIdentifierExtension, SubjectAlternativeNameExtension, X509CertificateGenerator } from './x509.ts';

/** Asked where there is one; not something that the tests need to be installed. */
const openssl = 'openssl';
const hasOpenssl = spawnSync(openssl, ['version']).status === 0;
const hasPython = spawnSync('python3', ['-c', 'import ssl']).status === 0;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-authority-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A certificate for a name that the authority may not vouch for, signed with its key all the same. */
async function issueForeignLeaf(authority: KeyAndCertificate, name: string): Promise<KeyAndCertificate> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.create({
    publicKey: keys.publicKey,
    signingKey: createPrivateKey(authority.key).toCryptoKey(algorithm, false, ['sign']),
    issuer: new X509Certificate(authority.cert).subject,
    subject: 'CN=Foreign leaf',
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    extensions: [
      new SubjectAlternativeNameExtension([{ type: 'dns', value: name }]),
      await AuthorityKeyIdentifierExtension.create(
        await crypto.subtle.importKey(
          'spki',
          new X509Certificate(authority.cert).publicKey.export({ type: 'spki', format: 'der' }),
          algorithm,
          true,
          ['verify'],
        ),
      ),
    ],
  });
  const key = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  const pem = createPrivateKey({ key, type: 'pkcs8', format: 'der' }).export({ type: 'pkcs8', format: 'pem' });
  return { key: pem.toString(), cert: certificate.toString('pem') };
}

async function listen(pair: KeyAndCertificate): Promise<{ server: Server; port: number }> {
  const server = createServer(pair, (_, response) => response.end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

function handshake(port: number, servername: string, ca: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', servername, ca }, () => {
      resolve('trusted');
      socket.destroy();
    });
    socket.once('error', (error) => resolve(error.message));
  });
}

describe('the local authority', () => {
  const hosts = [
    'login.microsoftonline.com',
    'login.windows.net',
    'graph.microsoft.com',
    'management.azure.com',
    'localhost',
  ];

  it.each(hosts)('vouches for %s to Node', async (host) => {
    const authority = await createAuthority();
    const { server, port } = await listen(await issueLeaf(authority));
    try {
      expect(await handshake(port, host, authority.cert)).toBe('trusted');
      expect(await handshake(port, host, (await createAuthority()).cert)).not.toBe('trusted');
    } finally {
      server.close();
    }
  });

  it.each(['example.com', 'login.microsoftonline.us', 'microsoft.com'])('cannot vouch for %s', async (host) => {
    const authority = await createAuthority();
    const { server, port } = await listen(await issueForeignLeaf(authority, host));
    try {
      expect(await handshake(port, host, authority.cert)).toContain('permitted subtree violation');
    } finally {
      server.close();
    }
  });

  it('gives a leaf of seven days, made for the machine clock', async () => {
    const now = Date.parse('2031-02-03T04:05:06Z');
    const leaf = await issueLeaf(await createAuthority(now), now);
    expect(new Date(leaf.expiresAt).toISOString()).toBe('2031-02-10T04:05:06.000Z');
    expect(Date.parse(new X509Certificate(leaf.cert).validFrom)).toBeLessThan(now);
  });

  it.skipIf(!hasOpenssl)('passes the strict checks of OpenSSL, and fails them for a foreign name', async () => {
    const authority = await createAuthority();
    writeFileSync(join(folder, 'ca.pem'), authority.cert);
    writeFileSync(join(folder, 'leaf.pem'), (await issueLeaf(authority)).cert);
    writeFileSync(join(folder, 'foreign.pem'), (await issueForeignLeaf(authority, 'example.com')).cert);
    const verify = (file: string) =>
      spawnSync(openssl, ['verify', '-x509_strict', '-CAfile', 'ca.pem', file], { cwd: folder, encoding: 'utf8' });
    expect(verify('leaf.pem').stdout).toBe('leaf.pem: OK\n');
    expect(verify('foreign.pem').stderr).toContain('permitted subtree violation');
  });

  it.skipIf(!hasPython)('is accepted by Python with VERIFY_X509_STRICT', async () => {
    const authority = await createAuthority();
    writeFileSync(join(folder, 'ca.pem'), authority.cert);
    const { server, port } = await listen(await issueLeaf(authority));
    const script = `
import socket, ssl, sys
context = ssl.create_default_context(cafile='ca.pem')
context.verify_flags |= ssl.VERIFY_X509_STRICT
for name in ['graph.microsoft.com', '127.0.0.1']:
    with socket.create_connection(('127.0.0.1', ${port})) as raw, context.wrap_socket(raw, server_hostname=name) as tls:
        print(name, tls.version())
`;
    try {
      // Not synchronously: the server that Python talks to runs in this very process.
      const { stdout } = await promisify(execFile)('python3', ['-c', script], { cwd: folder });
      expect(stdout).toBe('graph.microsoft.com TLSv1.3\n127.0.0.1 TLSv1.3\n');
    } finally {
      server.close();
    }
  });
});
