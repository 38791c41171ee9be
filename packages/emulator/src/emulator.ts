import type { WorkloadAssertion } from './client-assertions/workload-assertion.ts';
import type { Clock } from './clock.ts';
import type { Directory } from './directory/directory.ts';
import type { RuleSwitches } from './directory/model.ts';
import type { Faults } from './graph/faults/faults.ts';
import type { ManagedIdentityKind } from './managed-identity/managed-identity-kind.ts';
import type { CommandHost } from './reach/run-command.ts';
import type { SeenRequest } from './reach/traffic-log.ts';
import type { Reply } from './sign-in/reply-address.ts';
import type { SignInOptions } from './sign-in/sign-in-without-pages.ts';
import type { SignInEntry } from './token-service/sign-in-log.ts';
import type { KeyRotation, RotationOptions } from './tokens/signing-key-ring.ts';

/** A running local tenant. */
export interface Emulator extends CommandHost, AsyncDisposable {
  /** The emulator's own origin, `http://localhost:PORT`: where a person's browser signs in. */
  readonly url: string;
  /** `http://127.0.0.1:PORT`, the proxy behind which Microsoft's hosts are this tenant. */
  readonly proxyUrl: string;
  /** PEM file of the CA that clients of the proxy trust; with `passthrough`, of the system's roots too. */
  readonly caFile: string;
  /** What to change in a process's environment (`undefined`: unset) so that its clients meet this tenant. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Id of the first tenant. */
  readonly tenantId: string;
  readonly clock: Clock;
  /** The first tenant's directory as it is now. {@link reset} replaces it: do not keep it. */
  readonly directory: Directory;
  /** The directories of all tenants, in the seed's order. */
  readonly tenants: readonly Directory[];
  /** The directory of a tenant, by id or verified domain. @throws TypeError when there is no such tenant */
  directoryOf(tenant: string): Directory;
  /** What a person should know about how it started, e.g. that the local CA had to be replaced. */
  readonly notes: readonly string[];
  /** `fetch` for the emulated hosts, in this process and without any network. Rejects for every other host. */
  readonly fetch: typeof fetch;
  /**
   * How many requests the proxy and the endpoint of managed identities saw so far; those of {@link fetch} are not among
   * them.
   */
  traffic(): number;
  /** The newest requests that the proxy saw. */
  requests(): readonly SeenRequest[];
  /** The newest decisions of the token service, as Entra's sign-in logs would list them. */
  signIns(): readonly SignInEntry[];
  /**
   * Replaces the key that signs tokens, as Entra does from time to time: the new one is published first, then signs, and
   * the old one stays for a while. Times are of {@link clock}.
   */
  rotateSigningKeys(options?: RotationOptions): Promise<KeyRotation>;
  /**
   * Makes a user's refresh tokens and browser sessions worthless, like Graph's `revokeSignInSessions`.
   *
   * @throws TypeError when no tenant has such a user
   */
  revokeUser(userPrincipalName: string): void;
  /** Lets Graph fail as asked, from the next request on; `{}` ends it. @throws TypeError when a number makes no sense */
  setFaults(faults: Faults): void;
  /**
   * Back to the seed, or to what the data file was made with: directory, codes, sessions, tokens, logs of sign-ins. Clock,
   * ports and keys stay.
   */
  reset(): void;
  /** Ends every connection and removes the temporary files. Can be called more than once. */
  close(): Promise<void>;
  /**
   * Approves a device code, as a person does on the device page.
   *
   * @param userCode as the terminal shows it
   * @throws SignInRefusedError where the page would refuse
   */
  approveDeviceCode(userCode: string, userPrincipalName: string, options?: SignInOptions): Promise<void>;
  /**
   * Makes the assertion that a workload's own platform (GitHub Actions, Kubernetes …) would give it, for an application
   * with a federated credential of the same issuer and subject. The emulator stands in for every issuer whose keys the
   * seed does not list.
   *
   * @returns a JWT: what `az login --federated-token` and `AZURE_FEDERATED_TOKEN_FILE` take
   * @throws TypeError for an issuer whose keys the seed lists
   * @example emulator.workloadAssertion({ subject: 'repo:adatum/api:ref:refs/heads/main' })
   */
  workloadAssertion(assertion: WorkloadAssertion): string;
  /** Declines a device code. @throws SignInRefusedError when there is no such code to answer */
  declineDeviceCode(userCode: string): Promise<void>;
  /**
   * Signs in on the pages that an authorize URL leads to.
   *
   * @returns what the browser would carry to the client
   * @throws SignInRefusedError where the pages would refuse
   */
  answerAuthorizeUrl(url: string, userPrincipalName: string, options?: SignInOptions): Promise<Reply>;
}

/** How an emulator is started. */
export interface EmulatorOptions {
  /** The tenant, or several under `tenants`, in YAML; default: Adatum, with Alex, Blair and Casey. */
  readonly seed?: string;
  /**
   * File in which the tenants are kept: made from the seed when it is not there, and gone on with when it is. Whatever the
   * emulator answers is in the file before it is answered. Default: nothing is kept.
   */
  readonly dataFile?: string;
  /** Default: the machine's time. */
  readonly clock?: Clock;
  /**
   * Folder in which the local CA is kept and found again, see `defaultAuthorityFolder`. Default: a CA for this emulator
   * alone, gone when it closes.
   */
  readonly caFolder?: string;
  /** TCP port of {@link Emulator.url}; default 0, any free one. */
  readonly port?: number;
  /** TCP port of {@link Emulator.proxyUrl}; default 0, any free one. */
  readonly proxyPort?: number;
  /** Whether the proxy lets clients through to every other host. Default false: they are refused. */
  readonly passthrough?: boolean;
  /**
   * Lets clients believe that they run on a host of Azure, with the managed identities of the seed's first resource of that
   * type. Off unless asked for: clients that look for a way to sign in would take it before any other.
   */
  readonly managedIdentity?: ManagedIdentityKind;
  /** Rules that are off unless asked for, over what the seed says of them. */
  readonly rules?: Partial<RuleSwitches>;
  /** What goes wrong at Graph on purpose. Default: nothing. */
  readonly faults?: Faults;
  /** Told of each request that the proxy saw. */
  readonly onRequest?: (request: SeenRequest) => void;
}
