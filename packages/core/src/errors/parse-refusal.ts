import type { Refusal } from './refusal.ts';
import { codeIn, refusalFromBody } from './refusal-from-body.ts';
import { readTraceTail, toDescription } from './refusal-text.ts';

/** The `error` names that Entra's token endpoint and authorization endpoint are known to use. */
const errorNames =
  /\b(invalid_grant|invalid_client|invalid_request|invalid_resource|invalid_scope|invalid_target|invalid_tenant|unauthorized_client|unsupported_grant_type|interaction_required|consent_required|login_required|access_denied|authorization_pending|authorization_declined|bad_verification_code|expired_token|temporarily_unavailable|server_error)\b/;
const suberrorNames =
  /["']?suberror["']?\s*[:=]\s*["']?(basic_action|additional_action|message_only|consent_required|user_password_expired|bad_token|token_expired|protection_policy_required|client_mismatch)\b/;

/**
 * Finds Entra's refusal in what a tool wrote, such as the standard error of `az`. The tool's own advice around it is
 * left out.
 *
 * @returns undefined when the text holds no AADSTS code and no error body
 */
export function parseRefusal(source: string): Refusal | undefined {
  const plain = source.replace(/\\r\\n|\\n/g, '\n');
  const body = bodyIn(source);
  if (body !== undefined) return body;
  const aadsts = codeIn(plain);
  if (aadsts === undefined) return undefined;
  const start = plain.indexOf(`AADSTS${aadsts}`);
  return {
    aadsts,
    error: errorNames.exec(plain)?.[1],
    suberror: suberrorNames.exec(plain)?.[1],
    description: toDescription(endOfRefusal(plain.slice(start))),
    ...readTraceTail(plain.slice(start)),
  };
}

/** Without a trace tail the refusal ends with its line; with one, `toDescription` finds the end, over line breaks. */
function endOfRefusal(text: string): string {
  return /\b(?:Trace|Correlation) ID:/i.test(text) ? text : (/^[^\r\n]*/.exec(text)?.[0] ?? '');
}

/** A JSON error body inside the text, if there is one. */
function bodyIn(source: string): Refusal | undefined {
  const start = source.indexOf('{');
  const end = source.lastIndexOf('}');
  return start === -1 || end < start ? undefined : refusalFromBody(source.slice(start, end + 1));
}
