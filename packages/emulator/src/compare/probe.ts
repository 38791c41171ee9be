import type { GraphErrorName } from '../graph/errors/graph-error-rows.ts';
import type { DeviceCode } from './device-code.ts';
import type { TestApplicationName, TestParty } from './test-applications.ts';

/** A question that is put to both sides, about one thing that the emulator claims to know. */
export interface Probe {
  readonly id: string;
  /** The question in words. */
  readonly title: string;
  readonly about: ProbeSubject;
  /** What has to be set up first. */
  readonly needs: readonly TestApplicationName[];
  /** Whether a person has to answer a device code. */
  readonly person: boolean;
  /** Asks; the answer that counts is the one it gives. */
  ask(stage: ProbeStage): Promise<Response>;
}

/** What a probe is about, so that its outcome can be held against the grade of what is claimed. */
export type ProbeSubject =
  /** The answer with this AADSTS number. */
  | { readonly kind: 'aadsts'; readonly code: number }
  /** Which of two faults is answered; `first` and `second` are names of the precedence table or `shape`. */
  | { readonly kind: 'order'; readonly first: string; readonly second: string; readonly code: number }
  /** The error of Microsoft Graph with this name. */
  | { readonly kind: 'graph-error'; readonly name: GraphErrorName }
  /** What a token says. */
  | { readonly kind: 'token'; readonly token: string };

/** What a probe may use of one side. Everything goes to test objects, or changes nothing. */
export interface ProbeStage {
  readonly tenantId: string;
  /** A GUID that is nobody's id. */
  readonly nobodysId: string;
  /** @throws NotSetUpError when the side would not make it */
  application(name: TestApplicationName): TestParty;
  /**
   * The refresh token of the person of this side, who signs in to Azure CLI once.
   *
   * @throws NotSetUpError when the person did not
   */
  azureCliRefreshToken(): Promise<string>;
  /** POST of a form to an endpoint of the login host. */
  post(form: FormFields, options?: PostOptions): Promise<Response>;
  /** A request to Microsoft Graph v1.0. @throws TypeError when it would change what is no test object */
  graph(method: string, path: string, body?: object, options?: GraphOptions): Promise<Response>;
  /** @throws NotSetUpError when none is given */
  startDeviceCode(clientId: string): Promise<DeviceCode>;
  /** Lets the person decline, and gives what the client is told then. */
  declineDeviceCode(code: DeviceCode): Promise<Response>;
}

export type FormFields = Readonly<Record<string, string>>;

export interface PostOptions {
  /** Default: `oauth2/v2.0/token`. */
  readonly endpoint?: string;
  /** Tenant segment of the path; default: the side's tenant. */
  readonly tenant?: string;
  /** A field that is sent once more, after the others. */
  readonly again?: string;
}

export interface GraphOptions {
  /** The Authorization header, or none; default: that of the side. */
  readonly authorization?: 'none' | 'malformed';
}
