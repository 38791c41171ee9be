import { describe, expect, it } from 'vitest';
import { EntradaError, isEntradaError } from './entrada-error.ts';
import { errorCatalogue } from './error-catalogue.ts';

describe('EntradaError', () => {
  it('carries code, details, cause and refusal', () => {
    const cause = new Error('inner');
    const refusal = {
      aadsts: 65001,
      error: 'invalid_grant',
      suberror: 'consent_required',
      description: 'Not consented.',
      traceId: undefined,
      correlationId: undefined,
      timestamp: undefined,
    };
    const error = new EntradaError('refused', 'Entra refused.', { details: { resource: 'api://x' }, cause, refusal });
    expect(error).toMatchObject({ name: 'EntradaError', code: 'refused', details: { resource: 'api://x' }, refusal });
    expect(error.cause).toBe(cause);
  });

  it('has no members for what was not given', () => {
    const error = new EntradaError('usage', 'Wrong.');
    expect(Object.hasOwn(error, 'cause')).toBe(false);
    expect(Object.hasOwn(error, 'refusal')).toBe(false);
    expect(error.details).toEqual({});
  });
});

describe('isEntradaError', () => {
  it('knows one of another copy of the package', () => {
    const foreign = Object.assign(new Error('x'), { name: 'EntradaError', code: 'usage' });
    expect(isEntradaError(new EntradaError('usage', 'x'))).toBe(true);
    expect(isEntradaError(foreign)).toBe(true);
  });

  it.each([
    [new Error('x')],
    [Object.assign(new Error('x'), { code: 'ENOENT' })],
    ['EntradaError'],
    [null],
    [undefined],
  ])('does not know %s', (value) => {
    expect(isEntradaError(value)).toBe(false);
  });
});

describe('errorCatalogue', () => {
  it('explains every code', () => {
    for (const [code, entry] of Object.entries(errorCatalogue)) {
      expect(entry.title).not.toBe('');
      expect(entry.hint).toMatch(/\.$/);
      expect(entry.docs).toBe(`errors/${code}`);
    }
  });
});
