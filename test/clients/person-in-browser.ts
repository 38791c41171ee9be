/**
 * What a person does in a browser, for a client that opens one through BROWSER: opens the address, chooses an account,
 * accepts what is asked, and lets the last redirect reach the client's loopback listener.
 *
 * Run as `node person-in-browser.ts USER_PRINCIPAL_NAME URL`. Talks to loopback addresses only.
 */
const [person = '', address = ''] = process.argv.slice(2);
const cookies = new Map<string, string>();

const first = await open(new URL(address));
let page = first;
for (let step = 0; step < 6; step += 1) {
  const answer = answerTo(page.html);
  if (!answer) break;
  page = await open(new URL(answer.action, page.url), answer.body);
}

interface OpenedPage {
  readonly url: URL;
  readonly html: string;
}

async function open(url: URL, body?: URLSearchParams): Promise<OpenedPage> {
  if (url.hostname !== 'localhost' && url.hostname !== '127.0.0.1')
    throw new Error(`Sent away from this machine, to ${url.origin}`);
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), origin: url.origin },
    ...(body && { method: 'POST', body }),
  });
  for (const line of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) cookies.set(name, value);
  }
  const location = response.headers.get('location');
  return location ? await open(new URL(location, url)) : { url, html: await response.text() };
}

/** The form of a page of the emulator, filled in as the person would; undefined on a page that asks nothing. */
function answerTo(html: string): { action: string; body: URLSearchParams } | undefined {
  const form = /<form method="post" action="([^"]+)">([\s\S]*?)<\/form>/.exec(html);
  if (!form) return undefined;
  const [, action = '', content = ''] = form;
  const body = new URLSearchParams();
  for (const [, name = '', value = ''] of content.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)) {
    body.append(name, unescapeHtml(value));
  }
  const account = /name="account" value="([^"]+)"[\s\S]*?<span class="code">([^<]+)<\/span>/g;
  const chosen = [...content.matchAll(account)].find(([, , userPrincipalName]) => userPrincipalName === person);
  if (chosen?.[1]) body.append('account', chosen[1]);
  else body.append('answer', 'accept');
  return { action: unescapeHtml(action), body };
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
