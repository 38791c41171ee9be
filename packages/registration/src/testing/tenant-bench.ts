import { type ApiManifest, isEntradaError } from '@entrada/core';
import { type ApplyResult, applyPlan } from '../apply-registration.ts';
import { createGraph } from '../graph/create-graph.ts';
import type { Graph } from '../graph/graph.ts';
import type { Step } from '../plan/step.ts';
import { type Plan, planRegistration } from '../plan-registration.ts';
import { readRegistration } from '../read-registration.ts';
import { parseApi } from './parse-api.ts';

const apiName = 'adatum-auth-test-app';
export const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
export const foreignClient = '11111111-2222-4333-8444-555555555555';

/** A manifest of one API, its lines below `name` indented by two. */
export function manifest(api: string, name: string = apiName): ApiManifest {
  return parseApi(`api:\n  name: ${name}${api}`);
}

/** Everything that a manifest can ask for. */
export const whole: ApiManifest = manifest(`
  identifierUri: api://adatum-auth-test-app
  scopes:
    access_as_user: { consent: user, description: Use the Adatum API as the signed-in user }
  appRoles:
    Reports.Read.All: { allowed: [application], description: Read every report }
  authorizedClients: [azure-cli, azure-powershell]
  assignment:
    users: [alex@adatum.onmicrosoft.com]
    groups: [Adatum API developers]
`);

interface LocalApplication {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly identifierUris: readonly string[];
  readonly api: LocalApi;
  readonly appRoles: readonly { readonly id: string; readonly value: string | null }[];
}

interface LocalApi {
  readonly requestedAccessTokenVersion: 1 | 2 | null;
  readonly oauth2PermissionScopes: readonly { readonly id: string; readonly value: string }[];
  readonly preAuthorizedApplications: readonly {
    readonly appId: string;
    readonly delegatedPermissionIds: readonly string[];
  }[];
}

/** What these tests use of an emulator. */
interface LocalTenant {
  readonly tenantId: string;
  readonly fetch: typeof fetch;
  readonly directory: {
    readonly applications: ReadonlyMap<string, LocalApplication> & {
      change(application: LocalApplication, changes: object): void;
    };
    findServicePrincipal(
      appId: string,
    ): { readonly id: string; readonly appRoleAssignmentRequired: boolean } | undefined;
    assignmentsTo(resourceId: string): readonly { readonly principalDisplayName: string }[];
  };
  reset(): void;
  approveDeviceCode(userCode: string, userPrincipalName: string): Promise<void>;
}

/** What happens to a request on its way to Graph. A batch that replaces something counts as the PATCH in it. */
export type Way = (
  request: { readonly method: string; readonly path: string },
  pass: () => Promise<Response>,
) => Promise<Response>;

const letThrough: Way = (_, pass) => pass();

export interface Session {
  readonly graph: Graph;
  /** `METHOD path` of every request. */
  readonly requests: readonly string[];
  writes(): string[];
}

export type OnStep = (step: Step, phase: 'start' | 'done') => void;

/** A local tenant in which Casey, who administers it, exposes APIs. */
export interface TenantBench {
  /** Back to the seed, with Casey signed in. */
  prepare(): Promise<void>;
  session(options?: { readonly userPrincipalName?: string; readonly way?: Way }): Promise<Session>;
  /** The applications of this name as the token service sees them; ids that are random are left out. */
  registered(name?: string): ReturnType<typeof withoutIds>[];
  application(name?: string): LocalApplication;
  /** Writes to the registration past Graph, as somebody else would. */
  change(application: LocalApplication, changes: { identifierUris?: readonly string[]; api?: Partial<LocalApi> }): void;
  /** What an attempt ended in; no token may be in it. */
  failureOf(attempt: Promise<unknown>): Promise<{ code: string; message: string; step: unknown }>;
}

