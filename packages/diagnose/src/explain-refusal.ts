import { isEntradaError, type Refusal } from '@entrada/core';
import { type AadstsRow, aadstsRows } from '@entrada/core/data';
import { specificCauses } from './causes/specific-causes.ts';
import type { Explanation, RefusalContext } from './explanation.ts';
import { findParties, type Parties } from './parties.ts';

/**
 * Says why Entra refused and what to change. Pure: from the catalogue, Entra's own words and what the caller knows.
 *
 * @example explainRefusal(error, { resource: 'api://adatum-auth-test-app', client: 'azure-cli' }).mend.manifest
 *
 * @param refused a refusal, or an `EntradaError` that carries one (code `refused`).
 * @throws TypeError when the error carries no refusal.
 */
export function explainRefusal(refused: Refusal | Error, context: RefusalContext = {}): Explanation {
  const refusal = toRefusal(refused);
  const row = aadstsRows.get(refusal.aadsts ?? 0);
  if (row === undefined) return explainUnknown(refusal);
  const parties = findParties(refusal, context);
  const specific = specificCauses.get(row.code)?.(parties);
  return {
    title:
      specific?.title ?? `Entra refused with AADSTS${row.code}${row.symbol === undefined ? '' : ` (${row.symbol})`}`,
    ...saidBy(refusal),
    meaning: row.meaning,
    cause: asSentence(specific?.cause ?? genericCause(row, parties)),
    mend: specific?.mend ?? { text: row.mend },
    grade: row.grade,
    ...(row.inferred === undefined ? {} : { inferred: row.inferred }),
    source: row.source,
    docs: row.docs,
  };
}

function toRefusal(refused: Refusal | Error): Refusal {
  if (!(refused instanceof Error)) return refused;
  if (isEntradaError(refused) && refused.refusal !== undefined) return refused.refusal;
  throw new TypeError('explainRefusal needs a refusal, or an EntradaError that carries one');
}

function saidBy(refusal: Refusal): Pick<Explanation, 'aadsts' | 'said' | 'traceId' | 'correlationId'> {
  const { aadsts, description, error = 'an error without a name', traceId, correlationId } = refusal;
  const text = description === '' ? error : description;
  return { aadsts, said: aadsts === undefined ? text : `AADSTS${aadsts}: ${text}`, traceId, correlationId };
}

function genericCause(row: AadstsRow, { client, api, user }: Parties): string {
  const who = user === undefined ? client.label : `${client.label}, for ${user},`;
  return `Entra answered AADSTS${row.code} when ${who} asked for a token for ${api.label}.`;
}

/** A cause often begins with a party, and a party without a name is “the API”. */
function asSentence(text: string): string {
  return text.startsWith('the ') ? `The ${text.slice(4)}` : text;
}

/** Nothing is made up for a code that the catalogue does not have. */
function explainUnknown(refusal: Refusal): Explanation {
  const { aadsts, error } = refusal;
  const what = aadsts === undefined ? `“${error ?? 'unknown'}”, without an AADSTS code` : `AADSTS${aadsts}`;
  const page =
    aadsts === undefined ? '' : ` Microsoft’s page for it is https://login.microsoftonline.com/error?code=${aadsts}.`;
  return {
    title: `Entra refused with ${what}`,
    ...saidBy(refusal),
    meaning: `Entrada’s catalogue does not explain ${what}. What Entra said is all that is known here.`,
    cause: 'Not known.',
    mend: {
      text: `Read what Entra said.${page} The trace and correlation ids let your administrator or Microsoft find this very request in the sign-in log.`,
    },
    grade: '?',
    source: 'Entra’s own answer',
    docs: 'errors/refused',
  };
}
