import type {
  ClientOutcome,
  ClientTask,
  FromChild,
  FromParent,
  PersonAnswer,
  PersonQuestion,
} from './client-protocol.ts';
import { reportError } from './report-error.ts';

/** Who signs in for a client. */
export interface Person {
  /** Approves a device code, or declines it where the page refuses. */
  approve(userCode: string): Promise<PersonAnswer>;
  /** Follows an authorize URL. @throws Error where the pages refuse: nothing comes back to the client then */
  answer(url: string): Promise<Exclude<PersonAnswer, { refusedOnPage: number }>>;
}

export type ClientFlow = (task: ClientTask, person: Person) => Promise<ClientOutcome>;

/** Runs the tasks that the parent sends, any number at once, until it disconnects. */
export function serveTasks(flows: Readonly<Record<string, ClientFlow>>): void {
  const waiting = new Map<number, (answer: PersonAnswer) => void>();
  process.on('message', (message: FromParent) => {
    if (message.kind === 'answer') waiting.get(message.id)?.(message.answer);
    else void runTask(message.id, message.task);
  });

  async function runTask(id: number, task: ClientTask): Promise<void> {
    const ask = (question: PersonQuestion): Promise<PersonAnswer> =>
      new Promise((resolve) => {
        waiting.set(id, resolve);
        send({ kind: 'question', id, question });
      });
    send({ kind: 'outcome', id, outcome: await runFlow(flows[task.flow], task, personWho(ask)) });
  }
}

async function runFlow(flow: ClientFlow | undefined, task: ClientTask, person: Person): Promise<ClientOutcome> {
  try {
    if (flow === undefined) throw new TypeError(`No flow ${task.flow} in this script`);
    return await flow(task, person);
  } catch (error) {
    return { outcome: 'refused', error: reportError(error) };
  }
}

function personWho(ask: (question: PersonQuestion) => Promise<PersonAnswer>): Person {
  return {
    approve: (userCode) => ask({ ask: 'approve-device-code', userCode }),
    answer: async (url) => {
      const answer = await ask({ ask: 'answer-authorize-url', url });
      if (answer.refusedOnPage === undefined) return answer;
      throw new Error(`The page refused with AADSTS${answer.refusedOnPage}`);
    },
  };
}

function send(message: FromChild): void {
  if (process.send === undefined)
    throw new TypeError('This script is started by a test, through node:child_process fork');
  process.send(message);
}
