import { type AadstsRow, describeCodes } from './aadsts-row.ts';

/** On-behalf-of, and claims mapping. */
export const onBehalfOfRows: readonly AadstsRow[] = describeCodes([
  {
    code: 500131,
    error: 'invalid_grant',
    text: "Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '{audience}' and the expected audience is '{appId}' or one of the Application Uris of this application with App ID '{appId}'({name}). The downstream client must request a token for the expected audience (the application that made the OBO request) and this application should use that token as the assertion.",
    textGrade: 'U',
    grade: 'I',
    inferred: 'The error name is inferred from how MSAL.NET reacted; the body was not seen.',
    source: 'OfficeDev/microsoft-teams-apps-company-communicator#214',
    meaning: 'Your API passed on a token that was not made for it. The comparison of the identifier URI minds case.',
    mend: 'Pass on the token that your API received, and write `identifierUri` in lower case in entrada.yaml.',
  },
  {
    code: 50013,
    symbol: 'InvalidAssertion',
    text: "Assertion is invalid because of various reasons - The token issuer doesn't match the API version within its valid time range - expired - malformed.",
    meaning: 'The token that your API passed on is not valid there; often its version is not the one that is expected.',
    mend: 'Set `accessTokenVersion: 2` in entrada.yaml and use the v2.0 endpoint; check the token’s lifetime.',
  },
  {
    code: 500133,
    text: "Assertion isn't within its valid time range. Current time: {now}, expiry time of assertion {expires}.",
    meaning: 'The token that your API passed on has expired.',
    mend: 'Let the caller get a new token.',
  },
  {
    code: 7000114,
    text: "Application '{appId}' isn't allowed to make application on-behalf-of calls.",
    inferred: 'That an app-only token causes it is inferred.',
    meaning: 'Your API passed on a token that no user stands behind.',
    mend: 'Use client credentials for the next API.',
  },
  {
    code: 501461,
    text: "AcceptMappedClaims is only supported for a token audience matching the application GUID or an audience within the tenant's verified domains. Either change the resource identifier, or use an application-specific signing key.",
    meaning: 'The API accepts mapped claims and has a URI that the tenant does not own.',
    mend: 'Use `api://<appId>` or a verified domain as `identifierUri` in entrada.yaml, or switch acceptMappedClaims off.',
  },
]);
