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
      'User.ReadBasic.All': 'b340eb25-3456-403f-be2f-af7a0d370277',
      'User.Read.All': 'a154be20-db9c-4678-8ab7-66f6cc099a59',
      'User.ReadWrite.All': '204e0828-b5ca-4ad8-b9f3-f32a958e7cc4',
      'Group.Read.All': '5f8c59db-677d-491f-a6b8-5f174b11ec1d',
      'Group.ReadWrite.All': '4e46008b-f24c-477d-8fff-7bb4ec7aafe0',
      'Directory.Read.All': '06da0dbc-49e2-44d2-8312-53f166ab848a',
      'Directory.ReadWrite.All': 'c5366453-9fb0-48a5-a156-24f0c49a4b84',
      'Directory.AccessAsUser.All': '0e263e50-5827-48a4-b97c-d940288653c7',
      'AuditLog.Read.All': 'e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20',
      'Policy.Read.All': '572fea84-0151-49b2-9301-11cb16974376',
      'Policy.Read.ConditionalAccess': '633e0fce-8c58-4cfb-9495-12bbd5a24f7c',
      'Policy.ReadWrite.ConditionalAccess': 'ad902697-1014-4ef5-81ef-2b4301988e8c',
      'Policy.ReadWrite.ApplicationConfiguration': 'b27add92-efb2-4f16-84f5-8108ba77985c',
      'Policy.ReadWrite.Authorization': 'edd3c878-b384-41fd-95ad-e7407dd775be',
      'Application.Read.All': 'c79f8feb-a9db-4090-85f9-90d820caa0eb',
      'Application.ReadWrite.All': 'bdfbf15f-ee85-4955-8675-146e8e5296b5',
      'AppRoleAssignment.ReadWrite.All': '84bccea3-f856-4a8a-967b-dbe0a3d53a64',
      'DelegatedPermissionGrant.ReadWrite.All': '41ce6ca6-6826-4807-84f1-1c82854f7ee5',
    },
    adminScopes: [
      'User.Read.All',
      'User.ReadWrite.All',
      'Group.Read.All',
      'Group.ReadWrite.All',
      'Directory.Read.All',
      'Directory.ReadWrite.All',
      'Directory.AccessAsUser.All',
      'AuditLog.Read.All',
      'Policy.Read.All',
      'Policy.Read.ConditionalAccess',
      'Policy.ReadWrite.ConditionalAccess',
      'Policy.ReadWrite.ApplicationConfiguration',
      'Policy.ReadWrite.Authorization',
      'Application.Read.All',
      'Application.ReadWrite.All',
      'AppRoleAssignment.ReadWrite.All',
      'DelegatedPermissionGrant.ReadWrite.All',
    ],
    appRoles: {
      'Application.Read.All': '9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30',
      'Application.ReadWrite.All': '1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9',
      'Application.ReadWrite.OwnedBy': '18a4783c-866b-4cc7-a460-3d5e5662c884',
      'AppRoleAssignment.ReadWrite.All': '06b708a9-e830-4db3-a914-8e69da51d44f',
      'DelegatedPermissionGrant.ReadWrite.All': '8e8e4742-1d95-4f68-9d56-6ee75648c72a',
      'Directory.Read.All': '7ab1d382-f21e-4acd-a863-ba3e13f7da61',
      'Directory.ReadWrite.All': '19dbc75e-c2e2-444c-a770-ec69d8559fc7',
      'User.Read.All': 'df021288-bdef-4463-88db-98f22de89214',
      'User.ReadWrite.All': '741f803b-c850-494e-b5df-cde7c675a1ca',
      'Group.Read.All': '5b567255-7703-4780-807c-7be8301ae99b',
      'Group.ReadWrite.All': '62a82d76-70ea-41e2-9197-370581804d09',
      'AuditLog.Read.All': 'b0afded3-3588-46d8-8b3d-9842eff778da',
      'Policy.Read.All': '246dd0d5-5bd0-4def-940b-0421030a5b68',
      'Policy.Read.ConditionalAccess': '37730810-e9ba-4e46-b07e-8ca78d182097',
      'Policy.ReadWrite.ConditionalAccess': '01c0a623-fc9b-48e9-b794-0756f8e8f067',
      'Policy.ReadWrite.ApplicationConfiguration': 'be74164b-cff1-491c-8741-e671cb536e13',
      'Policy.ReadWrite.Authorization': 'fb221be6-99f2-473f-bd32-01c6a0e9ca3b',
      'Organization.Read.All': '498476ce-e0fe-48b0-b801-37ba7e2685c6',
      'Domain.Read.All': 'dbb9058a-0e50-45d7-ae91-66909b5d4664',
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
