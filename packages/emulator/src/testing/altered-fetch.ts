/** A JSON answer that a test may change before the caller sees it. */
export interface Alterable {
  readonly url: URL;
  readonly method: string;
  /** Fields of the form, empty for anything else. */
  readonly form: URLSearchParams;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What is answered instead; what is left out stays. */
export type Alteration = Partial<Pick<Alterable, 'status' | 'headers' | 'body'>>;

/** A `fetch` with planted differences: every JSON answer goes through `alter` on its way. */
export function alteredFetch(
  original: typeof fetch,
  alter: (answer: Alterable) => Alteration | undefined,
): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const sent = await request.clone().text();
    const response = await original(request);
    const text = await response.text();
    const { status, headers } = response;
    const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
    const answer = {
      url: new URL(request.url),
      method: request.method,
      form: new URLSearchParams(isForm ? sent : ''),
      status,
      headers: new Headers(headers),
      body: text === '' ? {} : JSON.parse(text),
    };
    const altered = alter(answer);
    if (altered === undefined) return new Response(text === '' ? null : text, { status, headers });
    const body = altered.body === undefined ? text : JSON.stringify(altered.body);
    return new Response(body, { status: altered.status ?? status, headers: altered.headers ?? headers });
  };
}
