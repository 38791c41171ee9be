import type { ApiManifest } from '@entrada/core';
import { defaultAppRoleTexts, defaultScopeTexts } from '../manifest/default-texts.ts';
import { stableId } from './stable-id.ts';

/** A text of a permission. */
export interface WantedText {
  readonly text: string;
  /** Nobody chose it: where the tenant has a text, that one stays. */
  readonly isDefault: boolean;
}

/** A scope or role, under the names that Graph has for its properties. */
export interface WantedPermission {
  /** Its id where the registration has none for it yet. */
  readonly id: string;
  readonly value: string;
  readonly isEnabled: boolean;
  /** `type` of a scope, `allowedMemberTypes` of a role. */
  readonly kind: 'User' | 'Admin' | readonly ('User' | 'Application')[];
  /** By property. A text that is missing here is not managed. */
  readonly texts: Readonly<Record<string, WantedText>>;
  /** Texts that only a new one is given, so that no consent page is empty. */
  readonly firstTexts: Readonly<Record<string, string>>;
}

/** The scopes of a manifest as Graph describes them. */
export function wantedScopes({ name, scopes }: ApiManifest): WantedPermission[] {
  return scopes.map((scope) => {
    const defaults = defaultScopeTexts(name, scope.value);
    return {
      id: stableId('scope', name, scope.value),
      value: scope.value,
      isEnabled: scope.enabled,
      kind: scope.consent === 'admin' ? 'Admin' : 'User',
      texts: {
        adminConsentDisplayName: wantedText(scope.displayName, defaults.displayName),
        adminConsentDescription: wantedText(scope.description, defaults.description),
        ...(scope.userDisplayName !== undefined && { userConsentDisplayName: chosen(scope.userDisplayName) }),
        ...(scope.userDescription !== undefined && { userConsentDescription: chosen(scope.userDescription) }),
      },
      firstTexts:
        scope.consent === 'user'
          ? {
              userConsentDisplayName: scope.userDisplayName ?? scope.displayName,
              userConsentDescription: scope.userDescription ?? scope.description,
            }
          : {},
    };
  });
}

/** The app roles of a manifest as Graph describes them. */
export function wantedAppRoles({ name, appRoles }: ApiManifest): WantedPermission[] {
  return appRoles.map((role) => {
    const defaults = defaultAppRoleTexts(name, role.value);
    return {
      id: stableId('app-role', name, role.value),
      value: role.value,
      isEnabled: role.enabled,
      kind: role.allowed.map((who) => (who === 'user' ? 'User' : 'Application')),
      texts: {
        displayName: wantedText(role.displayName, defaults.displayName),
        description: wantedText(role.description, defaults.description),
      },
      firstTexts: {},
    };
  });
}

function wantedText(text: string, defaultText: string): WantedText {
  return { text, isDefault: text === defaultText };
}

function chosen(text: string): WantedText {
  return { text, isDefault: false };
}
