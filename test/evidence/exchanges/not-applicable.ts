import type { InapplicableExchange } from '../evidence.ts';

const adfs = 'Active Directory Federation Services are another product, with endpoints and wording of their own.';
const readOnly = 'The local Azure is there to be read: its resource groups are in the seed.';
const roles = 'Who may read which resource is in the seed too; the API of roles and their assignments is not served.';

/** Recorded exchanges that nothing here corresponds to. */
export const notApplicable: readonly InapplicableExchange[] = [
  { id: 'adfs/device-code-pending-1', source: 'Azure/azure-sdk-for-go', recorded: '2023-01', notApplicable: adfs },
  { id: 'adfs/device-code-start-1', source: 'Azure/azure-sdk-for-go', recorded: '2023-01', notApplicable: adfs },
  { id: 'adfs/device-code-success-1', source: 'Azure/azure-sdk-for-go', recorded: '2023-01', notApplicable: adfs },
  { id: 'adfs/openid-configuration-1', source: 'Azure/azure-sdk-for-go', recorded: '2023-01', notApplicable: adfs },
  { id: 'adfs/ws-trust-wrong-password-1', source: 'Azure/kubelogin', recorded: '2024-02', notApplicable: adfs },
  {
    id: 'arm/locations/list-1',
    source: 'Azure/azure-dev',
    recorded: '2026-02',
    notApplicable: 'Regions are about where resources lie; nothing that the local Entra decides depends on them.',
  },
  { id: 'arm/resource-groups/create-1', source: 'Azure/azure-dev', recorded: '2026-04', notApplicable: readOnly },
  {
    id: 'arm/resource-groups/delete-accepted-1',
    source: 'Azure/azure-dev',
    recorded: '2026-02',
    notApplicable: readOnly,
  },
  { id: 'arm/role-assignments/create-1', source: 'Azure/azure-cli', recorded: '2023-08', notApplicable: roles },
  {
    id: 'arm/role-assignments/list-assigned-to-1',
    source: 'Azure/azure-dev',
    recorded: '2026-04',
    notApplicable: roles,
  },
  { id: 'arm/role-definitions/get-1', source: 'Azure/azure-dev', recorded: '2026-04', notApplicable: roles },
  { id: 'arm/role-definitions/list-by-name-1', source: 'Azure/azure-cli', recorded: '2023-08', notApplicable: roles },
  {
    id: 'login/client-credentials/success-pop-2023-1',
    source: 'Azure/kubelogin',
    recorded: '2023-09',
    notApplicable:
      'Proof-of-possession tokens are not issued here, and the recorder had put a constant in the place of the body.',
  },
  {
    id: 'login/discovery/openid-configuration-regional-1',
    source: 'Azure/azure-sdk-for-go',
    recorded: '2023-04',
    notApplicable: 'The local tenant has no regional hosts; clients use them only when told to.',
  },
  {
    id: 'login/password/federated-saml-assertion-2024-1',
    source: 'Azure/kubelogin',
    recorded: '2024-02',
    notApplicable: "Every domain of the local tenant is managed: no federation server's assertion is redeemed.",
  },
  {
    id: 'login/userrealm/federated-2024-1',
    source: 'Azure/kubelogin',
    recorded: '2024-02',
    notApplicable: 'Every domain of the local tenant is managed.',
  },
  {
    id: 'msi/service-fabric/success-user-assigned-1',
    source: 'Azure/azure-sdk-for-net',
    recorded: '2020-11',
    notApplicable: 'Service Fabric is not among the managed identities that are emulated.',
  },
  {
    id: 'resource/container-registry/oauth2-exchange-1',
    source: 'Azure/azure-dev',
    recorded: '2026-04',
    notApplicable: 'Azure Container Registry exchanges tokens of its own; no registry is emulated.',
  },
  {
    id: 'resource/key-vault/challenge-no-token-1',
    source: 'Azure/azure-sdk-for-net',
    recorded: '2020-11',
    notApplicable: 'No Key Vault is emulated.',
  },
];
