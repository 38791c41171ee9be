import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

it.each([
  ['adatum-auth-test-app', 'adatum-auth-test-app'],
  ['<script>', '<script>'],
  ['مجموعة المطورين', 'مجموعة المطورين'],
  ['a\u001b[31mb\u0007', 'a\uFFFD[31mb\uFFFD'],
  ['a\nb\r\u0085\u2028', 'a\uFFFDb\uFFFD\uFFFD\uFFFD'],
  ['exe.\u202Egpj\u2066\u200F', 'exe.\uFFFDgpj\uFFFD\uFFFD'],
  ['\uD800', '\uFFFD'],
  ['👩‍💻', '👩‍💻'],
])('%j is shown as %j', (text, shown) => {
  expect(plainText(text)).toBe(shown);
});

it('cuts what is longer than 120 characters, and cuts none in half', () => {
  expect(plainText('x'.repeat(120))).toBe('x'.repeat(120));
  const cut = plainText('👩'.repeat(200));
  expect(Array.from(cut)).toHaveLength(120);
  expect(cut.endsWith('👩…')).toBe(true);
});
