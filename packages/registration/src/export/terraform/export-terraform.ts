import type { ApiManifest } from '@entrada/core';
import { type ExportedRegistration, headComment } from '../exported-registration.ts';
import { accessBlocks } from './access-blocks.ts';
import { applicationBlocks } from './application-blocks.ts';
import { Labels, renderBlock } from './hcl.ts';
import { terraformNotes } from './terraform-notes.ts';

const title = (name: string): string =>
  `The app registration of ${name}, for Terraform or OpenTofu with the provider hashicorp/azuread 3. Each part is a ` +
  'resource of its own, so that what others add to the registration stays. Made by `entrada expose export --format ' +
  'terraform` from a manifest; change that, not this.';

/**
 * The registration for Terraform's azuread provider 3, in resources that each own one part of it, not the whole
 * application: what is not named stays.
 */
export function exportTerraform(api: ApiManifest): ExportedRegistration {
  const notes = terraformNotes(api);
  const labels = new Labels();
  const application = applicationBlocks(api, labels);
  const blocks = [provider, ...application.blocks, ...accessBlocks(api, labels, application.roleLabels)];
  const text = [headComment('#', title(api.name), notes), ...blocks.map((block) => renderBlock(block)), output];
  return { text: `${text.join('\n\n')}\n`, notes };
}

const provider = {
  header: ['terraform'],
  arguments: {},
  blocks: [
    {
      header: ['required_providers'],
      arguments: { azuread: { hcl: '{\n      source  = "hashicorp/azuread"\n      version = "~> 3.0"\n    }' } },
    },
  ],
} as const;

const output = renderBlock({
  header: ['output', 'app_id'],
  arguments: { value: { hcl: 'azuread_application_registration.api.client_id' } },
});
