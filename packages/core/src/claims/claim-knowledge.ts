import type { Grade } from '../data/grade.ts';

/** What a claim means in an access token of Entra. */
export interface ClaimKnowledge {
  readonly meaning: string;
  readonly grade: Grade;
  readonly source: string;
}

const claimsPage = 'Microsoft Learn, “Access token claims reference”';
const optionalPage = 'Microsoft Learn, “Optional claims reference”';
const decoded = 'decoded tokens of users and recordings; Microsoft does not say what it holds';

function documented(meaning: string): ClaimKnowledge {
  return { meaning, grade: 'D', source: claimsPage };
}

function optional(meaning: string): ClaimKnowledge {
  return { meaning, grade: 'D', source: optionalPage };
}

function opaque(meaning: string, grade: Grade = 'U'): ClaimKnowledge {
  return { meaning, grade, source: decoded };
}

const nameOnly = 'For display only: it can change and be reused, so never authorize on it.';

/** The claims in the order in which a reader wants them: for whom, by whom, who, what, when, the rest. */
export const claimKnowledge: ReadonlyMap<string, ClaimKnowledge> = new Map([
  [
    'aud',
    documented(
      'Which API the token is for. In v2 tokens always the application id; in v1 tokens any identifier of the API.',
    ),
  ],
  ['iss', documented('Who issued it: the tenant, in the form of the token’s version.')],
  ['tid', documented('The tenant that issued it. For a guest this is not the guest’s own tenant.')],
  ['ver', documented('The token’s version. The API chooses it (requestedAccessTokenVersion), not the client.')],
  [
    'azp',
    documented(
      'The client that asked for it (v2). No boundary for delegated tokens: anyone can use a public client’s id.',
    ),
  ],
  ['azpacr', documented('How the client proved itself (v2): 0 not at all, 1 with a secret, 2 with a certificate.')],
  [
    'appid',
    documented(
      'The client that asked for it (v1). No boundary for delegated tokens: anyone can use a public client’s id.',
    ),
  ],
  ['appidacr', documented('How the client proved itself (v1): 0 not at all, 1 with a secret, 2 with a certificate.')],
  ['app_displayname', opaque('Name of the client; seen in tokens for Microsoft’s own APIs.')],
  [
    'idtyp',
    optional(
      'app for an application’s own token; user where the API asked for that too. Absent unless the API asks for it.',
    ),
  ],
  ['name', documented(`Display name of the user. ${nameOnly}`)],
  ['preferred_username', documented(`The name that the user signs in with (v2). ${nameOnly}`)],
  ['unique_name', documented(`The name that the user signs in with (v1). ${nameOnly}`)],
  ['upn', optional(`User principal name; in v2 only on request. ${nameOnly}`)],
  ['email', optional(`E-mail address, not proven to be the user’s. ${nameOnly}`)],
  ['given_name', optional('First name; in v2 only on request.')],
  ['family_name', optional('Last name; in v2 only on request.')],
  [
    'oid',
    documented(
      'Object id of the user or service principal in this tenant, the same for every API. With tid the right key for a user.',
    ),
  ],
  ['sub', documented('Id of the user or service principal for this API alone. In app-only tokens it equals oid.')],
  ['idp', documented('Where the user signed in, when that is not this tenant: a guest.')],
  ['acct', optional('0 for a member of the tenant, 1 for a guest.')],
  ['scp', documented('What the client may do for the user: scopes separated by spaces. Delegated tokens only.')],
  ['roles', documented('App roles of the API that the user or the application holds.')],
  [
    'groups',
    documented('Object ids of the user’s groups. Above 200 they are left out and _claim_names says where to ask.'),
  ],
  ['hasgroups', documented('The user is in more groups than fit.')],
  ['wids', documented('Directory roles of the user in the tenant, as template ids.')],
  ['_claim_names', documented('Claims that did not fit, such as groups, and where they are.')],
  ['_claim_sources', documented('The addresses that _claim_names means. They still point to graph.windows.net.')],
  ['iat', documented('When it was issued. Recorded tokens have a time about five minutes before.')],
  ['nbf', documented('From when it is valid.')],
  [
    'exp',
    documented('Until when it is valid. A custom API accepts it until then even if the user’s sessions are revoked.'),
  ],
  ['auth_time', optional('When the user last signed in.')],
  ['acr', documented('Authentication class of the user (v1): 0 does not meet ISO/IEC 29115, 1 does.')],
  ['amr', documented('How the user signed in (v1), such as pwd, mfa, rsa, otp, fed, wia.')],
  ['acrs', optional('Authentication contexts that the sign-in met.')],
  ['ipaddr', optional('Address that the user signed in from; in v2 only on request.')],
  ['in_corp', optional('The user signed in from the corporate network.')],
  ['onprem_sid', optional('Security identifier of the user in the local Active Directory.')],
  ['pwd_exp', optional('When the user’s password expires.')],
  ['pwd_url', optional('Where the user can change the password.')],
  ['sid', optional('Id of the user’s sign-in session.')],
  ['login_hint', optional('Tells the next sign-in who the user is.')],
  ['ctry', optional('Country of the user.')],
  ['tenant_ctry', optional('Country of the tenant.')],
  ['tenant_region_scope', optional('Region of the tenant.')],
  ['fwd', optional('Address of the client before it was forwarded.')],
  ['verified_primary_email', optional('Verified primary e-mail addresses of the user.')],
  ['verified_secondary_email', optional('Verified secondary e-mail addresses of the user.')],
  ['vnet', optional('Virtual network that the sign-in came from.')],
  ['ztdid', optional('Device id of Windows Autopilot.')],
  ['puid', opaque('Older id of the user; seen in tokens for Microsoft Graph.')],
  ['platf', opaque('Platform of the device; seen in tokens for Microsoft Graph.')],
  ['signin_state', opaque('State of the sign-in; seen in tokens for Microsoft Graph.')],
  ['uti', documented('Id of this token. The sign-in logs name it UniqueTokenIdentifier.')],
  ['rh', documented('For Entra only. It seems to hold tenant and client.')],
  ['aio', documented('For Entra only.')],
  ['nonce', documented('Belongs to an id_token: it ties it to one sign-in. An API should not see it.')],
  ['jti', documented('Id of this token, in tokens of other issuers.')],
  [
    'xms_cc',
    optional(
      'What the client can do: cp1 means that it handles claims challenges. Sent only when API and client both ask.',
    ),
  ],
  ['xms_pl', optional('Preferred language of the user.')],
  ['xms_tpl', optional('Preferred language of the tenant.')],
  ['xms_pdl', optional('Preferred data location of the user.')],
  ['xms_edov', optional('The domain of the user’s e-mail address is verified.')],
  ['xms_mirid', opaque('Azure resource id of the managed identity that the token is for.')],
  ['xms_ficinfo', opaque('About the federated credential that was used.')],
  ['xms_idrel', opaque('How the identity relates to the tenant; opaque.')],
  ['xms_ftd', opaque('Opaque.', 'R')],
  ['xms_rd', opaque('Opaque.')],
  ['xms_st', opaque('Id of the user for the client; opaque.')],
  ['xms_tcdt', opaque('A time of the tenant, it seems its creation; opaque.')],
  ['xms_tdbr', opaque('Region of the tenant’s data; opaque.')],
  [
    'xms_act_fct',
    {
      meaning: 'What acts: facts about an agent’s identity.',
      grade: 'D',
      source: 'Microsoft Learn, agent identity sample',
    },
  ],
  [
    'xms_sub_fct',
    {
      meaning: 'What the subject is: facts about an agent’s identity.',
      grade: 'D',
      source: 'Microsoft Learn, agent identity sample',
    },
  ],
  [
    'xms_tnt_fct',
    {
      meaning: 'Facts about the tenant of an agent’s identity.',
      grade: 'D',
      source: 'Microsoft Learn, agent identity sample',
    },
  ],
  [
    'xms_par_app_azp',
    {
      meaning: 'The application that an agent’s identity comes from.',
      grade: 'D',
      source: 'Microsoft Learn, agent identity sample',
    },
  ],
]);

const unknownMicrosoft: ClaimKnowledge = opaque(
  'A claim of Microsoft that is not documented; presence says little.',
  '?',
);
const unknown: ClaimKnowledge = {
  meaning: 'Not one of Entra’s known claims: an extension attribute, a mapped claim, or another issuer’s.',
  grade: '?',
  source: 'none',
};

/** What is known of a claim; never nothing. */
export function knowClaim(name: string): ClaimKnowledge {
  return claimKnowledge.get(name) ?? (name.startsWith('xms_') ? unknownMicrosoft : unknown);
}
