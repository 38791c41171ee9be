import { checkTime } from '../checks/check-time.ts';
import type { Finding } from '../findings/finding.ts';
import type { DecodedToken, JsonObject } from '../token/decoded-token.ts';
import { readScopes, showClaim } from './read-claims.ts';
import { nameAudience, showTime } from './show-claim-value.ts';
import { tokenKind } from './token-kind.ts';

/** A rule about tokens: what it looks at, and what it says where it holds. */
type TokenRule = (token: DecodedToken, now: number) => Omit<Finding, 'docs'> | undefined;

/** What to mind about a token, most severe first. */
export function tokenNotes(token: DecodedToken, now: number): readonly Finding[] {
  return rules.flatMap((rule) => rule(token, now) ?? []).map((note) => ({ ...note, docs: `findings/${note.rule}` }));
}

/** Most severe first. */
const rules: readonly TokenRule[] = [
  algorithm,
  headerNonce,
  lifetime,
  noPermission,
  idToken,
  openAudience,
  groupOverage,
  microsoftAudience,
  publicClient,
  heuristicKind,
  namesOfUsers,
];

function algorithm({ header }: DecodedToken): ReturnType<TokenRule> {
  if (header.alg === 'RS256') return undefined;
  return {
    rule: 'T01',
    severity: 'critical',
    message: 'The token is not signed with RS256, as Entra signs every access token. Entra did not issue it like this.',
    evidence: `alg in the header: ${showClaim(header.alg)}`,
    fix: 'Do not accept it. An API must accept RS256 only.',
    grade: 'R',
  };
}

function headerNonce({ header }: DecodedToken): ReturnType<TokenRule> {
  if (header.nonce === undefined) return undefined;
  return {
    rule: 'T02',
    severity: 'high',
    message: 'The header has a nonce, as in tokens for Microsoft Graph. Only Graph can verify such a signature.',
    evidence: 'nonce in the header',
    fix: 'Do not try to verify it. For your own API ask for a token of your own API.',
    grade: 'U',
  };
}

function lifetime({ claims }: DecodedToken, now: number): ReturnType<TokenRule> {
  const failure = checkTime(claims, now, 0);
  if (failure === undefined) return undefined;
  const expired = failure.code === 'token_expired';
  return {
    rule: expired ? 'T03' : 'T04',
    severity: 'high',
    message: failure.message,
    evidence: `nbf ${time(claims.nbf)}, exp ${time(claims.exp)}, now ${showTime(now)}`,
    fix: expired ? 'Get a new token.' : 'Compare the clock of this machine.',
    grade: 'D',
  };
}

function noPermission({ claims }: DecodedToken): ReturnType<TokenRule> {
  if (readScopes(claims).length > 0 || claims.roles !== undefined) return undefined;
  return {
    rule: 'T05',
    severity: 'high',
    message:
      'The token has neither scopes nor roles: it says who calls, not what the caller may do. Any application of a tenant gets such a token for an API that does not require assignment.',
    evidence: 'scp absent, roles absent',
    fix: 'The API must refuse it. Assign an app role to the client, or require assignment on the API.',
    grade: 'D',
  };
}

function idToken({ claims }: DecodedToken): ReturnType<TokenRule> {
  const hasClient = claims.azp !== undefined || claims.appid !== undefined;
  if (hasClient || claims.scp !== undefined) return undefined;
  return {
    rule: 'T06',
    severity: 'high',
    message:
      'This looks like an id_token: it names no client and no scopes. It tells an application who signed in and is not for calling an API.',
    evidence: `azp and appid absent, scp absent, nonce ${claims.nonce === undefined ? 'absent' : 'present'}`,
    fix: 'Send the access token instead.',
    grade: 'D',
  };
}

function openAudience({ claims }: DecodedToken): ReturnType<TokenRule> {
  if (claims.ver !== '1.0' || typeof claims.aud !== 'string' || nameAudience(claims.aud) !== undefined)
    return undefined;
  return {
    rule: 'T07',
    severity: 'medium',
    message:
      'In v1 tokens the audience is whichever identifier was asked for: any identifier URI, with or without a slash at the end, or the application id. An API has to expect all of them.',
    evidence: `ver 1.0, aud ${showClaim(claims.aud)}`,
    fix: 'Set accessTokenVersion: 2 in entrada.yaml; then aud is always the application id.',
    grade: 'D',
  };
}

function groupOverage({ claims }: DecodedToken): ReturnType<TokenRule> {
  if (claims._claim_names === undefined && claims.hasgroups === undefined) return undefined;
  return {
    rule: 'T08',
    severity: 'medium',
    message: 'The user is in more groups than a token holds (200), so groups are left out.',
    evidence: claims.hasgroups === undefined ? '_claim_names present' : 'hasgroups present',
    fix: 'Use app roles instead of groups, or ask Microsoft Graph for the groups.',
    grade: 'D',
  };
}

function microsoftAudience({ claims }: DecodedToken): ReturnType<TokenRule> {
  const name = typeof claims.aud === 'string' ? nameAudience(claims.aud) : undefined;
  if (name === undefined) return undefined;
  return {
    rule: 'T09',
    severity: 'low',
    message: `The token is for ${name}, not for an API of yours. An API of yours must not accept it, nor be sent it.`,
    evidence: `aud ${showClaim(claims.aud)}`,
    fix: 'For your own API: entrada token api://<your API>.',
    grade: 'D',
  };
}

function publicClient({ claims }: DecodedToken): ReturnType<TokenRule> {
  const [name, value] = claims.ver === '1.0' ? ['appidacr', claims.appidacr] : ['azpacr', claims.azpacr];
  if (value !== '0') return undefined;
  return {
    rule: 'T10',
    severity: 'info',
    message:
      'The client did not prove who it is: it is a public client, and anyone can use its id. The client id in a delegated token is therefore no boundary.',
    evidence: `${name} 0`,
    fix: 'Authorize on scopes and on the user (roles or oid with tid), and require assignment on the API.',
    grade: 'D',
  };
}

function heuristicKind({ claims }: DecodedToken): ReturnType<TokenRule> {
  const { kind, because } = tokenKind(claims);
  if (kind !== 'app-only' || claims.idtyp === 'app') return undefined;
  return {
    rule: 'T11',
    severity: 'info',
    message: `The token is taken for an application’s own because ${because}.`,
    evidence: 'idtyp absent, scp absent, oid equals sub',
    fix: 'Let the API ask for idtyp as an optional claim of its access tokens.',
    grade: 'D',
  };
}

function namesOfUsers({ claims }: DecodedToken): ReturnType<TokenRule> {
  const names = ['preferred_username', 'upn', 'unique_name', 'email'].filter((name) => claims[name] !== undefined);
  if (names.length === 0) return undefined;
  return {
    rule: 'T12',
    severity: 'info',
    message: `Never authorize on ${names.join(', ')}: names can change, be reused, and for guests be chosen elsewhere.`,
    evidence: `present: ${names.join(', ')}`,
    fix: 'Use oid together with tid, or roles.',
    grade: 'D',
  };
}

function time(value: JsonObject[string]): string {
  return typeof value === 'number' ? showTime(value) : showClaim(value);
}
