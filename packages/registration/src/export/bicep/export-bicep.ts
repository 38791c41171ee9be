import type { ApiManifest } from '@entrada/core';
import { type ExportedRegistration, headComment } from '../exported-registration.ts';
import { accessDeclarations } from './access-declarations.ts';
import { applicationProperties, needsAppId } from './application-resource.ts';
import { bicepNotes } from './bicep-notes.ts';
import { renderValue } from './bicep-text.ts';

const title = (name: string): string =>
  `The app registration of ${name}, for Bicep with the Microsoft Graph extension 1.0. Beside it, bicepconfig.json has ` +
  'to hold { "extensions": { "microsoftGraphV1": "br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:1.0.0" } }. ' +
  'Made by `entrada expose export --format bicep` from a manifest; change that, not this.';

/** The registration for Bicep's Microsoft Graph extension, types of v1.0. */
export function exportBicep(api: ApiManifest): ExportedRegistration {
  const notes = bicepNotes(api);
  const access = accessDeclarations(api);
  const text = [
    headComment('//', title(api.name), notes),
    'extension microsoftGraphV1',
    ...(needsAppId(api)
      ? [`@description('Application id, known after the first deployment')\nparam appId string = ''`]
      : []),
    ...access.lookUps,
    `resource application 'Microsoft.Graph/applications@v1.0' = ${renderValue(applicationProperties(api, access.objectIdOf))}`,
    ...access.resources,
    'output applicationId string = application.appId',
  ];
  return { text: `${text.join('\n\n')}\n`, notes };
}
