import type { Grade } from '@entrada/core/data';
import { type AccessFacts, interactiveFlows, tokenFlows, userFlows, userTokenFlows } from './access-facts.ts';
import type { Flow } from './access-request.ts';
import { checkClientAssignment } from './client-assignment.ts';
import { checkClientCredential } from './client-credential.ts';
import { checkClientEnabled } from './client-enabled.ts';
import { checkClientKnown } from './client-known.ts';
import { checkClientPrincipal } from './client-principal.ts';
import { checkClientTenancy, checkTenantNamed } from './client-tenancy.ts';
import { checkConditionalAccess } from './conditional-access.ts';
import { checkConsent } from './consent.ts';
import type { EntraRefusal } from './entra-refusal.ts';
import { checkGrantReadable, checkGrantUsable } from './grant-usable.ts';
import { checkRedirectUri } from './redirect-uri.ts';
import { checkRequiredResourceAccess } from './required-resource-access.ts';
import { checkResourceEnabled } from './resource-enabled.ts';
import { checkResourceKnown } from './resource-known.ts';
import { checkResourceParameter } from './resource-parameter.ts';
import { checkScopeExists } from './scope-exists.ts';
import { checkDefaultScope, checkScopeFormat } from './scope-format.ts';
import { checkSignInFrequency } from './sign-in-frequency.ts';
import { checkTenantKnown } from './tenant-known.ts';
import { checkTokenForItself } from './token-for-itself.ts';
import { checkUserAssignedToClient, checkUserAssignedToResource } from './user-assignment.ts';
import { checkUserKnown } from './user-known.ts';
import { checkUserPassword } from './user-password.ts';

/** One rule at its place. */
export interface Rule {
  readonly name: string;
  /** AADSTS numbers it can answer with. */
  readonly codes: readonly number[];
  readonly flows: readonly Flow[];
  /** How well the rule itself is evidenced. */
  readonly grade: Grade;
  /** How well its place in the order is evidenced. */
  readonly orderGrade: Grade;
  /** Why here, in words. */
  readonly note: string;
  readonly check: (facts: AccessFacts) => EntraRefusal | undefined;
}

const appOnly: readonly Flow[] = ['client-credentials'];
const everyFlow: readonly Flow[] = [...userFlows, 'device-authorization', 'client-credentials'];
const resourceFlows: readonly Flow[] = [...userFlows, 'client-credentials'];

/**
 * THE order in which a request is judged: the first rule that refuses is the answer. Only the shape of the request stands
 * before it, in the endpoints: size, duplicate and missing parameters (9000411, 900144), unknown grant types (70003).
 */
