import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '@entrada/emulator';
import { ordersManifest } from '../../packages/cli/src/testing/expose-bench.ts';
import { api, closedApi, daemonEnvironment, seed } from '../../packages/cli/src/testing/local-tenant.ts';
import type { Captured } from '../../packages/cli/src/testing/refuse-leaks.ts';
import { type Child, startChild } from '../../packages/cli/src/testing/run-child.ts';
import type { PrintedText } from './find-secrets.ts';

/** A person's home in which every command runs as a process of its own, with a cache. */
export class EveryCommand {
  readonly home: string = mkdtempSync(join(tmpdir(), 'entrada-secrets-'));
  /** What the commands printed where no token belongs. */
  readonly printed: PrintedText[] = [];
  /** The tokens that `entrada token` printed. */
  readonly tokens: string[] = [];
  readonly #emulator: Emulator;
  readonly #apiUrl: string;

  constructor(emulator: Emulator, apiUrl: string) {
    this.#emulator = emulator;
    this.#apiUrl = apiUrl;
    for (const folder of ['tmp', 'work']) mkdirSync(join(this.home, folder));
    writeFileSync(this.#file('entrada.yaml'), ordersManifest);
    writeFileSync(this.#file('tenant.yaml'), seed, { mode: 0o600 });
  }

  /** Folders in which the cache keeps encrypted records and their key. */
  get sealed(): readonly string[] {
    return [join(this.home, '.cache', 'entrada'), join(this.home, '.local', 'share', 'entrada')];
  }

  get proxySecret(): string {
    return readFileSync(this.#file('proxy-secret'), 'utf8').trim();
  }

  async run(user: string): Promise<void> {
    await this.#signIn(user, 'login', '--device-code', '--yes');
    await this.#printTokens();
    await this.#use();
    await this.#ask();
    await this.#fail();
    await this.#emulate();
  }

  /** Removes the seed, which holds a secret on purpose, so that the rest can be searched. */
  forgetSeed(): void {
    rmSync(this.#file('tenant.yaml'));
    rmSync(this.#file('proxy-secret'));
  }

  close(): void {
    rmSync(this.home, { recursive: true, force: true });
  }

  async #printTokens(): Promise<void> {
    for (const output of ['raw', 'json', 'az', 'header', 'env']) {
      const { stdout } = await this.#entrada(['token', api, '--output', output]);
      const [token = ''] = /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(stdout) ?? [];
      this.tokens.push(token);
    }
    const daemon = await this.#entrada(['token', api, '--via', 'environment'], this.#daemon());
    this.tokens.push(daemon.stdout.trim());
  }

  async #use(): Promise<void> {
    const check = 'process.exit(process.env.ENTRADA_TOKEN ? 0 : 9)';
    await this.#entrada(['call', `${this.#apiUrl}/reports`, '-r', api, '-i']);
    await this.#entrada(['call', 'https://graph.microsoft.com/v1.0/me', '-o', this.#file('me.json')]);
    await this.#entrada(['exec', '-r', api, '--', process.execPath, '-e', check]);
    const proxy = this.#start([
      'proxy',
      '--target',
      this.#apiUrl,
      '-r',
      api,
      '--secret-file',
      this.#file('proxy-secret'),
    ]);
    const [url] = await proxy.printed('stdout', /^http:\/\/127\.0\.0\.1:\d+(?=\n)/);
    await fetch(`${url}/reports?secret=no`);
    await fetch(`${url}/reports`, { headers: { 'entrada-proxy-secret': this.proxySecret } });
    proxy.process.kill('SIGINT');
    this.#note('entrada proxy', await proxy.ended());
  }

  async #ask(): Promise<void> {
    await this.#entrada(['status']);
    await this.#entrada(['status', '--json']);
    await this.#entrada(['profile', 'list']);
    await this.#entrada(['clients', 'azure-cli']);
    await this.#entrada(['explain', 'AADSTS65001']);
    await this.#entrada(['audit', api, '--html', this.#file('report.html'), '--sarif', this.#file('report.sarif')]);
    await this.#tryEntrada(['doctor', closedApi]);
    await this.#entrada(['expose', 'plan', '-f', this.#file('entrada.yaml')]);
    // Alex has no right to it.
    await this.#tryEntrada(['expose', 'apply', '-f', this.#file('entrada.yaml'), '--yes', '--json']);
  }

  async #fail(): Promise<void> {
    const [token = ''] = this.tokens;
    await this.#tryEntrada(['token', closedApi, '--json']);
    await this.#tryEntrada(['token', api, '--via', 'environment'], { ...this.#daemon(), AZURE_CLIENT_SECRET: 'wrong' });
    await this.#tryEntrada(['token', api, '--account', 'blair@adatum.onmicrosoft.com']);
    // People paste tokens into the wrong place.
    await this.#tryEntrada(['call', token]);
    await this.#tryEntrada(['explain', token]);
    await this.#tryEntrada(['exec', '-r', token, '--', 'true']);
  }

  async #emulate(): Promise<void> {
    const seedFile = this.#file('tenant.yaml');
    const start = this.#start(['emulator', 'start', '--seed', seedFile, '--shell', 'json']);
    await start.printed('stdout', /\n\}\n/);
    start.process.kill('SIGINT');
    this.#note('entrada emulator start', await start.ended());
    const inside = [process.execPath, '-e', 'process.exit(0)'];
    await this.#entrada(['emulator', 'run', '--seed', seedFile, '--', ...inside]);
  }

  async #signIn(user: string, ...args: string[]): Promise<void> {
    const child = this.#start(args);
    const [, code = ''] = await child.printed('stderr', /enter the code (\w+)/);
    await this.#emulator.approveDeviceCode(code, user);
    this.#note(`entrada ${args[0]}`, await child.ended());
  }

  async #entrada(args: readonly string[], env: Record<string, string> = {}): Promise<Captured> {
    const captured = await this.#tryEntrada(args, env);
    if (captured.exitCode !== 0)
      throw new Error(`entrada ${args[0]} ended with ${captured.exitCode}: ${captured.stderr}`);
    return captured;
  }

  async #tryEntrada(args: readonly string[], env: Record<string, string> = {}): Promise<Captured> {
    const captured = await this.#start(args, env).ended();
    const words = args.slice(0, 2).map((word) => (word.startsWith('eyJ') ? 'TOKEN' : word));
    this.#note(`entrada ${words.join(' ')}`, captured, args[0] === 'token');
    return captured;
  }

  #note(where: string, { stdout, stderr }: Captured, printsToken = false): void {
    this.printed.push({ where: `standard error of ${where}`, text: stderr });
    if (!printsToken) this.printed.push({ where: `standard output of ${where}`, text: stdout });
  }

  #start(args: readonly string[], env: Record<string, string> = {}): Child {
    const own = { HOME: this.home, TMPDIR: join(this.home, 'tmp'), ENTRADA_CACHE: 'file', PATH: '/usr/bin:/bin' };
    const noFolders = { XDG_CACHE_HOME: '', XDG_CONFIG_HOME: '', XDG_DATA_HOME: '', XDG_STATE_HOME: '' };
    return startChild(args, { env: { ...this.#emulator.env, ...noFolders, ...own, ...env } });
  }

  #daemon(): Record<string, string> {
    return daemonEnvironment(this.#emulator.tenantId);
  }

  #file(name: string): string {
    return join(this.home, 'work', name);
  }
}
