import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { type Emulator, type Reply, SignInRefusedError } from '@entrada/emulator';
import type {
  ClientOutcome,
  ClientTask,
  FromChild,
  FromParent,
  PersonAnswer,
  PersonQuestion,
} from './node/client-protocol.ts';

/** How a task ended: in the client, and where a page refused, what the person read there. */
export interface ClientRun {
  readonly outcome: ClientOutcome;
  readonly refusedOnPage?: number;
}

interface RunningTask {
  readonly user: string;
  refusedOnPage?: number;
  readonly end: (outcome: ClientOutcome) => void;
  readonly fail: (error: Error) => void;
}

/**
 * A script of `test/clients/node` in a process of its own, whose environment is all that leads it to the emulator: Node reads
 * `NODE_USE_ENV_PROXY` and `NODE_EXTRA_CA_CERTS` at its start only.
 */
export class NodeClient {
  readonly #emulator: Emulator;
  readonly #child: ChildProcess;
  readonly #tasks = new Map<number, RunningTask>();

  /** @param env what the client reads from its environment, on top of the emulator's */
  constructor(emulator: Emulator, script: string, env: NodeJS.ProcessEnv = {}) {
    this.#emulator = emulator;
    this.#child = fork(join(import.meta.dirname, 'node', script), {
      // Vitest's own flags are not for the child. With the condition it finds this workspace's packages as sources.
      execArgv: ['--conditions=@entrada/source'],
      env: { ...withoutAzure(process.env), ...emulator.env, ...env },
    });
    this.#child.on('message', (message: FromChild) => void this.#hear(message));
    this.#child.once('exit', (code) => this.#failAll(new Error(`${script} ended with ${code}`)));
  }

  /** Runs a task, with `user` in front of the browser. Tasks may run at once. */
  async run(task: ClientTask, user = ''): Promise<ClientRun> {
    const id = this.#tasks.size;
    const outcome = await new Promise<ClientOutcome>((end, fail) => {
      this.#tasks.set(id, { user, end, fail });
      this.#say({ kind: 'task', id, task });
    });
    const refusedOnPage = this.#tasks.get(id)?.refusedOnPage;
    return refusedOnPage === undefined ? { outcome } : { outcome, refusedOnPage };
  }

  close(): void {
    this.#child.disconnect();
  }

  async #hear(message: FromChild): Promise<void> {
    const task = this.#tasks.get(message.id);
    if (task === undefined) return;
    if (message.kind === 'outcome') return task.end(message.outcome);
    try {
      const answer = await answerAs(this.#emulator, task.user, message.question);
      if (answer.refusedOnPage !== undefined) task.refusedOnPage = answer.refusedOnPage;
      this.#say({ kind: 'answer', id: message.id, answer });
    } catch (error) {
      task.fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #say(message: FromParent): void {
    this.#child.send(message);
  }

  #failAll(error: Error): void {
    for (const { fail } of this.#tasks.values()) fail(error);
  }
}

async function answerAs(emulator: Emulator, user: string, question: PersonQuestion): Promise<PersonAnswer> {
  try {
    if (question.ask === 'answer-authorize-url') return carried(await emulator.answerAuthorizeUrl(question.url, user));
    await emulator.approveDeviceCode(question.userCode, user);
    return { method: 'GET', url: '', fields: {} };
  } catch (error) {
    if (!(error instanceof SignInRefusedError)) throw error;
    // The page leaves the code as it was; the person gives up, and the client's polling ends.
    if (question.ask === 'approve-device-code') await emulator.declineDeviceCode(question.userCode);
    return { refusedOnPage: error.refusal.code };
  }
}

function carried(reply: Reply): PersonAnswer {
  if (reply.kind === 'form-post') return { method: 'POST', url: reply.action, fields: reply.fields };
  const { href, searchParams } = new URL(reply.location);
  return { method: 'GET', url: href, fields: Object.fromEntries(searchParams) };
}

/** Credentials that the machine's own environment may hold are not for the tests. */
function withoutAzure(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(AZURE|ARM|IDENTITY|MSI)_/.test(name)));
}
