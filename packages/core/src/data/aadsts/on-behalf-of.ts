import { type AadstsRow, describeCodes } from './aadsts-row.ts';

/** On-behalf-of, and claims mapping. */
export const onBehalfOfRows: readonly AadstsRow[] = describeCodes([
  {
    code: 500131,
    error: 'invalid_grant',
    text: "Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '{audience}' and the expected audience is '{appId}' or one of the Application Uris of this application with App ID '{appId}'({name}). The downstream client must request a token for the expected audience (the application that made the OBO request) and this application should use that token as the assertion.",
    textGrade: 'U',
    grade: 'I',
    status: 400,
    inferred:
      'The error name is inferred from how MSAL.NET reacted; the body was not seen. The status follows the general rule.',
    source: 'OfficeDev/microsoft-teams-apps-company-communicator#214',
    meaning: 'Your API passed on a token that was not made for it. The comparison of the identifier URI minds case.',
    mend: 'Pass on the token that your API received, and write `identifierUri` in lower case in entrada.yaml.',
  },
  {
    code: 50013,
    symbol: 'InvalidAssertion',
    error: 'invalid_grant',
    status: 400,
    text: "Assertion failed signature validation. [Reason - {reason}, Thumbprint of key used by client: '{thumbprint}']",
    textGrade: 'U',
    grade: 'U',
    inferred:
      'The status 400 follows the general rule of the endpoint. The seen text goes on with the dates of the key that was found.',
    source:
      'AzureAD/microsoft-authentication-library-for-dotnet#1317, Azure/azure-sdk-for-java#25109, microsoftgraph/msgraph-sdk-php#1585',
    meaning:
      'The token that your API passed on was not issued by this tenant, was changed, or is one of Microsoft Graph’s, whose signature only Graph can check.',
    mend: 'Pass on the token that your API received, unchanged; the caller has to ask for your API, not for Microsoft Graph.',
  },
  {
    code: 500133,
    error: 'invalid_grant',
    status: 400,
    text: 'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token. Current time: {now}, expiry time of assertion {expires}.',
    textGrade: 'U',
    grade: 'U',
    inferred: 'The status 400 follows the general rule of the endpoint.',
    source:
      'microsoftgraph/msgraph-sdk-dotnet#2551 (refused 38 milliseconds after the expiry), MicrosoftDocs/azure-docs#16399',
    meaning: 'The token that your API passed on has expired.',
    mend: 'Let the caller get a new token.',
  },
  {
    code: 7000114,
    error: 'unauthorized_client',
    status: 400,
    text: "Application '{appId}' is not allowed to make application on-behalf-of calls.",
    textGrade: 'U',
    grade: 'U',
    inferred: 'The status 400 follows the general rule of the endpoint.',
    source: 'AzureAD/microsoft-authentication-library-for-dotnet#2130, microsoft/mcp#2192',
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
