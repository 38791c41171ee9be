/**
 * What Microsoft's own APIs expose, as far as the emulated part of them needs it, and which of Microsoft's clients they
 * pre-authorize. Permission ids are Microsoft's published ones (Microsoft Graph permissions reference).
 */
export interface MicrosoftApi {
  /** Alias of the well-known resource. */
  readonly alias: string;
  /** value → id */
  readonly scopes: Readonly<Record<string, string>>;
  /** Scopes that only an administrator can agree to. */
  readonly adminScopes: readonly string[];
  /** value → id */
  readonly appRoles: Readonly<Record<string, string>>;
  /** Alias of the well-known client → scope values it holds without consent. */
  readonly preAuthorized: Readonly<Record<string, readonly string[]>>;
}

const oidc = ['openid', 'profile', 'email'];

export const microsoftApis: readonly MicrosoftApi[] = [
  {
    alias: 'graph',
    scopes: {
      openid: '37f7f235-527c-4136-accd-4a02d197296e',
      profile: '14dad69e-099b-42c9-810b-d002981feec1',
      email: '64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0',
      offline_access: '7427e0e9-2fba-42fe-b0c0-848c9e6a8182',
      'User.Read': 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
      'User.Read.All': 'a154be20-db9c-4678-8ab7-66f6cc099a59',
      'User.ReadWrite.All': '204e0828-b5ca-4ad8-b9f3-f32a958e7cc4',
      'Group.ReadWrite.All': '4e46008b-f24c-477d-8fff-7bb4ec7aafe0',
      'Directory.AccessAsUser.All': '0e263e50-5827-48a4-b97c-d940288653c7',
      'AuditLog.Read.All': 'e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20',
      'Application.ReadWrite.All': 'bdfbf15f-ee85-4955-8675-146e8e5296b5',
      'AppRoleAssignment.ReadWrite.All': '84bccea3-f856-4a8a-967b-dbe0a3d53a64',
      'DelegatedPermissionGrant.ReadWrite.All': '41ce6ca6-6826-4807-84f1-1c82854f7ee5',
    },
    adminScopes: [
      'User.Read.All',
      'User.ReadWrite.All',
      'Group.ReadWrite.All',
      'Directory.AccessAsUser.All',
      'AuditLog.Read.All',
      'Application.ReadWrite.All',
      'AppRoleAssignment.ReadWrite.All',
      'DelegatedPermissionGrant.ReadWrite.All',
    ],
    appRoles: {
      'Application.ReadWrite.All': '1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9',
      'Application.ReadWrite.OwnedBy': '18a4783c-866b-4cc7-a460-3d5e5662c884',
      'AppRoleAssignment.ReadWrite.All': '06b708a9-e830-4db3-a914-8e69da51d44f',
      'DelegatedPermissionGrant.ReadWrite.All': '8e8e4742-1d95-4f68-9d56-6ee75648c72a',
      'Directory.Read.All': '7ab1d382-f21e-4acd-a863-ba3e13f7da61',
      'User.Read.All': 'df021288-bdef-4463-88db-98f22de89214',
      'Group.Read.All': '5b567255-7703-4780-807c-7be8301ae99b',
    },
    preAuthorized: {
      // Recorded: login/device-code/success-graph-unqualified-1.
      'azure-cli': [
        ...oidc,
        'AuditLog.Read.All',
        'Directory.AccessAsUser.All',
        'Group.ReadWrite.All',
        'User.ReadWrite.All',
      ],
      // Inferred from Azure CLI's set; no token of theirs was recorded.
      'azure-powershell': [...oidc, 'AuditLog.Read.All', 'Directory.AccessAsUser.All'],
      vscode: [...oidc, 'User.Read'],
    },
  },
  {
    alias: 'arm',
    scopes: { user_impersonation: '41094075-9dad-400e-a0bd-54e686782033' },
    adminScopes: [],
    appRoles: {},
    preAuthorized: {
      'azure-cli': ['user_impersonation'],
      'azure-powershell': ['user_impersonation'],
      vscode: ['user_impersonation'],
    },
  },
  {
    alias: 'logs',
    scopes: { 'Data.Read': 'e8f6e161-84d0-4cd7-9441-2d46ec9ec3d5' },
    adminScopes: [],
    appRoles: { 'Data.Read': 'e8dac03d-d467-4a7e-9293-9cca7df08b31' },
    preAuthorized: { 'azure-cli': ['Data.Read'], 'azure-powershell': ['Data.Read'] },
  },
];

/** The tenant that owns Microsoft's applications ("Microsoft Services"). */
export const microsoftTenantId = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';
