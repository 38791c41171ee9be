/** What the person's browser shows at the end; nothing of the response is repeated in it. */
export type RedirectOutcome = 'received' | 'refused' | 'unexpected';

const texts: Readonly<Record<RedirectOutcome, readonly [title: string, text: string]>> = {
  received: ['Sign-in received', 'You can close this page and go back to the terminal.'],
  refused: ['Sign-in not completed', 'The terminal says why. You can close this page.'],
  unexpected: [
    'Nothing to see here',
    'Entrada is waiting for a sign-in, and this was not it. You can close this page.',
  ],
};

/** The plain page that ends a browser sign-in. */
export function redirectPage(outcome: RedirectOutcome): string {
  const [title, text] = texts[outcome];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Entrada</title>
<style>:root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:20vh auto;padding:0 1rem}</style>
<main><h1>${title}</h1><p>${text}</p></main>
</html>
`;
}
