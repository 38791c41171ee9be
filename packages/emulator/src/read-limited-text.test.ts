import { describe, expect, it } from 'vitest';
import { readLimitedText } from './read-limited-text.ts';

function post(body: NonNullable<RequestInit['body']> | undefined, declared?: number): Request {
  const headers = declared === undefined ? {} : { 'content-length': String(declared) };
  return new Request('https://localhost', {
    method: 'POST',
    headers,
    duplex: 'half',
    ...(body === undefined ? {} : { body }),
  });
}

function chunked(...chunks: string[]): ReadableStream<Uint8Array> {
  return ReadableStream.from(chunks.map((chunk) => Buffer.from(chunk)));
}

describe('a body', () => {
  it.each([
    ['none', post(undefined), ''],
    ['of exactly the limit', post('x'.repeat(10)), 'x'.repeat(10)],
    ['of exactly the limit, declared', post('x'.repeat(10), 10), 'x'.repeat(10)],
    ['in chunks', post(chunked('a', 'é', 'b')), 'aéb'],
    ['with a character cut by a chunk', post(ReadableStream.from([Buffer.of(0xc3), Buffer.of(0xa9)])), 'é'],
    ['over the limit', post('x'.repeat(11)), undefined],
    ['declared over the limit', post('x', 11), undefined],
    ['longer than declared', post('x'.repeat(11), 1), undefined],
    ['with more bytes than characters', post('é'.repeat(6), 10), undefined],
    ['over the limit in chunks', post(chunked('x'.repeat(6), 'x'.repeat(6))), undefined],
  ])('%s', async (_, request, text) => {
    expect(await readLimitedText(request, 10)).toBe(text);
  });
});