export const precedence: readonly Rule[] = [
  {
    name: 'tenant-known',
    codes: [90002],
    flows: everyFlow,
    grade: 'R',
    orderGrade: 'I',
    note: 'Nothing else can be looked up without a tenant.',
    check: checkTenantKnown,
  },
  {
    name: 'tenant-named',
    codes: [50059],
    flows: appOnly,
    grade: 'U',
    orderGrade: 'I',
    note: 'An application has no home to be found by.',
    check: checkTenantNamed,
  },
  {
    name: 'client-known',
    codes: [700038, 700016],
    flows: everyFlow,
    grade: 'R',
    orderGrade: 'R',
    note: 'Recorded with a wrong secret and a valid scope: the unknown client wins over the secret.',
    check: checkClientKnown,
  },
  {
    name: 'client-tenancy',
    codes: [50194],
    flows: [...userFlows, 'device-authorization'],
    grade: 'D',
    orderGrade: 'I',
    note: 'Documented for applications of one tenant used through /common or /organizations.',
    check: checkClientTenancy,
  },
  {
    name: 'client-enabled',
    codes: [7000112],
    flows: everyFlow,
    grade: 'U',
    orderGrade: 'I',
    note: 'A disabled client is turned away before anything it sent is judged.',
    check: checkClientEnabled,
  },
  {
    name: 'redirect-uri',
    codes: [50011],
    flows: interactiveFlows,
    grade: 'U',
    orderGrade: 'I',
    note: 'Before any answer could be sent to a wrong address.',
    check: checkRedirectUri,
  },
  {
    name: 'grant-readable',
    codes: [9002313],
    flows: userTokenFlows,
    grade: 'U',
    orderGrade: 'U',
    note: 'One probe of a real tenant: a malformed code or refresh token is answered before the secret is checked.',
    check: checkGrantReadable,
  },
  {
    name: 'client-credential',
    codes: [
      700025, 7000216, 7000218, 50027, 50048, 700027, 1000502, 5002730, 700023, 700024, 700211, 700213, 700212, 7000215,
      7000222,
    ],
    flows: tokenFlows,
    grade: 'R',
    orderGrade: 'I',
    note: 'Who asks comes before what is asked for; only its place after the client is recorded.',
    check: checkClientCredential,
  },
  {
    name: 'grant-usable',
    codes: [
      54005, 70008, 50011, 50148, 501481, 70016, 70018, 70020, 90120, 700082, 700084, 50173, 700007, 50013, 500133,
      500131, 7000114,
    ],
    flows: userTokenFlows,
    grade: 'R',
    orderGrade: 'I',
    note: 'A stranger does not learn what became of a code: the client proves itself first.',
    check: checkGrantUsable,
  },
  {
    name: 'client-principal',
    codes: [7000229],
    flows: appOnly,
    grade: 'U',
    orderGrade: 'I',
    note: 'The application is known, but is nobody in this tenant.',
    check: checkClientPrincipal,
  },
  {
    name: 'scope-format',
    codes: [70011, 28000, 700022],
    flows: everyFlow,
    grade: 'U',
    orderGrade: 'I',
    note: 'The scope has to be read before a resource can be found.',
    check: checkScopeFormat,
  },
  {
    name: 'resource-parameter',
    codes: [9010010],
    flows: [...userFlows, ...appOnly],
    grade: 'U',
    orderGrade: 'I',
    note: 'As soon as both are read.',
    check: checkResourceParameter,
  },
  {
    name: 'default-scope',
    codes: [1002012],
    flows: appOnly,
    grade: 'U',
    orderGrade: 'I',
    note: 'As scope-format, for applications.',
    check: checkDefaultScope,
  },
  {
    name: 'resource-known',
    codes: [500011],
    flows: resourceFlows,
    grade: 'R',
    orderGrade: 'I',
    note: 'Recorded with a valid client and secret only.',
    check: checkResourceKnown,
  },
  {
    name: 'resource-enabled',
    codes: [500014],
    flows: resourceFlows,
    grade: 'U',
    orderGrade: 'I',
    note: 'As resource-known.',
    check: checkResourceEnabled,
  },
  {
    name: 'token-for-itself',
    codes: [90009],
    flows: ['refresh-token', 'password'],
    grade: 'U',
    orderGrade: 'I',
    note: 'The resource has just been found.',
    check: checkTokenForItself,
  },
  {
    name: 'scope-exists',
    codes: [650053],
    flows: userFlows,
    grade: 'U',
    orderGrade: 'I',
    note: 'Seen from /authorize before anybody signed in.',
    check: checkScopeExists,
  },
  {
    name: 'required-resource-access',
    codes: [650057],
    flows: userFlows,
    grade: '?',
    orderGrade: 'I',
    note: 'Off unless a tenant asks for it (rules.strictRequiredResourceAccess).',
    check: checkRequiredResourceAccess,
  },
  {
    name: 'user-known',
    codes: [50034, 50020, 50057],
    flows: userFlows,
    grade: 'R',
    orderGrade: 'I',
    note: 'The rules below are about a person.',
    check: checkUserKnown,
  },
  {
    name: 'user-password',
    codes: [50126],
    flows: ['password'],
    grade: 'R',
    orderGrade: 'I',
    note: 'An unknown user wins over a wrong password; policies come after it (ahaenggli/AzureAD-LDAP-wrapper#115).',
    check: checkUserPassword,
  },
  {
    name: 'user-assigned-to-client',
    codes: [50105],
    flows: userFlows,
    grade: 'C',
    orderGrade: 'I',
    note: 'Whoever may not use the client is not asked about the API.',
    check: checkUserAssignedToClient,
  },
  {
    name: 'user-assigned-to-resource',
    codes: [50105],
    flows: userFlows,
    grade: 'U',
    orderGrade: 'I',
    note: 'Assignment before consent: a consent could not help.',
    check: checkUserAssignedToResource,
  },
  {
    name: 'sign-in-frequency',
    codes: [70043],
    flows: [...interactiveFlows, 'refresh-token'],
    grade: 'U',
    orderGrade: 'I',
    note: 'Whoever has to sign in again is not asked for a second factor yet. In a browser it is a question, not a refusal.',
    check: checkSignInFrequency,
  },
  {
    name: 'conditional-access',
    codes: [53003, 50076],
    flows: userFlows,
    grade: 'U',
    orderGrade: 'I',
    note: 'A sign-in that may not happen is asked for no consent.',
    check: checkConditionalAccess,
  },
  {
    name: 'client-assignment',
    codes: [501051],
    flows: appOnly,
    grade: 'U',
    orderGrade: 'I',
    note: 'The same switch, for applications.',
    check: checkClientAssignment,
  },
  {
    name: 'consent',
    codes: [65001, 65002],
    flows: userFlows,
    grade: 'U',
    orderGrade: 'I',
    note: 'Last: in a browser it is a question, not a refusal.',
    check: checkConsent,
  },
];
