import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type Emulator, type EmulatorOptions } from '@entrada/emulator';
import { signToken, testKey } from '@entrada/testkit';
import { createClientCertificate } from '../../packages/emulator/src/testing/client-certificate.ts';
import { type Credentials, federation, nodeClientsSeed } from './node-clients-seed.ts';

/** A local tenant for the Node clients, with credentials that are made anew for each run. */
export class NodeClientsTenant {
  readonly emulator: Emulator;
  readonly secret: string;
  readonly expiredSecret: string;
  readonly password: string;
  /** Private key and certificate of the daemon; and of nobody. */
  readonly pem: string;
  readonly strangePem: string;
  readonly #folder: string = mkdtempSync(join(tmpdir(), 'entrada-node-'));

  private constructor(emulator: Emulator, credentials: Credentials) {
    this.emulator = emulator;
    this.secret = credentials.secret;
    this.expiredSecret = credentials.expiredSecret;
    this.password = credentials.password;
    this.pem = credentials.pem;
    this.strangePem = credentials.strangePem;
  }

  /** @param options what the emulator does beside; the seed is this tenant's */
  static async start(options: EmulatorOptions = {}): Promise<NodeClientsTenant> {
    const [pem, strangePem] = await Promise.all([makePem(), makePem()]);
    const credentials = {
      secret: randomUUID(),
      expiredSecret: randomUUID(),
      password: randomUUID(),
      pem,
      strangePem,
    };
    return new NodeClientsTenant(await createEmulator({ ...options, seed: nodeClientsSeed(credentials) }), credentials);
  }

  /** A token of the issuer that the daemon trusts, for ten minutes. */
  assertion(subject: string = federation.subject): string {
    const key = testKey('federation');
    const now = Math.floor(this.emulator.clock.now() / 1000);
    const claims = {
      iss: federation.issuer,
      sub: subject,
      aud: federation.audience,
      iat: now,
      nbf: now,
      exp: now + 600,
    };
    return signToken(key, { alg: 'RS256', typ: 'JWT', kid: key.kid }, claims);
  }

  /** A file that only this user can read, gone with the tenant. */
  inFile(content: string): string {
    const file = join(this.#folder, randomUUID());
    writeFileSync(file, content, { mode: 0o600 });
    return file;
  }

  async close(): Promise<void> {
    rmSync(this.#folder, { recursive: true, force: true });
    await this.emulator.close();
  }
}

/** Private key and certificate in one text. */
async function makePem(): Promise<string> {
  const now = Date.now();
  const { privateKeyPem, pem } = await createClientCertificate(new Date(now - 60_000), new Date(now + 86_400_000));
  return `${privateKeyPem}\n${pem}\n`;
}
