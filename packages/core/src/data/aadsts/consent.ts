import { type AadstsRow, describeCodes } from './aadsts-row.ts';

const authorize = 'Add the client under `authorizedClients` in entrada.yaml and run `entrada expose apply`';

/** Consent, pre-authorization and access to the resource. */
export const consentRows: readonly AadstsRow[] = describeCodes([
  {
    code: 65001,
    symbol: 'DelegationDoesNotExist',
    error: 'invalid_grant',
    status: 400,
    suberror: 'consent_required',
    errorUri: false,
    text: "The user or administrator has not consented to use the application with ID '{appId}' named '{name}'. Send an interactive authorization request for this user and resource.",
    textGrade: 'U',
    grade: 'U',
    source: 'Azure/azure-cli#12566, Azure/azure-cli#15056, MicrosoftDocs/azure-docs#39189',
    meaning:
      'The client is not authorized for this scope of the API: it is not pre-authorized, and neither the user nor an administrator has consented. Microsoft’s own command-line tools cannot ask for that consent, so signing in again does not help.',
    mend: `${authorize} (on the registration: api.preAuthorizedApplications with the client id and the scope id). An administrator can instead create an AllPrincipals oauth2PermissionGrant for the client’s service principal.`,
  },
  {
    code: 65002,
    error: 'invalid_request',
    errorUri: true,
    text: "Consent between first party application '{clientAppId}' and first party resource '{resourceAppId}' must be configured via preauthorization - applications owned and operated by Microsoft must get approval from the API owner before requesting tokens for that API.",
    textGrade: 'U',
    grade: 'U',
    source: 'Azure/azure-sdk-for-net#17696, Azure/azure-cli#23485, Azure/azure-cli#33742',
    meaning: 'A Microsoft client asked for a Microsoft API that does not list it. A custom API never causes this.',
    mend: 'Nothing on your API. Check that the resource is yours; for a Microsoft API use a client registration of your own.',
  },
  {
    code: 65004,
    symbol: 'UserDeclinedConsent',
    error: 'access_denied',
    text: 'User declined to consent to access the app.',
    grade: 'I',
    inferred:
      'The error name is taken from the documentation of the authorization endpoint (access_denied when consent is denied); the pair with this code was not seen.',
    meaning: 'A consent prompt was shown and refused. That it was shown at all means the client is not pre-authorized.',
    mend: `${authorize}, then nobody is asked; or accept the prompt.`,
  },
  {
    code: 65005,
    symbol: 'MisconfiguredApplication',
    text: "The app required resource access list doesn't contain apps discoverable by the resource.",
    meaning: 'Your own client registration asks for the API without listing any permission of it.',
    mend: 'Add the API’s scope to requiredResourceAccess of the client registration.',
  },
  {
    code: 650052,
    text: 'The app needs access to a service ("{name}") that your organization "{organization}" hasn\'t subscribed to or enabled.',
    meaning: 'The API has no service principal in this tenant.',
    mend: 'Run `entrada expose apply`, which creates it; or `az ad sp create --id <appId>`.',
  },
  {
    code: 650053,
    error: 'invalid_client',
    text: "The application '{app}' asked for scope '{scope}' that doesn't exist on the resource '{resourceAppId}'. Contact the app vendor.",
    textGrade: 'U',
    grade: 'U',
    inferred:
      'Seen as a redirect from the authorization endpoint only; status and form at the token endpoint are not evidenced.',
    source:
      'anthropics/claude-code#73460, anthropics/claude-code#89438, MicrosoftDocs/azure-docs#67211, damienbod/AspNetCoreMicrosoftGraph#1',
    meaning:
      'The scope does not exist on the resource, or it is disabled. Resource 00000003-0000-0000-c000-000000000000 means that the scope was sent without its API in front, so it was looked up on Microsoft Graph.',
    mend: 'Send the full name, `api://…/scope`. Check the scope’s spelling under `scopes` in entrada.yaml and that it is enabled.',
  },
  {
    code: 650054,
    text: 'The application asked for permissions to access a resource that has been removed or is no longer available.',
    meaning: 'The API’s registration or its service principal was deleted.',
    mend: 'Restore it, or run `entrada expose apply` to create it again.',
  },
  {
    code: 650056,
    text: "Misconfigured application. This could be due to the client not having listed any permissions for '{name}' in the requested permissions in the client's application registration. Client app ID: {appId}.",
    meaning: 'Your own client registration lists no permission for the API, or no administrator has consented.',
    mend: 'Add the API to requiredResourceAccess of the client and let an administrator consent.',
  },
  {
    code: 650057,
    error: 'invalid_client',
    text: "Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: {appId}({name}). Resource value from request: {resource}. Resource app ID: {resourceAppId}. List of valid resources from app registration: {list}.",
    textGrade: 'U',
    grade: 'U',
    inferred: 'The error name was seen in a redirect only.',
    source: 'user reports; ploomber/msal_streamlit_authentication#43',
    meaning:
      'Your own client does not list the API. One report had it for Azure CLI because its service principal was missing in the tenant.',
    mend: 'Add the API to requiredResourceAccess of your client. For Azure CLI: create its service principal and add it under `authorizedClients`.',
  },
  {
    code: 90094,
    symbol: 'AdminConsentRequired',
    text: 'Administrator consent is required.',
    meaning:
      'Users of this tenant may not consent themselves, or the API requires assignment, which switches user consent off for it.',
    mend: `${authorize}, or let an administrator grant the permission.`,
  },
  {
    code: 90095,
    symbol: 'AdminConsentRequiredRequestAccess',
    text: 'An interrupt that appears when the user is told they need to ask the admin for consent.',
    meaning: 'As AADSTS90094, in a tenant where users can send the request to an administrator.',
    mend: `${authorize}, or let an administrator grant the permission.`,
  },
  {
    code: 90008,
    symbol: 'TokenForItselfRequiresGraphPermission',
    text: "The user or administrator hasn't consented to use the application.",
    meaning: 'Client and API are the same registration.',
    mend: 'Use two registrations. To keep one: give it Microsoft Graph User.Read and ask for `<appId>/.default`.',
  },
  {
    code: 90009,
    symbol: 'TokenForItselfMissingIdenticalAppIdentifier',
    error: 'invalid_request',
    status: 400,
    text: "Application '{appId}'({name}) is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.",
    textGrade: 'U',
    grade: 'U',
    source:
      'Azure-Samples/ms-identity-msal-java-samples#43 (status 400), Azure-Samples/ms-identity-javascript-react-tutorial#94, AzureAD/microsoft-authentication-library-for-java#735',
    meaning: 'Client and API are the same registration, and the request names the API by its URI.',
    mend: 'Ask for `<appId>/.default`; better, use two registrations.',
  },
]);
