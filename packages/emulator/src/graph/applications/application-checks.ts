import type { ApplicationChange } from './application-change.ts';
import { checkAccessTokenVersion } from './check-access-token-version.ts';
import { checkDuplicatePermissions } from './check-duplicate-permissions.ts';
import { checkEnabledPermissions } from './check-enabled-permissions.ts';
import { checkEntryLimits } from './check-entry-limits.ts';
import { checkIdentifierUris } from './check-identifier-uris.ts';
import { checkNewPermissions } from './check-new-permissions.ts';
import { checkPasswordCredentials } from './check-password-credentials.ts';
import { checkPermissionValues } from './check-permission-values.ts';
import { checkPreAuthorizedApplications } from './check-pre-authorized-applications.ts';

/**
 * The rules of Graph for an application, in the order they are checked. All are checked before anything is written.
 * Which of several faults Graph names first is not known [?].
 */
export const applicationChecks: readonly ((change: ApplicationChange) => void)[] = [
  checkPasswordCredentials,
  checkAccessTokenVersion,
  checkPermissionValues,
  checkDuplicatePermissions,
  checkNewPermissions,
  checkEnabledPermissions,
  checkPreAuthorizedApplications,
  checkIdentifierUris,
  checkEntryLimits,
];
