import type { AppRoleManifest, ScopeManifest } from '@entrada/core';
import { defaultAppRoleTexts, defaultScopeTexts } from './default-texts.ts';
import type { ApiSource } from './manifest-source.ts';

/** The scopes of an API with all texts that Graph wants. */
export function normaliseScopes({ name, scopes }: ApiSource): ScopeManifest[] {
  return Object.entries(scopes ?? {}).map(([value, scope]) => {
    const texts = defaultScopeTexts(name, value);
    return {
      value,
      enabled: scope.enabled ?? true,
      consent: scope.consent,
      displayName: scope.displayName ?? texts.displayName,
      description: scope.description ?? texts.description,
      ...(scope.userDisplayName !== undefined && { userDisplayName: scope.userDisplayName }),
      ...(scope.userDescription !== undefined && { userDescription: scope.userDescription }),
    };
  });
}

/** The app roles of an API with all texts that Graph wants. */
export function normaliseAppRoles({ name, appRoles }: ApiSource): AppRoleManifest[] {
  return Object.entries(appRoles ?? {}).map(([value, role]) => {
    const texts = defaultAppRoleTexts(name, value);
    return {
      value,
      enabled: role.enabled ?? true,
      allowed: [...new Set(role.allowed)],
      displayName: role.displayName ?? texts.displayName,
      description: role.description ?? texts.description,
    };
  });
}
