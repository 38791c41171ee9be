import type { DoctorReport } from './doctor-report.ts';
import { type DoctorOptions, gatherFacts } from './gather/gather-facts.ts';
import { judgeFacts } from './judge-facts.ts';
import type { DoctorQuestion } from './question.ts';

/**
 * Finds out why a token for an API is refused, and what to change. Asks the sources, Microsoft Graph and the API, as far as
 * they answer; writes nothing. What could not be seen is in the report, with the reason.
 *
 * @example
 * const question = { request: resolveResource('api://adatum-auth-test-app') };
 * const { likelyCause, findings } = await findCause(question, { sources: defaultSources() });
 *
 * @throws EntradaError `usage` for an address that no token may go to; the signal's reason when aborted
 */
export async function findCause(question: DoctorQuestion, options: DoctorOptions): Promise<DoctorReport> {
  return judgeFacts(await gatherFacts(question, options));
}
