import { expect, it } from 'vitest';
import { azureCliClientId, describeClient } from './client-notice.ts';

it('says what signing in as Azure CLI means', () => {
  const notice = describeClient(azureCliClientId);
  expect(notice?.title).toContain(`“Microsoft Azure CLI” (${azureCliClientId})`);
  expect(notice?.lines.join(' ')).toContain('azd and the Azure SDKs');
});

it('says it of other well-known clients without what is true of Azure CLI alone', () => {
  expect(describeClient('azure-powershell')?.lines.join(' ')).not.toContain('azd');
});

it('says nothing about a client of one’s own', () => {
  expect(describeClient('9f1c0d3e-2b4a-4c5d-8e6f-7a8b9c0d1e2f')).toBeUndefined();
});
