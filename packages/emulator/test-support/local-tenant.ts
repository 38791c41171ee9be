import { createPrivateKey, sign } from 'node:crypto';
import { createArmService } from '../src/arm/create-arm-service.ts';
import { type Clock, createClock } from '../src/clock.ts';
import { createEmulatorContext } from '../src/create-emulator-context.ts';
import type { Directory } from '../src/directory/directory.ts';
import type { Draft } from '../src/directory/draft.ts';
import type { Application, ServicePrincipal } from '../src/directory/model.ts';
import { defaultTenantSeed } from '../src/directory/seed/default-tenant.ts';
import { emptyApplication, principalOf } from '../src/directory/seed/new-application.ts';
import { seedDirectory } from '../src/directory/seed/seed-directory.ts';
import type { EmulatorContext, EmulatorContextOptions } from '../src/emulator-context.ts';
import { createGraphService } from '../src/graph/create-graph-service.ts';
import { createKeptOracle } from '../src/testing/kept-oracle.ts';
import { createSigningKeys } from '../src/tokens/signing-keys.ts';

/** Azure CLI, and what a recorded Graph token of it can do. */
export const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
export const azureCliScopes =
  'AuditLog.Read.All Directory.AccessAsUser.All email Group.ReadWrite.All openid profile User.ReadWrite.All';

/** Claims of a token, over those of Alex with Azure CLI for Graph. */
export type ClaimChanges = Readonly<Record<string, unknown>>;

/** A JSON answer: what the tests look into, each member as the documented type says it is. */
export interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly appId: string;
  readonly '@odata.nextLink'?: string;
  readonly error?: { readonly code: string; readonly message: string; readonly details?: unknown };
  readonly value?: readonly Json[];
  readonly api?: Readonly<Record<string, unknown>>;
  readonly optionalClaims?: Readonly<Record<string, unknown>>;
  readonly appRoles?: readonly unknown[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Json;
}

export interface LocalTenant {
  readonly context: EmulatorContext;
  readonly directory: Directory;
  readonly clock: Clock;
  /** Claims that make a token one of this person, by first name. */
  as(name: 'alex' | 'blair' | 'casey', scp?: string): ClaimChanges & { readonly oid: string };
  /** Claims that make a token one of an application that acts as itself. */
  asApplication(principal: ServicePrincipal, ...roles: string[]): ClaimChanges;
  token(claims: ClaimChanges): string;
  graph(
    claims: ClaimChanges,
    request: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  arm(claims: ClaimChanges, request: string, body?: unknown): Promise<Answer>;
  /** Sends a request as it is, with no token. */
  send(service: 'graph' | 'arm', url: string, init?: RequestInit): Promise<Answer>;
  /** Puts an application and its service principal into the directory, past Graph. */
  addApplication(
    displayName: string,
    change?: (application: Draft<Application>) => void,
  ): { application: Application; principal: ServicePrincipal };
}

/** Makes a tenant from the default seed: Alex and Blair are members, Casey is Global Administrator. */
export async function createLocalTenant(options: Pick<EmulatorContextOptions, 'faults'> = {}): Promise<LocalTenant> {
  const clock = createClock();
  const keys = await createSigningKeys();
  const privateKey = createPrivateKey(keys.export().privateKey);
  const kept = createKeptOracle(() => [seedDirectory(defaultTenantSeed)]);
  const origin = () => 'http://localhost:1';
  const context = createEmulatorContext({ ...kept, clock, keys, origin, ...options });
  const { directory } = context;
  const services = { graph: createGraphService(context), arm: createArmService(context) };

  function token(claims: ClaimChanges): string {
    const now = Math.floor(clock.now() / 1000);
    const usual = {
      aud: 'https://graph.microsoft.com',
      tid: directory.tenant.id,
      appid: azureCli,
      iat: now,
      nbf: now,
      exp: now + 3600,
    };
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signingInput = `${encode({ typ: 'JWT', alg: 'RS256', kid: keys.kid })}.${encode({ ...usual, ...claims })}`;
    const signature = sign('RSA-SHA256', Buffer.from(signingInput), privateKey);
    return `${signingInput}.${signature.toString('base64url')}`;
  }

  async function send(service: 'graph' | 'arm', url: string, init?: RequestInit): Promise<Answer> {
    // What the test itself did must not cover up what the request does.
    kept.check(context);
    const response = await services[service].request(url, init);
    const text = await response.text();
    kept.check(context);
    return { status: response.status, headers: response.headers, json: text === '' ? undefined : JSON.parse(text) };
  }

  function user(name: string): string {
    return directory.findUser(`${name}@adatum.onmicrosoft.com`)?.id ?? '';
  }

  return {
    context,
    directory,
    clock,
    token,
    send,
    as: (name, scp = azureCliScopes) => ({ oid: user(name), scp }),
    asApplication: (principal, ...roles) => ({ oid: principal.id, appid: principal.appId, idtyp: 'app', roles }),
    graph: (claims, request, body, headers = {}) => {
      const [method = '', path = ''] = request.split(/ (.*)/s);
      return send('graph', `https://graph.microsoft.com/v1.0${path}`, {
        method,
        headers: { Authorization: `Bearer ${token(claims)}`, 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    },
    arm: (claims, request, body) => {
      const [method = '', path = ''] = request.split(/ (.*)/s);
      const authorization = `Bearer ${token({ aud: 'https://management.core.windows.net/', ...claims })}`;
      return send('arm', `https://management.azure.com${path}`, {
        method,
        headers: { Authorization: authorization },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    },
    addApplication: (displayName, change) => {
      const application = emptyApplication(crypto.randomUUID(), crypto.randomUUID(), displayName);
      change?.(application);
      directory.applications.set(application.id, application);
      const principal = principalOf(application, crypto.randomUUID(), directory.tenant.id);
      directory.servicePrincipals.set(principal.id, principal);
      return { application, principal };
    },
  };
}
