/** Identifiers of the Adatum tenant that the test tokens speak of. Made up; only the Azure CLI's id is a real one. */
export const adatum = {
  tenantId: '5a1f2b0c-7d3e-4c56-8f90-a1b2c3d4e5f6',
  otherTenantId: 'c0ffee00-1234-4abc-9def-0123456789ab',
  /** Client id of the API the tokens are for. */
  appId: '6b2e4d1a-90ab-4cde-8f01-23456789abcd',
  identifierUri: 'api://adatum-auth-test-app',
  scope: 'access_as_user',
  appRole: 'Reports.Read.All',
  /** A confidential client of the tenant. */
  daemonAppId: '7c3f5e2b-a1bc-4def-9012-3456789abcde',
  daemonObjectId: '8d406f3c-b2cd-4e0f-a123-456789abcdef',
  azureCliAppId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
  alex: {
    oid: '9e51704d-c3de-4f10-b234-56789abcdef0',
    sub: 'kR7wq2mVh0Zc3sT8yLbN5xJ1uE9dP4oAaFgHiKtQvWs',
    name: 'Alex Adatum',
    userPrincipalName: 'alex@adatum.onmicrosoft.com',
  },
} as const;