export function createTenantBench(tenant: () => LocalTenant): TenantBench {
  const tokens = new Map<string, string>();
  const tokenOf = async (userPrincipalName: string): Promise<string> => {
    const token = tokens.get(userPrincipalName) ?? (await signIn(tenant(), userPrincipalName));
    tokens.set(userPrincipalName, token);
    return token;
  };
  const named = (name: string): LocalApplication[] =>
    [...tenant().directory.applications.values()].filter(({ displayName }) => displayName === name);

  return {
    async prepare() {
      tenant().reset();
      tokens.clear();
    },
    async session({ userPrincipalName = 'casey@adatum.onmicrosoft.com', way = letThrough } = {}) {
      const token = await tokenOf(userPrincipalName);
      const requests: string[] = [];
      const through: typeof fetch = async (input, init) => {
        const { pathname } = new URL(input instanceof Request ? input.url : input);
        const replaced = pathname.endsWith('/$batch') ? writeIn(init?.body) : undefined;
        const request = replaced ?? { method: init?.method ?? 'GET', path: pathname.replace('/v1.0', '') };
        requests.push(`${request.method} ${request.path}`);
        let passed: Response | undefined;
        const answer = await way(request, async () => {
          passed = await tenant().fetch(input, init);
          return passed;
        });
        if (replaced === undefined || answer === passed) return answer;
        const read = await tenant().fetch(`https://graph.microsoft.com/v1.0${replaced.path}`, {
          headers: new Headers(init?.headers),
        });
        return batchAnswer(await read.text(), answer);
      };
      const graph = createGraph({ fetch: through, getToken: async () => token, wait: async () => {} });
      return { graph, requests, writes: () => requests.filter((request) => !request.startsWith('GET ')) };
    },
    registered: (name = apiName) => named(name).map((application) => withoutIds(tenant().directory, application)),
    application(name = apiName) {
      const [found] = named(name);
      if (found === undefined) throw new Error(`there is no application ${name}`);
      return found;
    },
    change(application, { api, ...changes }) {
      const merged = { ...changes, api: { ...application.api, ...api } };
      tenant().directory.applications.change(application, merged);
    },
    async failureOf(attempt) {
      const error = await attempt.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (!isEntradaError(error)) throw new Error('expected an EntradaError', { cause: error });
      const shown = JSON.stringify([error.message, error.details, error.cause instanceof Error && error.cause.message]);
      if ([...tokens.values()].some((token) => shown.includes(token))) throw new Error('the error shows the token');
      return { code: error.code, message: error.message, step: error.details.step };
    },
  };
}

/** The PATCH of a batch that reads, writes and reads. */
function writeIn(body: unknown): { readonly method: string; readonly path: string } {
  const { requests }: { requests: { method: string; url: string }[] } = JSON.parse(String(body));
  const write = requests.find(({ method }) => method !== 'GET');
  if (write === undefined) throw new Error('a batch without a write');
  return { method: write.method, path: write.url };
}

/** The answer to a batch whose write was answered in another way. */
async function batchAnswer(seen: string, written: Response): Promise<Response> {
  const state = { status: 200, headers: {}, body: JSON.parse(seen) };
  const text = await written.text();
  const write = {
    status: written.status,
    headers: Object.fromEntries(written.headers),
    ...(text !== '' && { body: JSON.parse(text) }),
  };
  return Response.json({
    responses: [
      { id: 'before', ...state },
      { id: 'write', ...write },
    ],
  });
}

function withoutIds(directory: LocalTenant['directory'], { appId, identifierUris, api, appRoles }: LocalApplication) {
  const principal = directory.findServicePrincipal(appId);
  const values = new Map(api.oauth2PermissionScopes.map(({ id, value }) => [id, value]));
  return {
    identifierUris: identifierUris.map((uri) => uri.replace(appId, '{appId}')),
    version: api.requestedAccessTokenVersion,
    scopes: api.oauth2PermissionScopes.map(withoutId),
    roles: appRoles.map(withoutId),
    clients: api.preAuthorizedApplications.map((client) => ({
      appId: client.appId,
      scopes: client.delegatedPermissionIds.map((id) => values.get(id)),
    })),
    assigned: directory.assignmentsTo(principal?.id ?? '').map((entry) => entry.principalDisplayName),
    required: principal?.appRoleAssignmentRequired,
  };
}

function withoutId<Entry extends { readonly id: string }>(entry: Entry): Omit<Entry, 'id'> {
  const { id: _, ...rest } = entry;
  return rest;
}

/** A token for Microsoft Graph through Azure CLI's client, by device code. */
async function signIn(tenant: LocalTenant, userPrincipalName: string): Promise<string> {
  const post = async (endpoint: string, fields: Record<string, string>): Promise<Record<string, string>> => {
    const url = `https://login.microsoftonline.com/${tenant.tenantId}/oauth2/v2.0/${endpoint}`;
    const body = new URLSearchParams({ client_id: azureCli, ...fields });
    const answer: unknown = await (await tenant.fetch(url, { method: 'POST', body })).json();
    return Object.fromEntries(Object.entries(Object(answer)).map(([name, value]) => [name, String(value)]));
  };
  const scope = 'https://graph.microsoft.com/.default';
  const { user_code = '', device_code = '' } = await post('devicecode', { scope });
  await tenant.approveDeviceCode(user_code, userPrincipalName);
  const grant = 'urn:ietf:params:oauth:grant-type:device_code';
  const { access_token } = await post('token', { grant_type: grant, device_code });
  if (access_token === undefined) throw new Error(`${userPrincipalName} got no token`);
  return access_token;
}

export async function planFor(graph: Graph, of: ApiManifest = whole): Promise<Plan> {
  return planRegistration(of, await readRegistration(graph, of));
}

export async function expose(graph: Graph, of: ApiManifest = whole, onStep: OnStep = () => {}): Promise<ApplyResult> {
  return applyPlan(graph, await planFor(graph, of), { wait: async () => {}, onStep });
}
