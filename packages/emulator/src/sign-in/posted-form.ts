import type { Context } from 'hono';
import { staleFormPage } from '../pages/done-pages.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';

/** The fields of a form that came back; an absent field is empty. */
export type PostedForm = (name: string) => string;

/** Reads the form of a POST. */
export async function readPostedForm(c: Context): Promise<PostedForm> {
  // What cannot be read as a form has no fields, like anything else that is no form.
  const body: Readonly<Record<string, unknown>> = await c.req.parseBody().catch(() => ({}));
  return (name) => {
    const value = body[name];
    return typeof value === 'string' ? value : '';
  };
}

/** Answers a form whose ticket is worthless. */
export function staleForm(c: Context): Promise<Response> {
  return respondWithPage(c, staleFormPage, 403);
}
