import type { Grade } from '@entrada/core/data';
import type { Application, ServicePrincipal, User } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import type { SignInSession } from '../../token-service/sign-in-session.ts';
import type { ClaimValue } from '../sign-token.ts';

/** A token that is being minted, as far as optional claims depend on it. */
export interface ClaimSubject {
  readonly context: EmulatorContext;
  readonly token: 'access' | 'id';
  readonly version: '1.0' | '2.0';
  /** Whose registration asks for claims: the API of an access token, the client of an id_token. */
  readonly application: Application;
  readonly principal: ServicePrincipal | undefined;
  readonly user: User | undefined;
  readonly session: SignInSession | undefined;
  /** Whether the client announced the capability cp1. */
  readonly cp1: boolean;
}

/** A claim that an application gets when its `optionalClaims` name it. */
export interface OptionalClaimRow {
  readonly name: string;
  readonly tokens: readonly ClaimSubject['token'][];
  readonly grade: Grade;
  /** The rule, and where it is from. */
  readonly source: string;
  /** @param properties `additionalProperties` of the request */
  readonly give: (subject: ClaimSubject, properties: readonly string[]) => ClaimValue;
}

/** Microsoft's page that most rows follow. */
export const reference = 'Microsoft Learn, "Optional claims reference"';

export const both: OptionalClaimRow['tokens'] = ['access', 'id'];
