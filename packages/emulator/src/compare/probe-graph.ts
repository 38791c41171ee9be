import { clouds } from '@entrada/core/data';
import { asObject, type JsonObject, readObject, textOf } from './json.ts';
import { NotSetUpError } from './not-set-up-error.ts';
import type { OwnedObjects } from './owned-objects.ts';
import type { Send } from './send-politely.ts';
import type { Side } from './side.ts';
import { withPatience } from './with-patience.ts';

/** Microsoft Graph of one side, for test objects only. */
export interface ProbeGraph {
  /** One request as it is. @throws TypeError when it would change what is no test object */
  send(method: string, path: string, body?: object, authorization?: string | null): Promise<Response>;
  /**
   * One request that has to succeed; while the tenant does not know its own new objects yet, it is sent again.
   *
   * @returns the body, empty for none
   * @throws NotSetUpError naming status and code of the refusal
   */
  require(method: string, path: string, body?: object): Promise<JsonObject>;
}

export const graphRoot: string = `${clouds.public.graphResource}/v1.0`;

/** Codes and texts with which Graph answers for objects that a server does not know yet (terraform-provider-azuread). */
const notYetKnown = /NoBackingApplicationObject|ResourceNotFound|backing application|Not a valid reference/;

export function createProbeGraph(
  side: Side,
  send: Send,
  owned: OwnedObjects,
  token: () => Promise<string>,
  signal?: AbortSignal,
): ProbeGraph {
  const request: ProbeGraph['send'] = async (method, path, body, authorization) => {
    owned.check(method, path, body);
    const sent = authorization === undefined ? `Bearer ${await token()}` : authorization;
    return send(`${graphRoot}${path}`, {
      method,
      headers: {
        ...(sent === null ? {} : { authorization: sent }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
  return {
    send: request,
    require: async (method, path, body) => {
      const attempt = async (): Promise<GraphOutcome> => readOutcome(await request(method, path, body));
      const { ok, status, code, message, content } = await withPatience(
        side.pace,
        attempt,
        (outcome) => outcome.ok || !(outcome.status === 404 || notYetKnown.test(`${outcome.code} ${outcome.message}`)),
        signal,
      );
      if (ok) return content;
      throw new NotSetUpError(`Microsoft Graph answered ${status} ${code} to ${method} ${path}: ${message}`);
    },
  };
}

interface GraphOutcome {
  readonly ok: boolean;
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly content: JsonObject;
}

async function readOutcome(response: Response): Promise<GraphOutcome> {
  const content = readObject(await response.text()) ?? {};
  const error = asObject(content.error) ?? {};
  const [code = '', message = ''] = [error.code, error.message].map(textOf);
  return { ok: response.ok, status: response.status, code, message, content };
}
