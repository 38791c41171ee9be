import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '@entrada/emulator';
import { type ApiHost, startApi } from './api-host.ts';
import { az, type Command, entrada, type Outcome, type Person, runAs } from './command.ts';
import type { Narrator } from './narrator.ts';

const api = 'api://adatum-auth-test-app';
const reports = 'api://adatum-reports';

export interface StoryOptions {
  /** Sign in and get tokens through the real Azure CLI; otherwise through Entrada's own device-code sign-in. */
  readonly withAzureCli: boolean;
}

/** The main job as a person would do it, command by command. Each step checks that it came out as it should. */
export class Story {
  readonly #emulator: Emulator;
  readonly #narrator: Narrator;
  readonly #via: readonly string[];
  readonly #withAzureCli: boolean;
  readonly #folder: string = mkdtempSync(join(tmpdir(), 'entrada-main-job-'));
  #apiHost: ApiHost | undefined;

  constructor(emulator: Emulator, narrator: Narrator, options: StoryOptions) {
    this.#emulator = emulator;
    this.#narrator = narrator;
    this.#withAzureCli = options.withAzureCli;
    this.#via = options.withAzureCli ? ['--via', 'azure-cli'] : ['--via', 'device-code'];
  }

  get apiUrl(): string | undefined {
    return this.#apiHost?.url;
  }

  async tell(): Promise<void> {
    const casey = this.#person('Casey');
    const alex = this.#person('Alex');
    const blair = this.#person('Blair');

    this.#narrator.chapter('Casey, an administrator, exposes the API and authorizes Azure CLI');
    await this.#signIn(casey);
    await this.#expect(
      casey,
      entrada('expose', 'apply', '-f', manifest('entrada.yaml'), ...this.#via),
      0,
      /is exposed/,
    );

    this.#narrator.chapter('Alex, who is assigned, gets a token for it as Alex');
    await this.#signIn(alex);
    const token = await this.#expectQuietly(
      alex,
      entrada('token', api, ...this.#via),
      0,
      /^[\w-]+\.[\w-]+\.[\w-]+\s*$/,
    );
    await this.#expect(alex, entrada('inspect'), 0, /access_as_user/, {
      input: token.stdout,
      shown: '… | entrada inspect',
    });

    this.#narrator.chapter('… and calls the API with it');
    this.#apiHost = await startApi(this.#emulator, api);
    const hello = `${this.#apiHost.url}/api/hello`;
    await this.#expect(alex, entrada('call', hello, '--resource', api, ...this.#via), 0, /Alex/);

    this.#narrator.chapter('Blair, who is not assigned, is refused');
    await this.#signIn(blair);
    await this.#expect(blair, entrada('token', api, ...this.#via), 3, /AADSTS50105/);

    this.#narrator.chapter('Azure CLI is refused by an API that has not authorized it');
    await this.#expect(
      casey,
      entrada('expose', 'apply', '-f', manifest('reports.yaml'), ...this.#via),
      0,
      /is exposed/,
    );
    await this.#expect(alex, entrada('token', reports, ...this.#via), 3, /AADSTS65001/);
  }

  async close(): Promise<void> {
    await this.#apiHost?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #person(name: string): Person {
    const userPrincipalName = `${name.toLowerCase()}@adatum.onmicrosoft.com`;
    return { name, userPrincipalName, azureConfigFolder: join(this.#folder, name) };
  }

  /** With Azure CLI a person signs in once; Entrada's own sign-in happens within each command. */
  async #signIn(person: Person): Promise<void> {
    if (!this.#withAzureCli) return;
    const command = az('login', '--use-device-code', '--output', 'none');
    await this.#expectQuietly(person, command, 0, /^/);
    this.#narrator.remark(`${person.name} opens the page, enters the code and chooses the account.`);
  }

  async #expectQuietly(person: Person, command: Command, exitCode: number, output: RegExp): Promise<Outcome> {
    return await this.#expect(person, command, exitCode, output, { quiet: true });
  }

  async #expect(
    person: Person,
    command: Command,
    exitCode: number,
    output: RegExp,
    options: { input?: string; shown?: string; quiet?: boolean } = {},
  ): Promise<Outcome> {
    const done = this.#narrator.command(person.name, options.shown ?? command.shown);
    const outcome = await runAs(person, command, this.#emulator, options.input);
    done(options.quiet ? '' : outcome.stderr + outcome.stdout);
    if (outcome.exitCode === exitCode && (output.test(outcome.stdout) || output.test(outcome.stderr))) return outcome;
    throw new Error(
      `"${command.shown}" ended with ${outcome.exitCode}, expected ${exitCode} and an output like ${output}:\n${outcome.stderr}`,
    );
  }
}

function manifest(name: string): string {
  return join('examples', 'main-job', name);
}
