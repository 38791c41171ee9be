import { EntradaError, isAtLeast, type Severity } from '@entrada/core';
import type { Plan } from '@entrada/registration';

/** From which severity on findings stop a command. */
export type GateLevel = Exclude<Severity, 'info'>;

/**
 * Stops at findings that the caller does not accept.
 *
 * @throws EntradaError `risk_refused`, naming them
 */
export function refuseRisks(plans: readonly Plan[], { failOn }: { readonly failOn?: GateLevel }): void {
  if (failOn === undefined) return;
  const found = plans.flatMap(({ api, findings }) =>
    findings
      .filter(({ severity }) => isAtLeast(severity, failOn))
      .map(({ rule, severity, message }) => ({
        rule,
        line: `  ${api.name}: ${rule} ${severity.toUpperCase()} ${message}`,
      })),
  );
  if (found.length === 0) return;
  const number = found.length === 1 ? 'A finding is' : `${found.length} findings are`;
  throw new EntradaError(
    'risk_refused',
    `Nothing was written. ${number} ${failOn === 'critical' ? failOn : `${failOn} or worse`}:\n${found.map(({ line }) => line).join('\n')}`,
    { details: { failOn, rules: [...new Set(found.map(({ rule }) => rule))] } },
  );
}
