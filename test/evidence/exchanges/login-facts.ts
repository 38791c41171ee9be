import type { AnswerFacts } from '../answer-facts.ts';
import type { Difference } from '../evidence.ts';
import type { RequestHeaders } from '../stage.ts';

const always = 'cache-control content-type p3p x-content-type-options x-ms-ests-server';
const answer = `${always} expires pragma strict-transport-security`;
const discovery = `${always} access-control-allow-methods access-control-allow-origin strict-transport-security`;

/** Header names of the token service, by the recorder that kept them and its year. */
export const loginHeaders = {
  go2021: `${answer} set-cookie x-ms-request-id`,
  go2023: `${answer} set-cookie x-ms-request-id x-xss-protection`,
  python2021: `${answer} set-cookie x-ms-clitelem`,
  javascript2021: `${answer} set-cookie x-ms-clitelem x-ms-request-id`,
  javascript2023: `${answer} set-cookie x-ms-clitelem x-ms-request-id x-xss-protection`,
  dotnet: `${answer} client-request-id set-cookie x-ms-clitelem x-ms-request-id`,
  kubelogin2023: `${answer} client-request-id x-ms-clitelem x-xss-protection`,
  kubelogin2025: `${answer} client-request-id content-security-policy-report-only x-ms-clitelem x-ms-srs x-xss-protection`,
};

/** Header names of discovery documents likewise. */
export const discoveryHeaders = {
  python2021: `${discovery} set-cookie`,
  go2021: `${discovery} set-cookie x-ms-request-id`,
  javascript2023: `${discovery} set-cookie x-ms-request-id x-xss-protection`,
  dotnet: `${discovery} client-request-id set-cookie x-ms-request-id`,
  kubelogin2025: `${discovery} client-request-id content-security-policy-report-only x-ms-srs x-xss-protection`,
};

export const userRealmHeaders = `${answer} content-disposition set-cookie`;

const json = { 'header content-type': 'application/json; charset=utf-8' };
export const cachedForADay: Readonly<Record<string, string>> = {
  ...json,
  'header cache-control': 'max-age=86400, private',
};
export const uncached: Readonly<Record<string, string>> = {
  ...json,
  'header cache-control': 'no-store, no-cache',
  'header pragma': 'no-cache',
  'header expires': '-1',
  'header strict-transport-security': 'max-age=31536000; includeSubDomains',
  'header p3p': 'CP="DSP CUR OTPi IND OTRi ONL FIN"',
};

export interface RecordedRefusal {
  readonly code: number;
  readonly error: string;
  /** Without number, ids and time; normalised. */
  readonly text: string;
  /** Default 400. */
  readonly status?: number;
  readonly suberror?: string;
  /** Whether the answer names a page about the code. Default true. */
  readonly errorUri?: boolean;
  /** Undefined when the recorder kept none. */
  readonly headers?: string;
  /** More values, over the usual ones. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The facts of an error envelope. */
export function refusalFacts(refusal: RecordedRefusal): AnswerFacts {
  const { code, error, text, status = 400, suberror, errorUri = true, headers, values } = refusal;
  const tail = `${errorUri ? ' error_uri' : ''}${suberror === undefined ? '' : ' suberror'}`;
  return {
    status,
    ...(headers === undefined ? {} : { headers }),
    members: `error error_description error_codes[] timestamp trace_id correlation_id${tail}`,
    values: {
      ...(headers === undefined ? {} : uncached),
      error,
      error_description: `AADSTS${code}: ${text} Trace ID: {guid} Correlation ID: {guid} Timestamp: {datetime}`,
      error_codes: String(code),
      timestamp: '{datetime}',
      ...(errorUri ? { error_uri: `https://login.microsoftonline.com/error?code=${code}` } : {}),
      ...(suberror === undefined ? {} : { suberror }),
      ...values,
    },
  };
}

/** Names of a success, in order. */
export const applicationTokenMembers = 'token_type expires_in ext_expires_in access_token';
export const userTokenMembers =
  'token_type scope expires_in ext_expires_in access_token refresh_token id_token client_info';
export const familyTokenMembers =
  'token_type scope expires_in ext_expires_in access_token refresh_token foci id_token client_info';

/** What clients tell of themselves; only some ask for the header `x-ms-clitelem` by that. */
export const msalGo: RequestHeaders = {
  'client-request-id': 'ad470000-5eed-4ad0-8a70-0000000c0de1',
  'return-client-request-id': 'false',
  'x-client-sku': 'MSAL.Go',
};
export const msalPython: RequestHeaders = { 'x-client-sku': 'MSAL.Python' };
export const msalDotnet: RequestHeaders = {
  ...msalGo,
  'return-client-request-id': 'true',
  'x-client-sku': 'MSAL.NetCore',
};
/** MSAL for Node puts it into the form. */
export const msalNode: Readonly<Record<string, string>> = {
  'client-request-id': 'ad470000-5eed-4ad0-8a70-0000000c0de2',
  'x-client-SKU': 'msal.js.node',
};
export const cp1 = '{"access_token":{"xms_cc":{"values":["cp1"]}}}';

export const noPolicyReport: Difference = {
  what: 'without header content-security-policy-report-only',
  why: "It asks browsers to report to Microsoft what its pages load; the emulator's pages are others, and report to nobody.",
};
export const noFamily: Difference = {
  what: 'without member foci',
  why: 'Azure CLI left the family of clients in January 2026; the recordings are older.',
};
export const alphabetical: Difference = {
  what: 'another order of members',
  why: 'The recorder sorted the body by name; the emulator keeps the order of the recordings that did not.',
};
