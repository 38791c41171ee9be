const maxLength = 120;
/** What JSON Schema can say of a value. */
export const permissionValuePattern = "^[\\w:!#$%&'()*+,/;<=>?@[\\]^`{|}~-][\\w:!#$%&'()*+,./;<=>?@[\\]^`{|}~-]*$";
const allowed = new RegExp(permissionValuePattern);

/**
 * What is wrong with the value of a scope or an app role, in words that begin with "expected", or `undefined`.
 * Source: Microsoft Graph v1.0, resource articles permissionScope and appRole (`value`).
 */
export function permissionValueProblem(value: string): string | undefined {
  if (value === '') return 'expected a name';
  if (value.length > maxLength) return `expected at most ${maxLength} characters`;
  if (/\s/.test(value)) return 'expected a name without spaces';
  if (value.startsWith('.')) return 'expected a name that does not begin with a dot';
  return allowed.test(value) ? undefined : 'expected letters and digits of ASCII and its punctuation';
}
