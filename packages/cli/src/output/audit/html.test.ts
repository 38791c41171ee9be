import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('html', () => {
  it.each([
    ['<b>', '&lt;b&gt;'],
    ['a & b', 'a &amp; b'],
    [`"'`, '&quot;&#39;'],
    [3, '3'],
    [undefined, ''],
    [html`<i>${'<'}</i>`, '<i>&lt;</i>'],
    [[html`<i>1</i>`, html`<i>${'&'}</i>`], '<i>1</i><i>&amp;</i>'],
  ])('puts %j in as %j', (value, expected) => {
    expect(html`<p>${value}</p>`.html).toBe(`<p>${expected}</p>`);
  });
});
