/** Tenant segments that stand for "whichever tenant the person belongs to". */
const anyTenant = new Set(['organizations', 'common']);

export function isAnyTenant(segment: string): boolean {
  return anyTenant.has(segment.toLowerCase());
}
