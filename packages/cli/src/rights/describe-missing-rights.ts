import type { MissingRight } from './missing-rights.ts';

/** One sentence for each step. */
export function describeMissingRights(missing: readonly MissingRight[]): string[] {
  return missing.map(({ step, permissions, roles }) => {
    const needs = [
      permissions.length > 0 && `the Microsoft Graph permission ${permissions.join(' and ')}, which the token lacks`,
      roles.length > 0 && `one of the directory roles ${roles.join(', ')}; the token shows no role`,
    ].filter((need) => need !== false);
    return `${step} needs ${needs.join(', and ')}.`;
  });
}
