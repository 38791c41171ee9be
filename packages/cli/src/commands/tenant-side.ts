import { setTimeout as delay } from 'node:timers/promises';
import { resolveResource } from '@entrada/core';
import type { Pace, PersonTask, Side } from '@entrada/emulator';
import type { Progress } from '../output/with-progress.ts';
import { wrapText } from '../output/wrap-text.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { requestToken } from './request-token.ts';
import type { TokenOptions } from './token-sources.ts';

/** Ten requests a second at most; two minutes for new objects to be known everywhere, which mostly takes seconds. */
const pace: Pace = {
  interval: 100,
  patience: 120_000,
  wait: async (milliseconds, signal) => {
    try {
      await delay(milliseconds, undefined, signal && { signal });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
};

/** The tenant that the local one is compared with, and where its Graph token comes from. */
export interface ComparedTenant extends TokenOptions {
  readonly tenant: string;
}

/** A real tenant as a side: its Graph token comes from where `--via` says, its person is asked on standard error. */
export function tenantSide(options: ComparedTenant, terminal: Terminal, say: Progress['say']): Side {
  return {
    name: 'tenant',
    tenant: options.tenant,
    fetch: terminal.fetch,
    getGraphToken: async () => (await requestToken(resolveResource('graph'), options, terminal)).token,
    askPerson: async (task) => {
      const { width } = styleFor(terminal.stderr, terminal.env);
      say(`\n${wrapText(instruction(task), width).join('\n')}\n`, 'Waiting for you');
    },
    pace,
  };
}

function instruction({ what, verificationUri, userCode }: PersonTask): string {
  const open = `open ${verificationUri} in a browser and enter the code ${userCode}`;
  return what === 'sign-in'
    ? `As the person who asks, ${open}. Sign in as an ordinary member of the test tenant, without an administrator's role: administrators are not held to assignments.`
    : `To see what a refusal looks like, ${open}. Then choose Cancel where you are asked whether you are trying to sign in.`;
}
