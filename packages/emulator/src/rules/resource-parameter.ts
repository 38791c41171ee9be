import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/**
 * 9010010: the v2.0 endpoints take a `resource` parameter (RFC 8707) only if it is the identifier that stands in front of
 * the scopes; a bare scope never matches (anthropics/claude-ai-mcp#514, punkpeye/mcp-remote#217).
 */
export function checkResourceParameter({ request, scope }: AccessFacts): EntraRefusal | undefined {
  if (request.resourceParameter === undefined || 'fault' in scope) return undefined;
  return scope.prefixed && scope.identifier === request.resourceParameter ? undefined : refuse(9010010);
}
