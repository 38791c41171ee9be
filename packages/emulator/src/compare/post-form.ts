import { clouds } from '@entrada/core/data';
import type { FormFields, PostOptions } from './probe.ts';
import type { Send } from './send-politely.ts';

/** POST of a form to the login host. */
export function postForm(
  send: Send,
  tenantId: string,
  form: FormFields,
  { endpoint = 'oauth2/v2.0/token', tenant = tenantId, again }: PostOptions = {},
): Promise<Response> {
  const fields = new URLSearchParams(form);
  if (again !== undefined) fields.append(again, form[again] ?? '');
  return send(`https://${clouds.public.loginHost}/${tenant}/${endpoint}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: fields.toString(),
  });
}
