import type { EmulatorContext } from '../emulator-context.ts';
import type { SignInEntry } from '../token-service/sign-in-log.ts';
import { explainDenial } from './explain-denial.ts';
import type { Explanation } from './explanation.ts';
import { isStillDenied } from './is-still-denied.ts';

/** {@link explainDenial} in the tenant that judged, and whether its cause is still there. */
export function explainSignIn(context: EmulatorContext, entry: SignInEntry): Explanation | undefined {
  const directory = context.tenants.find(entry.tenantId) ?? context.tenants.first;
  const explanation = explainDenial(entry, directory);
  const stillDenied = isStillDenied(context, entry);
  return explanation === undefined || stillDenied === undefined ? explanation : { ...explanation, stillDenied };
}

/** The refusal with a trace id, or the newest one. */
export function findRefused({ signInLog }: EmulatorContext, traceId?: string): SignInEntry | undefined {
  if (traceId !== undefined) return signInLog.find(traceId);
  return signInLog.entries().findLast(({ outcome }) => outcome === 'refused');
}
