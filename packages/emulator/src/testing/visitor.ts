import type { Hono } from 'hono';

/** What a visitor was shown. */
export interface Visit {
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly text: string;
  /** Where the page's form goes, and what it carries unasked. */
  readonly form: { readonly action: string; readonly hidden: Readonly<Record<string, string>> } | undefined;
}

/** A browser without scripts: keeps cookies, reads forms, follows nothing by itself. */
export interface Visitor {
  open(url: string, init?: RequestInit): Promise<Visit>;
  /** Sends the form of a page with these answers. */
  submit(page: Visit, answers: Readonly<Record<string, string>>, headers?: Record<string, string>): Promise<Visit>;
}

export function createVisitor(app: Hono, origin: string): Visitor {
  const cookies = new Map<string, string>();
  const open: Visitor['open'] = async (url, init = {}) => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(new URL(url, origin).href, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const text = await response.text();
    const { status, headers: answered } = response;
    return { status, location: answered.get('location'), headers: answered, text, form: readForm(text) };
  };
  return {
    open,
    submit: (page, answers, headers = {}) => {
      if (page.form === undefined) throw new TypeError(`Expected a page with a form, got: ${page.text.slice(-400)}`);
      return open(page.form.action, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ ...page.form.hidden, ...answers }).toString(),
      });
    },
  };
}

/**
 * The parameters of the redirect that a visitor was answered with.
 *
 * @throws TypeError when it was a page
 */
export function redirectParameters(visit: Visit): URLSearchParams {
  if (visit.status !== 302) throw new TypeError(`Expected a redirect, got ${visit.status}: ${visit.text.slice(-600)}`);
  return new URL(visit.location ?? '').searchParams;
}

function readForm(text: string): Visit['form'] {
  const action = /<form method="post" action="([^"]*)"/.exec(text)?.[1];
  if (action === undefined) return undefined;
  const hidden = [...text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [unescapeHtml(name), unescapeHtml(value)],
  );
  return { action: unescapeHtml(action), hidden: Object.fromEntries(hidden) };
}

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

function unescapeHtml(text: string): string {
  return text.replaceAll(/&(?:quot|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}
