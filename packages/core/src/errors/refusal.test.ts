import { describe, expect, it } from 'vitest';
import { parseRefusal } from './parse-refusal.ts';
import { refusalFromBody } from './refusal-from-body.ts';

const trace = '0b1c2d3e-4f5a-6b7c-8d9e-0f1a2b3c4d5e';
const correlation = '5e4d3c2b-1a0f-9e8d-7c6b-5a4f3e2d1c0b';
const timestamp = '2026-11-24 07:00:00Z';
const text = 'The user or administrator has not consented to use the application.';
const ids = { traceId: trace, correlationId: correlation, timestamp };

function tail(separator: string): string {
  return `${separator}Trace ID: ${trace}${separator}Correlation ID: ${correlation}${separator}Timestamp: ${timestamp}`;
}

describe('refusalFromBody', () => {
  const body = {
    error: 'invalid_grant',
    error_description: `AADSTS65001: ${text}${tail(' ')}`,
    error_codes: [65001],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    suberror: 'consent_required',
  };
  const refusal = {
    aadsts: 65001,
    error: 'invalid_grant',
    suberror: 'consent_required',
    description: text,
    ...ids,
  };

  it('reads the envelope of today', () => {
    expect(refusalFromBody(body)).toEqual(refusal);
  });

  it('reads it from its text, and with the line breaks of before 2023', () => {
    const old = { ...body, error_description: `AADSTS65001: ${text}${tail('\r\n')}` };
    expect(refusalFromBody(JSON.stringify(old))).toEqual(refusal);
  });

  it('keeps a claims challenge', () => {
    const claims = '{"access_token":{"capolids":{"essential":true,"values":["x"]}}}';
    expect(refusalFromBody({ ...body, claims })?.claims).toBe(claims);
  });

  it('reads an error without an AADSTS number', () => {
    expect(refusalFromBody({ error: 'authorization_declined' })).toEqual({
      aadsts: undefined,
      error: 'authorization_declined',
      suberror: undefined,
      description: '',
      traceId: undefined,
      correlationId: undefined,
      timestamp: undefined,
    });
  });

  it.each([
    ['a success', { access_token: 'x' }],
    ['an ARM error', { error: { code: 'AuthenticationFailed' } }],
    ['a list', []],
    ['null', null],
    ['undefined', undefined],
    ['a text that is no JSON', '<html>'],
    ['a number', 7],
  ])('finds nothing in %s', (_, value) => {
    expect(refusalFromBody(value)).toBeUndefined();
  });
});

describe('parseRefusal', () => {
  it.each([
    [
      'az, one line',
      `ERROR: AADSTS65001: ${text}${tail(' ')}\nInteractive authentication is needed. Please run:\naz login`,
    ],
    ['az, line breaks', `ERROR: AADSTS65001: ${text}${tail('\r\n')}\nTo re-authenticate, please run:\naz login`],
    ['escaped line breaks', `failed: AADSTS65001: ${text}${tail('\\r\\n')}`],
    [
      'MSAL for Node',
      `invalid_grant: 65001 - [${timestamp}]: AADSTS65001: ${text}${tail(' ')} - Correlation ID: ${correlation} - Trace ID: ${trace}`,
    ],
    ['colours', `\u001b[31mERROR: AADSTS65001: ${text}${tail(' ')}\u001b[0m`],
  ])('reads %s', (_, source) => {
    expect(parseRefusal(source)).toMatchObject({ aadsts: 65001, description: text, ...ids });
  });

  it('ends a refusal without trace tail at its line', () => {
    expect(parseRefusal('ERROR: AADSTS50105: Not assigned.\nPlease run:\naz login')).toMatchObject({
      aadsts: 50105,
      description: 'Not assigned.',
      traceId: undefined,
    });
  });

  it('reads an error body in the midst of other text', () => {
    const body = JSON.stringify({ error: 'invalid_client', error_description: `AADSTS7000215: Wrong.${tail(' ')}` });
    expect(parseRefusal(`Request failed: ${body} (401)`)).toMatchObject({ aadsts: 7000215, error: 'invalid_client' });
  });

  it('reads error and suberror where the text names them', () => {
    expect(parseRefusal(`invalid_grant (suberror: bad_token) AADSTS50034: No such user.`)).toMatchObject({
      error: 'invalid_grant',
      suberror: 'bad_token',
    });
  });

  it('takes a token out of the text', () => {
    const token = ['eyJhbGciOiJub25lIn0', 'eyJhdWQiOiJ4In0', 'c2ln'].join('.');
    const refusal = parseRefusal(`AADSTS50013: Assertion ${token} is invalid.`);
    expect(refusal?.description).toBe('Assertion [token removed] is invalid.');
  });

  it.each([['Please run az login to setup account.'], [''], ['{'], ['}{']])('finds nothing in %j', (source) => {
    expect(parseRefusal(source)).toBeUndefined();
  });
});
