import type { EmulatorContext } from '../../emulator-context.ts';
import type { Flow } from '../../rules/access-request.ts';
import type { EntraRefusal } from '../../rules/entra-refusal.ts';
import type { EndpointVersion } from '../endpoint-version.ts';
import type { PresentedClient } from '../presented-client.ts';
import type { TokenForm } from '../token-form.ts';
import type { TokenResponse } from '../token-response.ts';

/** A request to the token endpoint whose grant type and client id are known. */
export interface GrantRequest {
  readonly context: EmulatorContext;
  /** Tenant segment of the path. */
  readonly tenant: string;
  readonly clientId: string;
  readonly client: PresentedClient;
  readonly form: TokenForm;
  /** Which of the two token endpoints was asked. */
  readonly version: EndpointVersion;
}

/** What the sign-in log wants to know about a request, whatever came of it. */
export interface GrantAbout {
  /** The `scope` parameter it was judged by. */
  readonly scope: string;
  readonly userId?: string | undefined;
  /** Milliseconds, for `x-ms-clitelem`. */
  readonly refreshTokenAge?: number;
}

/** What came of it, known at once: only the signatures of an answer are waited for. */
export type GrantOutcome =
  | { readonly outcome: 'issued'; readonly body: Promise<TokenResponse>; readonly about: GrantAbout }
  | { readonly outcome: 'refused'; readonly refusal: EntraRefusal; readonly about: GrantAbout };

/** One grant type of the token endpoint. */
export interface Grant {
  readonly flow: Flow;
  /** Parameters without which it is refused with 900144, in the order they are missed. */
  readonly required: readonly string[];
  redeem(request: GrantRequest): GrantOutcome;
}
