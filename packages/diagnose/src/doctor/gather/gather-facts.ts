import type { SourceRequest, TokenSource } from '@entrada/acquire';
import { type Cloud, clouds, type Fact, notLookedAt, resolveResource } from '@entrada/core';
import { createGraph, type Graph } from '@entrada/registration';
import { type AttemptSource, decisiveAttempt } from '../attempt.ts';
import type { ApiInDirectory } from '../directory-facts.ts';
import type { DoctorFacts } from '../doctor-facts.ts';
import type { DoctorQuestion } from '../question.ts';
import { askAddress } from './ask-address.ts';
import { findSubject } from './find-subject.ts';
import { type GraphToken, tokenForGraph } from './graph-token.ts';
import { readApi } from './read-api.ts';
import { readAssignments, readClient } from './read-client.ts';
import { readPolicies } from './read-policies.ts';
import { readTenant } from './read-tenant.ts';
import { readUser } from './read-user.ts';
import { see } from './see.ts';
import { type TryOptions, trySources } from './try-sources.ts';

/** What a diagnosis works with. */
export interface DoctorOptions {
  /** In the order in which a token would be looked for. */
  readonly sources: readonly TokenSource[];
  /** What is known of a source without asking it: who is signed in to it, and as which client it asks. */
  readonly describeSource?: (source: string) => Omit<AttemptSource, 'source'>;
  readonly cloud?: Cloud;
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  /** Milliseconds for one source; 30,000 by default. */
  readonly timeoutMs?: number;
  /** Seconds since the epoch; the machine's time by default. */
  readonly now?: () => number;
  /** Told what is waited for next. */
  readonly onProgress?: (what: string) => void;
}

/** Asks the sources, Microsoft Graph and the API, as far as they answer. Writes nothing. @throws as {@link askAddress} */
export async function gatherFacts(question: DoctorQuestion, options: DoctorOptions): Promise<DoctorFacts> {
  const { sources, signal, now = () => Date.now() / 1000, onProgress = () => {} } = options;
  const tryOptions = tryOptionsOf(options);
  const { resource } = question.request;
  onProgress(`Asking ${sources.length === 1 ? sources[0]?.name : `${sources.length} sources`} for a token`);
  const tried = await trySources(sources, (source) => requestFor(question, source, question.request), tryOptions);
  const attempts = tried.map(({ attempt }) => attempt);
  const decisive = decisiveAttempt(attempts);

  onProgress('Getting a token for Microsoft Graph');
  const graphToken = await tokenForGraph(
    sources,
    tried,
    (source) => requestFor(question, source, resolveResource('graph', { cloud: options.cloud ?? clouds.public })),
    tryOptions,
  );
  const caller = graphToken.known ? graphToken.value.claims : {};
  const isOfSameSource = graphToken.known && graphToken.value.source === decisive?.source;
  const subject = findSubject(question, attempts, isOfSameSource ? caller : undefined);
  const directory = directoryReader(graphToken, options);

  onProgress(`Reading what the tenant holds of ${resource}`);
  const [tenant, api, client, user, policies] = await Promise.all([
    directory('Organization.Read.All', readTenant),
    directory('Application.Read.All', (graph) => readApi(graph, resource)),
    lookAt(subject.client, (appId) => directory('Application.Read.All', (graph) => readClient(graph, appId))),
    lookAt(subject.user, (name) => directory('User.Read.All', (graph) => readUser(graph, name, caller))),
    directory('Policy.Read.All', readPolicies),
  ]);
  const assignments = await readApiAssignments(api, directory);

  if (question.url !== undefined) onProgress(`Asking ${question.url}`);
  const token = tried.find(({ attempt }) => attempt === decisive)?.token;
  const answers = await lookAt(question.url, (url) =>
    askAddress(url, { fetch: options.fetch ?? fetch, ...(signal !== undefined && { signal }), resource, token }),
  );
  return { question, now: now(), attempts, subject, tenant, api, client, user, assignments, policies, answers };
}

async function readApiAssignments(
  api: Fact<ApiInDirectory>,
  directory: ReadDirectory,
): Promise<DoctorFacts['assignments']> {
  if (!api.known) return api;
  const { principal } = api.value;
  if (principal === undefined) return notLookedAt('the API has no service principal');
  return directory('Application.Read.All', (graph) => readAssignments(graph, principal.id));
}

async function lookAt<Result>(
  what: string | undefined,
  look: (what: string) => Promise<Result>,
): Promise<Result | undefined> {
  return what === undefined ? undefined : await look(what);
}

function tryOptionsOf({ signal, timeoutMs = 30_000, describeSource }: DoctorOptions): TryOptions {
  return {
    timeoutMs,
    ...(signal !== undefined && { signal }),
    describe: (source) => ({ source, ...describeSource?.(source) }),
  };
}

/** A tool asks as its own client, whatever the question is about; only a sign-in of our own can be told another one. */
function requestFor(
  { client, tenant, account }: DoctorQuestion,
  source: string,
  request: Pick<SourceRequest, 'resource' | 'scopes' | 'named'>,
): SourceRequest {
  const isOurs = source === 'browser' || source === 'device-code';
  return {
    ...request,
    ...(tenant !== undefined && { tenant }),
    ...(account !== undefined && { account }),
    ...(isOurs && client !== undefined && { client }),
  };
}

type ReadDirectory = <Value>(needs: string, read: (graph: Graph) => Promise<Value>) => Promise<Fact<Value>>;

function directoryReader(
  token: Fact<GraphToken>,
  { fetch: send = fetch, signal, cloud = clouds.public }: DoctorOptions,
): ReadDirectory {
  if (!token.known) return () => Promise.resolve(token);
  const graph = createGraph({
    fetch: send,
    ...(signal !== undefined && { signal }),
    baseUrl: `${cloud.graphResource}/v1.0`,
    getToken: () => Promise.resolve(token.value.token),
  });
  return (needs, read) => see(needs, () => read(graph));
}
