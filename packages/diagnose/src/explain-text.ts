import { parseRefusal, type Refusal } from '@entrada/core';
import { aadstsRows } from '@entrada/core/data';
import { explainRefusal } from './explain-refusal.ts';
import type { Explanation, RefusalContext } from './explanation.ts';

/**
 * Explains the AADSTS codes of a text that a person has at hand: a code alone (`AADSTS65001`, `65001`), an error as a tool
 * printed it, or an answer of the token endpoint. Offline.
 *
 * @returns one explanation for each code, in the order of the text, and one for an answer of the token endpoint that has
 * none; empty when the text is nothing of Entra's
 * @example explainText('AADSTS65001').at(0)?.mend.text
 */
export function explainText(text: string, context: RefusalContext = {}): readonly Explanation[] {
  const alone = /^\s*(?:AADSTS)?(\d{4,8})\s*$/i.exec(text)?.[1];
  if (alone !== undefined) return [explainCode(Number(alone), context)];
  const refusal = parseRefusal(text);
  if (refusal === undefined) return [];
  const others = [...text.matchAll(/AADSTS(\d{4,8})/gi)].map(([, code]) => Number(code));
  const rest = [...new Set(others)].filter((code) => code !== refusal.aadsts);
  return [explainRefusal(refusal, context), ...rest.map((code) => explainCode(code, context))];
}

/** A code without the words that came with it: the catalogue's words stand in, with their placeholders. */
function explainCode(aadsts: number, context: RefusalContext): Explanation {
  const row = aadstsRows.get(aadsts);
  const refusal: Refusal = {
    aadsts,
    error: row?.error,
    suberror: row?.suberror,
    description: '',
    traceId: undefined,
    correlationId: undefined,
    timestamp: undefined,
  };
  const said = row?.text === undefined ? `AADSTS${aadsts}` : `AADSTS${aadsts}: ${row.text}`;
  return { ...explainRefusal(refusal, context), said };
}
