import type { AadstsRow } from './aadsts-row.ts';
import { accountRows } from './account.ts';
import { assignmentRows } from './assignment.ts';
import { authorizeRows } from './authorize.ts';
import { clientRows } from './client.ts';
import { clientAssertionRows } from './client-assertion.ts';
import { conditionalAccessRows } from './conditional-access.ts';
import { consentRows } from './consent.ts';
import { deviceCodeRows } from './device-code.ts';
import { expiryRows } from './expiry.ts';
import { onBehalfOfRows } from './on-behalf-of.ts';
import { requestRows } from './request.ts';
import { resourceRows } from './resource.ts';

/**
 * Every AADSTS code that a caller of a custom API can meet, by number.
 *
 * @example aadstsRows.get(65001)?.meaning
 */
export const aadstsRows: ReadonlyMap<number, AadstsRow> = new Map(
  [
    ...consentRows,
    ...resourceRows,
    ...assignmentRows,
    ...clientRows,
    ...clientAssertionRows,
    ...accountRows,
    ...requestRows,
    ...authorizeRows,
    ...conditionalAccessRows,
    ...expiryRows,
    ...deviceCodeRows,
    ...onBehalfOfRows,
  ].map((row): [number, AadstsRow] => [row.code, row]),
);
