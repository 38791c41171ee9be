import type { ApiManifest, ScopeManifest } from '@entrada/core';
import type { AppRole, PermissionScope } from '../graph/application.ts';
import { defaultAppRoleTexts, defaultScopeTexts, type PermissionTexts } from '../manifest/default-texts.ts';
import { type ChangeAction, differingFields, type FieldDifference } from './field-difference.ts';

/** What becomes of one scope or role. */
export interface PermissionDifference {
  /** Empty for one that is yet to be made. */
  readonly id: string;
  readonly value: string;
  readonly action: ChangeAction;
  readonly fields: readonly FieldDifference[];
  /** The manifest does not name it. */
  readonly foreign: boolean;
}

export interface MergedPermissions<Entry> {
  /** The whole collection as it is to be: what is there, changed in place with its id, then what is new. */
  readonly entries: readonly Entry[];
  readonly differences: readonly PermissionDifference[];
}

/** Merges the manifest's scopes into those of the application, by value. Foreign scopes stay as they are. */
export function mergeScopes(
  current: readonly PermissionScope[],
  api: ApiManifest,
  createId: (value: string) => string,
): MergedPermissions<PermissionScope> {
  const wanted = new Map(
    api.scopes.map((scope) => {
      const defaults = defaultScopeTexts(api.name, scope.value);
      const want = (there: PermissionScope | undefined) => {
        const chosen = (text: keyof PermissionTexts, existing: string | null | undefined) =>
          chooseText(scope[text], defaults[text], existing);
        return {
          type: scope.consent === 'admin' ? 'Admin' : 'User',
          isEnabled: scope.enabled,
          adminConsentDisplayName: chosen('displayName', there?.adminConsentDisplayName),
          adminConsentDescription: chosen('description', there?.adminConsentDescription),
          ...userTexts(scope, there),
        };
      };
      return [scope.value, want] as const;
    }),
  );
  return merge(current, wanted, (value, fields) => ({ id: createId(value), value, ...fields }));
}

/** Merges the manifest's app roles into those of the application, by value. Foreign roles stay as they are. */
export function mergeAppRoles(
  current: readonly AppRole[],
  api: ApiManifest,
  createId: (value: string) => string,
): MergedPermissions<AppRole> {
  const wanted = new Map(
    api.appRoles.map((role) => {
      const defaults = defaultAppRoleTexts(api.name, role.value);
      const want = (there: AppRole | undefined) => ({
        allowedMemberTypes: role.allowed.map((who) => (who === 'user' ? 'User' : 'Application')),
        isEnabled: role.enabled,
        displayName: chooseText(role.displayName, defaults.displayName, there?.displayName),
        description: chooseText(role.description, defaults.description, there?.description),
      });
      return [role.value, want] as const;
    }),
  );
  return merge(current, wanted, (value, fields) => ({ id: createId(value), value, ...fields }));
}

function merge<
  Entry extends { readonly id: string; readonly value: string | null },
  Fields extends Record<string, unknown>,
>(
  current: readonly Entry[],
  wanted: ReadonlyMap<string, (there: Entry | undefined) => Fields>,
  create: (value: string, fields: Fields) => Entry,
): MergedPermissions<Entry> {
  const entries: Entry[] = [];
  const differences: PermissionDifference[] = [];
  const found = new Set<string>();
  for (const entry of current) {
    const value = entry.value ?? '';
    const want = found.has(value) ? undefined : wanted.get(value);
    const wantedFields = want?.(entry);
    const fields = wantedFields === undefined ? [] : differingFields({ ...entry }, wantedFields);
    entries.push(fields.length === 0 ? entry : { ...entry, ...wantedFields });
    const action = fields.length === 0 ? 'keep' : 'change';
    differences.push({ id: entry.id, value, action, fields, foreign: want === undefined });
    found.add(value);
  }
  for (const [value, want] of wanted) {
    if (found.has(value)) continue;
    entries.push(create(value, want(undefined)));
    differences.push({ id: '', value, action: 'create', fields: [], foreign: false });
  }
  return { entries, differences };
}

/**
 * What users read when they consent. Where the manifest has no words, those of the tenant stay; a new scope gets the
 * words for administrators, so that no consent page is empty.
 */
function userTexts(scope: ScopeManifest, there: PermissionScope | undefined): Partial<PermissionScope> {
  const first = there === undefined && scope.consent === 'user';
  const displayName = scope.userDisplayName ?? (first ? scope.displayName : undefined);
  const description = scope.userDescription ?? (first ? scope.description : undefined);
  return {
    ...(displayName !== undefined && { userConsentDisplayName: displayName }),
    ...(description !== undefined && { userConsentDescription: description }),
  };
}

/** A text that the manifest leaves open never replaces one that somebody wrote. */
function chooseText(text: string, defaultText: string, existing: string | null | undefined): string {
  const written = existing ?? '';
  return text === defaultText && written !== '' ? written : text;
}
