import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Progress, withProgress } from './with-progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Runs work that lasts as long as the test lets it, and gives what was written. */
function start(isTTY: boolean, begin: (progress: Progress) => void = () => {}) {
  let written = '';
  const { promise, resolve } = Promise.withResolvers<void>();
  const write = (text: string | Uint8Array): void => {
    written += text;
  };
  const terminal = { stderr: { isTTY, write }, env: { NO_COLOR: '1' } };
  const done = withProgress('Getting a token', terminal, (progress) => {
    begin(progress);
    return promise;
  });
  return {
    written: () => written,
    finish: () => {
      resolve();
      return done;
    },
  };
}

describe('progress', () => {
  it('says nothing within two seconds', async () => {
    const work = start(true);
    vi.advanceTimersByTime(1_900);
    await work.finish();
    expect(work.written()).toBe('');
  });

  it('redraws one line on a terminal, and clears it', async () => {
    const work = start(true);
    vi.advanceTimersByTime(4_000);
    await work.finish();
    expect(work.written()).toBe('\r\u001b[KGetting a token… 2 s\r\u001b[KGetting a token… 4 s\r\u001b[K');
  });

  it('counts what is done, beside the seconds', async () => {
    const work = start(true, ({ count }) => count('1,000 objects'));
    vi.advanceTimersByTime(2_000);
    await work.finish();
    expect(work.written()).toBe('\r\u001b[KGetting a token… 2 s, 1,000 objects\r\u001b[K');
  });

  it('is one plain line elsewhere', async () => {
    const work = start(false);
    vi.advanceTimersByTime(9_000);
    await work.finish();
    expect(work.written()).toBe('Getting a token…\n');
  });

  it('makes room for what is said, and then waits for something else', async () => {
    const work = start(true, ({ say }) => {
      setTimeout(() => say('Open the page\n', 'Waiting for the sign-in'), 3_000);
    });
    vi.advanceTimersByTime(4_000);
    await work.finish();
    expect(work.written()).toBe(
      '\r\u001b[KGetting a token… 2 s\r\u001b[KOpen the page\n\r\u001b[KWaiting for the sign-in… 4 s\r\u001b[K',
    );
  });

  it('is silent anew for each thing that is waited for', async () => {
    const work = start(false, ({ say, next }) => {
      say('The plan\n');
      next('Creating the application');
      setTimeout(() => next('Creating the service principal'), 3_000);
      setTimeout(() => next('Assigning'), 4_500);
    });
    vi.advanceTimersByTime(6_000);
    await work.finish();
    expect(work.written()).toBe('The plan\nCreating the application…\n');
  });

  it('adds no plain line to what was said', async () => {
    const work = start(false, ({ say }) => say('Open the page\n'));
    vi.advanceTimersByTime(9_000);
    await work.finish();
    expect(work.written()).toBe('Open the page\n');
  });
});
