import type { RiskRule } from './risk-rule.ts';
import { ambiguousRole } from './rules/ambiguous-role.ts';
import { anyApplication } from './rules/any-application.ts';
import { appServiceAllowList } from './rules/app-service-allow-list.ts';
import { authorizedAdminScope } from './rules/authorized-admin-scope.ts';
import { broadAssignment } from './rules/broad-assignment.ts';
import { clientSurface } from './rules/client-surface.ts';
import { coarseScope } from './rules/coarse-scope.ts';
import { deviceCodeAllowed } from './rules/device-code-allowed.ts';
import { familyClient } from './rules/family-client.ts';
import { hiddenGrant } from './rules/hidden-grant.ts';
import { idleAuthorization } from './rules/idle-authorization.ts';
import { instanceLockOff } from './rules/instance-lock-off.ts';
import { looseUri } from './rules/loose-uri.ts';
import { mappedClaims } from './rules/mapped-claims.ts';
import { missingIdtyp } from './rules/missing-idtyp.ts';
import { nestedGroups } from './rules/nested-groups.ts';
import { noAccessPolicy } from './rules/no-access-policy.ts';
import { openClient } from './rules/open-client.ts';
import { openPublicClient } from './rules/open-public-client.ts';
import { otherTenants } from './rules/other-tenants.ts';
import { resourceMetadata } from './rules/resource-metadata.ts';
import { riskyOwners } from './rules/risky-owners.ts';
import { roleLessApplication } from './rules/role-less-application.ts';
import { servicePrincipalDrift } from './rules/service-principal-drift.ts';
import { staleAuthorization } from './rules/stale-authorization.ts';
import { unknownClient } from './rules/unknown-client.ts';
import { uriPolicyOff } from './rules/uri-policy-off.ts';
import { versionOneAudience } from './rules/version-one-audience.ts';

/** Every rule, most severe first; `plan` and `audit` apply the same. */
export const riskRules: readonly RiskRule[] = [
  openPublicClient,
  anyApplication,
  familyClient,
  hiddenGrant,
  unknownClient,
  authorizedAdminScope,
  riskyOwners,
  broadAssignment,
  roleLessApplication,
  versionOneAudience,
  looseUri,
  otherTenants,
  mappedClaims,
  ambiguousRole,
  missingIdtyp,
  noAccessPolicy,
  deviceCodeAllowed,
  openClient,
  clientSurface,
  instanceLockOff,
  idleAuthorization,
  staleAuthorization,
  uriPolicyOff,
  nestedGroups,
  servicePrincipalDrift,
  coarseScope,
  resourceMetadata,
  appServiceAllowList,
];
