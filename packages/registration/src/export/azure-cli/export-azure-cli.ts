import type { ApiManifest } from '@entrada/core';
import { assignmentNotes } from '../assignment-notes.ts';
import { type ExportedRegistration, headComment } from '../exported-registration.ts';
import {
  addOwners,
  assignPrincipals,
  createServicePrincipal,
  grantScopes,
  requireAssignment,
} from './access-sections.ts';
import { findOrCreateApplication, writeIdentifierUris, writeSettings } from './application-sections.ts';
import { preAuthorizeClients, writePermissions } from './permission-sections.ts';
import { prelude } from './prelude.ts';
import { Principals } from './principals.ts';
import { section } from './script-text.ts';

const title = (name: string): string =>
  `The app registration of ${name}: a script for POSIX sh and Azure CLI 2.45 or newer, without other tools. Sign in ` +
  'first (az login --allow-no-subscriptions) as somebody who may write applications, assignments and grants. It can be ' +
  'run again at any time: it keeps what it does not name and writes only what is missing or differs. Made by ' +
  '`entrada expose export --format az-script` from a manifest; change that, not this.';

/**
 * The registration as a script for Azure CLI: finds or creates it, in the order in which no step fails for want of an
 * earlier one and nobody is locked out on the way. What the manifest does not name stays.
 *
 * Every list is merged by Azure CLI itself, with a JMESPath expression over what Graph has at that moment; values of
 * the manifest stand in quoted here-documents and quoted words only.
 */
export function exportAzureCli(api: ApiManifest): ExportedRegistration {
  const notes = [...assignmentNotes(api), ...uriNotes(api)];
  const principals = new Principals(api);
  const { assignment } = api;
  const sections = [
    ...principals.sections(),
    findOrCreateApplication(api),
    writeSettings(api),
    ...(api.identifierUris.length > 0 ? [writeIdentifierUris(api)] : []),
    ...writePermissions(api),
    ...(api.authorizedClients.length > 0 ? [preAuthorizeClients(api)] : []),
    ...(api.owners.length > 0 ? [addOwners(api, principals)] : []),
    createServicePrincipal,
    ...(assignment.users.length + assignment.groups.length + assignment.applications.length > 0
      ? [assignPrincipals(api, principals)]
      : []),
    ...(api.grants.length > 0 ? [grantScopes(api, principals)] : []),
    requireAssignment(api),
    section(
      'The application id, which the API and its clients are configured with.',
      String.raw`printf '%s\n' "$app_id"`,
    ),
  ];
  const text = [`#!/bin/sh\n${headComment('#', title(api.name), notes)}`, prelude, ...sections].join('\n\n');
  return { text: `${text}\n`, notes };
}

function uriNotes({ identifierUris }: ApiManifest): string[] {
  if (identifierUris.every((uri) => uri === uri.toLowerCase().replace('{appid}', '{appId}'))) return [];
  return [
    'An identifier URI has letters in upper case. Where the registration has it in another case, Graph refuses the ' +
      'second; `entrada expose apply` replaces the first.',
  ];
}
