import { aadstsRows } from '@entrada/core/data';
import type { Directory } from '../directory/directory.ts';
import type { SignInEntry } from '../token-service/sign-in-log.ts';
import { findDenial } from './denial.ts';
import { explainRequest } from './explain-request.ts';
import { explainers } from './explainers.ts';
import type { Explanation } from './explanation.ts';

/**
 * Explains a refusal: the grant, assignment or setting that is missing, and what mends it, as the directory stands now.
 *
 * @param directory of the tenant that judged, see {@link SignInEntry.tenantId}
 * @returns undefined for an entry that was granted
 */
export function explainDenial(entry: SignInEntry, directory: Directory): Explanation | undefined {
  if (entry.outcome === 'granted') return undefined;
  const explain = explainers.get(entry.code) ?? explainRequest;
  const row = aadstsRows.get(entry.code);
  return {
    traceId: entry.traceId,
    code: entry.code,
    text: entry.text ?? '',
    ...explain(findDenial(entry, directory)),
    grade: row?.grade ?? '?',
    ...(entry.inferred === undefined ? {} : { inferred: entry.inferred }),
    docs: row?.docs ?? 'errors',
  };
}
