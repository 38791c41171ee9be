import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createEmulator, defaultTenantSeed, type Emulator } from '@entrada/emulator';
import { type FrontDoor, openFrontDoor } from './front-door.ts';
import { configuration, reportScript } from './scenes.ts';

const root = join(import.meta.dirname, '..', '..');
const alex = 'alex@adatum.onmicrosoft.com';
const apiHost = 'api.adatum.onmicrosoft.com';
const apiId = '70010000-0000-4000-8000-00000000000a';

const seed = `${defaultTenantSeed}
applications:
  - displayName: adatum-auth-test-app
    appId: ${apiId}
    identifierUris: ['api://adatum-auth-test-app', 'https://${apiHost}']
    requestedAccessTokenVersion: 2
    scopes: [{ value: access_as_user }]
    preAuthorized: [{ client: azure-cli, scopes: [access_as_user] }]
    servicePrincipal: { assignmentRequired: true }
  - displayName: adatum-reports
    appId: 70010000-0000-4000-8000-00000000000b
    identifierUris: ['api://adatum-reports']
    scopes: [{ value: access_as_user }]
assignments:
  - { resource: adatum-auth-test-app, user: ${alex} }
`;

/** Alex's shell on a machine where Microsoft's hosts are the local tenant, with the API of `examples/own-api` at port 7071. */
export class Stage {
  readonly emulator: Emulator;
  readonly folder: string = mkdtempSync(join(tmpdir(), 'entrada-using-'));
  /** The ports of the page, and those that they are here. */
  readonly ports: ReadonlyMap<number, number>;
  #api: ChildProcess | undefined;
  #door: FrontDoor | undefined;

  private constructor(emulator: Emulator, ports: ReadonlyMap<number, number>) {
    this.emulator = emulator;
    this.ports = ports;
  }

  static async open(): Promise<Stage> {
    const stage = new Stage(await createEmulator({ seed }), await freePorts([7071, 4180, 4181]));
    await stage.#prepare();
    return stage;
  }

  async #prepare(): Promise<void> {
    const { emulator, folder } = this;
    const apiPort = this.#port(7071);
    mkdirSync(join(folder, 'bin'));
    const bin = join(root, 'packages', 'cli', 'src', 'bin.ts');
    const entrada = `#!/bin/sh\nexec '${process.execPath}' --conditions=@entrada/source '${bin}' "$@"\n`;
    writeFileSync(join(folder, 'bin', 'entrada'), entrada, { mode: 0o755 });
    mkdirSync(join(folder, '.config', 'entrada'), { recursive: true });
    writeFileSync(join(folder, '.config', 'entrada', 'config.yaml'), this.#here(configuration));
    writeFileSync(join(folder, 'report.mjs'), this.#here(reportScript));
    this.#door = await openFrontDoor(apiHost, {
      apiPort,
      proxyUrl: emulator.proxyUrl,
      caFile: emulator.caFile,
      bundle: join(folder, 'bundle.pem'),
    });
    this.#api = spawn(
      process.execPath,
      ['--conditions=@entrada/source', join(root, 'examples', 'own-api', 'server.ts')],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...this.env,
          TENANT_ID: emulator.tenantId,
          CLIENT_ID: apiId,
          IDENTIFIER_URI: `https://${apiHost}`,
          PORT: String(apiPort),
        },
      },
    );
    await untilAnswering(`http://127.0.0.1:${apiPort}/`);
  }

  get env(): NodeJS.ProcessEnv {
    const { AZURE_CONFIG_DIR: _, ...tenant } = this.emulator.env;
    return {
      PATH: [join(this.folder, 'bin'), process.env.PATH].join(delimiter),
      HOME: this.folder,
      NO_COLOR: '1',
      ENTRADA_CACHE: 'file',
      ...tenant,
      ...this.#door?.env,
    };
  }

  /** A line of the page with the tenant's own ids in it. */
  named(line: string): string {
    const { directory } = this.emulator;
    const [subscription] = directory.subscriptions;
    const workspace = directory.azure.resources.find(({ name }) => name === 'adatum-logs')?.properties.customerId;
    if (subscription === undefined || typeof workspace !== 'string')
      throw new Error('The seed has no workspace of logs');
    return line.replaceAll('SUBSCRIPTION', subscription.subscriptionId).replaceAll('WORKSPACE', workspace);
  }

  /** Runs a command line in `sh`, and gives what it prints on both outputs, in the order in which it came. */
  async run(line: string): Promise<string> {
    const child = this.start(line);
    const output = collect(child, (text) => this.#approve(text));
    await new Promise((resolve) => child.once('close', resolve));
    return output();
  }

  /** Starts a command line in `sh` that goes on. */
  start(line: string): ChildProcess {
    return spawn('sh', ['-c', this.#here(line)], {
      cwd: this.folder,
      env: this.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  #here(line: string): string {
    return [...this.ports]
      .reduce((text, [shown, real]) => text.replaceAll(String(shown), String(real)), this.named(line))
      .replaceAll(
        /\bcurl (.*host\.docker\.internal)/g,
        `curl --noproxy '*' --resolve host.docker.internal:${this.#port(4181)}:127.0.0.1 $1`,
      );
  }

  #port(shown: number): number {
    return this.ports.get(shown) ?? shown;
  }

  async close(): Promise<void> {
    this.#api?.kill();
    this.#door?.close();
    await this.emulator.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  readonly #approved = new Set<string>();

  #approve(text: string): void {
    const code = /enter the code (\w+)/.exec(text)?.[1];
    if (code === undefined || this.#approved.has(code)) return;
    this.#approved.add(code);
    void this.emulator.approveDeviceCode(code, alex);
  }
}

/** Collects both outputs. @returns what came so far */
export function collect(child: ChildProcess, onText: (text: string) => void = () => {}): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      onText(text);
    });
  }
  return () => text;
}

async function freePorts(shown: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const ports = new Map<number, number>();
  for (const port of shown) ports.set(port, await freePort());
  return ports;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function untilAnswering(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
