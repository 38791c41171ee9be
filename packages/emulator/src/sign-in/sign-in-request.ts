import type { AccessRequest, Flow } from '../rules/access-request.ts';
import type { SignInSession } from '../token-service/sign-in-session.ts';
import type { Prompt } from './prompt.ts';
import type { ReplyAddress } from './reply-address.ts';

/** An authorize request that was checked: its redirect URI is the client's own. */
export interface AuthorizeRequest {
  readonly kind: 'authorize';
  /** Tenant segment of the path. */
  readonly tenant: string;
  readonly clientId: string;
  readonly scope: string;
  /** As sent; the code is bound to it. */
  readonly redirectUri: string;
  readonly reply: ReplyAddress;
  readonly prompt: Prompt;
  readonly nonce?: string;
  readonly codeChallenge?: string;
  readonly codeChallengeMethod?: 'S256' | 'plain';
  readonly claims?: string;
  /** The `resource` parameter (RFC 8707) beside the scope. */
  readonly resourceParameter?: string;
  readonly loginHint?: string;
  /** Whether `client_info=1` was sent. */
  readonly clientInfo: boolean;
  readonly correlationId?: string;
}

/** A device authorization whose user code somebody typed. */
export interface DeviceSignIn {
  readonly kind: 'device';
  readonly tenant: string;
  readonly clientId: string;
  readonly scope: string;
  readonly userCode: string;
}

/** What a person in front of a browser signs in for. */
export type SignInRequest = AuthorizeRequest | DeviceSignIn;

/** The flow by which the rules know a sign-in. */
export function flowOf(kind: SignInRequest['kind']): Flow {
  return kind === 'authorize' ? 'authorize' : 'device-sign-in';
}

/** The same request as the rules take it. Without a user: may it go on to ask who it is? */
export function accessRequestOf(request: SignInRequest, userId?: string, session?: SignInSession): AccessRequest {
  return {
    flow: flowOf(request.kind),
    tenant: request.tenant,
    clientId: request.clientId,
    scope: request.scope,
    ...(request.kind === 'authorize' ? authorizeParameters(request) : {}),
    ...(session === undefined ? {} : { session }),
    ...(userId === undefined ? {} : { userId }),
  };
}

function authorizeParameters({ redirectUri, claims, resourceParameter }: AuthorizeRequest): Partial<AccessRequest> {
  return {
    redirectUri,
    ...(claims === undefined ? {} : { claims }),
    ...(resourceParameter === undefined ? {} : { resourceParameter }),
  };
}
