import type { Change } from '@entrada/registration';
import { expect, it } from 'vitest';
import { styleFor } from '../terminal.ts';
import { renderPlan } from './render-plan.ts';

const plain = styleFor({ write: () => true }, { NO_COLOR: '1' });

function change(title: string): Change {
  return { action: 'create', part: 'assignment', title, foreign: false, destructive: false, adds: true, fields: [] };
}

it('obeys no name of the tenant', () => {
  const text = renderPlan({ changes: [change('assignment of \u001b[2Jgroup \u202eAdatum')] }, plain);
  expect(text).toContain('+ assignment of �[2Jgroup �Adatum');
});
