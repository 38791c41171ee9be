import { type AadstsRow, describeCodes } from './aadsts-row.ts';

/** Assignment of users and applications to the API. */
export const assignmentRows: readonly AadstsRow[] = describeCodes([
  {
    code: 50105,
    symbol: 'EntitlementGrantsNotFound',
    error: 'invalid_grant',
    status: 400,
    text: "Your administrator has configured the application {name} ('{appId}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user '{upn}' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.",
    textGrade: 'U',
    grade: 'I',
    inferred:
      'In Entra this refusal has been seen as a page in the browser only; error and status at the token endpoint are inferred.',
    source: 'nextauthjs/next-auth#5455; user report',
    meaning:
      'The API lets in only users who are assigned to it, and this user is not: neither directly nor as a direct member of an assigned group. Members of a group inside an assigned group do not count.',
    mend: 'Add the user under `assignment.users` (or a group under `assignment.groups`) in entrada.yaml and run `entrada expose apply`; on the tenant that is an appRoleAssignedTo of the API’s service principal.',
  },
  {
    code: 501051,
    error: 'invalid_grant',
    status: 400,
    text: "Application '{clientAppId}'({clientName}) is not assigned to a role for the application '{appId}'({name}).",
    textGrade: 'B',
    grade: '?',
    inferred:
      'error and status are inferred: Microsoft’s documentation prints invalid_client, an article that shows the refusal names invalid_grant, and no recorded body was found.',
    source:
      'Azure/azure-functions-host#9884; Microsoft Learn, protected web API app registration (quotes the code); an article on Azure Functions and Easy Auth (text)',
    meaning:
      'An application asked for a token as itself, and the API lets in only applications that are assigned to it.',
    mend: 'Declare an app role with `allowed: [application]` under `appRoles` in entrada.yaml, apply, then assign it to the client’s service principal (appRoleAssignedTo).',
  },
]);
