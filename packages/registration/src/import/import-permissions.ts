import type { AppRoleManifest, ScopeManifest } from '@entrada/core';
import type { Application, AppRole, PermissionScope } from '../graph/application.ts';
import {
  defaultAppRoleTexts,
  defaultScopeTexts,
  maxDescriptionLength,
  maxNameLength,
} from '../manifest/default-texts.ts';
import { isReservedName } from '../manifest/load-yaml.ts';
import { permissionValueProblem } from '../manifest/permission-value.ts';
import type { Notes } from './notes.ts';

/** A scope or role with the id that assignments, grants and pre-authorizations know it by. */
export interface Imported<Entry> {
  readonly id: string;
  readonly manifest: Entry;
}

export function importScopes({ displayName, api }: Application, notes: Notes): Imported<ScopeManifest>[] {
  return api.oauth2PermissionScopes.filter(nameable('scope', notes)).map((scope) => {
    const texts = textsOf('scope', scope.value, notes);
    const defaults = defaultScopeTexts(displayName, scope.value);
    const manifest: ScopeManifest = {
      value: scope.value,
      enabled: scope.isEnabled,
      consent: scope.type === 'Admin' ? 'admin' : 'user',
      displayName: texts(scope.adminConsentDisplayName, maxNameLength) ?? defaults.displayName,
      description: texts(scope.adminConsentDescription, maxDescriptionLength) ?? defaults.description,
      ...present('userDisplayName', texts(scope.userConsentDisplayName, maxNameLength)),
      ...present('userDescription', texts(scope.userConsentDescription, maxDescriptionLength)),
    };
    noteEmpty('scope', scope.value, [scope.adminConsentDisplayName, scope.adminConsentDescription], notes);
    return { id: scope.id, manifest };
  });
}

/** @param scopes those of the application: a manifest has no role by the name of a scope */
export function importAppRoles(
  { displayName, appRoles }: Application,
  scopes: readonly Imported<ScopeManifest>[],
  notes: Notes,
): Imported<AppRoleManifest>[] {
  const taken = new Set(scopes.map(({ manifest }) => manifest.value));
  return appRoles.filter(nameable('app role', notes)).flatMap((role) => {
    if (taken.has(role.value)) {
      notes.add(
        `The app role ${role.value} has the name of a scope, which a manifest has no words for: it stays as it is.`,
      );
      return [];
    }
    const texts = textsOf('app role', role.value, notes);
    const defaults = defaultAppRoleTexts(displayName, role.value);
    const manifest: AppRoleManifest = {
      value: role.value,
      enabled: role.isEnabled,
      allowed: role.allowedMemberTypes.map((type) => (type === 'Application' ? 'application' : 'user')),
      displayName: texts(role.displayName, maxNameLength) ?? defaults.displayName,
      description: texts(role.description, maxDescriptionLength) ?? defaults.description,
    };
    noteEmpty('app role', role.value, [role.displayName, role.description], notes);
    return [{ id: role.id, manifest }];
  });
}

type Named<Entry> = Entry & { readonly value: string };

function nameable<Entry extends PermissionScope | AppRole>(what: string, notes: Notes) {
  return (entry: Entry): entry is Named<Entry> => {
    const { value, id } = entry;
    if (value !== null && permissionValueProblem(value) === undefined && !isReservedName(value)) return true;
    notes.add(`The ${what} ${value || id} has no name that a manifest could give it: it stays as it is.`);
    return false;
  };
}

/** Gives a text as it is, when a manifest can hold it; a text that is left out stays as it is in the tenant. */
function textsOf(what: string, value: string, notes: Notes) {
  return (text: string | null | undefined, maxLength: number): string | undefined => {
    if (text === null || text === undefined || text.trim() === '') return undefined;
    if (text.length <= maxLength) return text;
    notes.add(`The ${what} ${value} has a text of more than ${maxLength} characters: it stays as it is.`);
    return undefined;
  };
}

/** An empty text is the only thing that the default words would replace. */
function noteEmpty(what: string, value: string, texts: readonly (string | null | undefined)[], notes: Notes): void {
  if (texts.every((text) => text)) return;
  notes.add(`The ${what} ${value} lacks a name or a description: apply gives it default words.`);
}

function present<Key extends string>(key: Key, text: string | undefined): { readonly [K in Key]?: string } {
  // A computed key loses its name on the way.
  return (text === undefined ? {} : { [key]: text }) as { readonly [K in Key]?: string };
}
