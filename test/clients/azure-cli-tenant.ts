import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeToken } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { expectSuccess, printed, run } from './azure-cli-commands.ts';
import { AzureCliSession, type Outcome } from './azure-cli-session.ts';
import type { AzureCli } from './installed-azure-clis.ts';

export const alexName = 'alex@adatum.onmicrosoft.com';
export const caseyName = 'casey@adatum.onmicrosoft.com';

/** A local tenant in which Casey, the administrator, and Alex, a plain member, have signed in with one Azure CLI. */
export class AzureCliTenant {
  readonly emulator: Emulator;
  readonly casey: AzureCliSession;
  readonly alex: AzureCliSession;
  readonly #cli: AzureCli;
  readonly #sessions: AzureCliSession[] = [];
  readonly #folder: string = mkdtempSync(join(tmpdir(), 'entrada-az-files-'));

  private constructor(cli: AzureCli, emulator: Emulator) {
    this.#cli = cli;
    this.emulator = emulator;
    this.casey = this.freshSession();
    this.alex = this.freshSession();
  }

  static async start(cli: AzureCli): Promise<AzureCliTenant> {
    const tenant = new AzureCliTenant(cli, await createEmulator());
    expectSuccess(await tenant.casey.loginByDeviceCode(caseyName));
    expectSuccess(await tenant.alex.loginByDeviceCode(alexName));
    return tenant;
  }

  /** A session in which nobody has signed in. */
  freshSession(): AzureCliSession {
    const session = new AzureCliSession(this.#cli, this.emulator);
    this.#sessions.push(session);
    return session;
  }

  /** `@FILE`, which az replaces by the content of the file. */
  inFile(content: string | object): string {
    const file = join(this.#folder, randomUUID());
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content), { mode: 0o600 });
    return `@${file}`;
  }

  /** `az ad app create`. */
  async register(session: AzureCliSession, name: string, options = ''): Promise<{ appId: string; id: string }> {
    const command = `ad app create --display-name ${name} ${options} --query [appId,id]`.replace(/ {2,}/g, ' ');
    const [appId = '', id = ''] = (await printed(session, command)).split(/\s+/);
    return { appId, id };
  }

  /** `az ad app update --set api=@FILE`, by Casey. */
  setApi(appId: string, api: object): Promise<Outcome> {
    return run(this.casey, `ad app update --id ${appId} --set api=${this.inFile(api)}`);
  }

  /** `az rest` with a body. */
  write(session: AzureCliSession, method: 'PATCH' | 'POST', url: string, body: object): Promise<Outcome> {
    return run(session, `rest --method ${method} --url ${url} --body ${this.inFile(body)}`);
  }

  async close(): Promise<void> {
    for (const session of this.#sessions) session.close();
    rmSync(this.#folder, { recursive: true, force: true });
    await this.emulator.close();
  }
}

/** `az account get-access-token`. */
export function getToken(session: AzureCliSession, resource: string): Promise<Outcome> {
  return run(session, `account get-access-token --resource ${resource} --query accessToken --output tsv`);
}

/** The claims of the token that az prints for an API. */
export async function claimsFor(
  session: AzureCliSession,
  resource: string,
): Promise<Readonly<Record<string, unknown>>> {
  return decodeToken(expectSuccess(await getToken(session, resource)).stdout.trim()).claims;
}

/** A permission scope as Graph wants it. */
interface DelegatedScope {
  readonly id: string;
  readonly value: string;
  readonly type: 'User';
  readonly isEnabled: boolean;
  readonly adminConsentDisplayName: string;
  readonly adminConsentDescription: string;
  readonly userConsentDisplayName: string;
  readonly userConsentDescription: string;
}

/** `access_as_user`, under an id of its own. */
export function delegatedScope(): DelegatedScope {
  return {
    id: randomUUID(),
    value: 'access_as_user',
    type: 'User',
    isEnabled: true,
    adminConsentDisplayName: 'Use the API',
    adminConsentDescription: 'Use the API as the signed-in user',
    userConsentDisplayName: 'Use the API',
    userConsentDescription: 'Use the API as you',
  };
}
