import type { Grade } from '@entrada/core/data';

/** One refusal of the Log Analytics query API. */
export interface LogsErrorRow {
  readonly status: 400 | 401 | 403 | 404 | 500;
  readonly code: string;
  readonly text: string;
  readonly grade: Grade;
  readonly source: string;
}

/** Name of an error in the table. */
export type LogsErrorName =
  | 'authenticationMissing'
  | 'tokenInvalid'
  | 'accessInsufficient'
  | 'workspaceNotFound'
  | 'pathNotFound'
  | 'argumentInvalid'
  | 'internal';

/** Every error the local Log Analytics answers with. */
const logsErrors: Readonly<Record<LogsErrorName, LogsErrorRow>> = {
  authenticationMissing: {
    status: 401,
    code: 'AuthorizationRequiredError',
    text: 'Valid authentication was not provided',
    grade: 'I',
    source: 'text in MicrosoftDocs/azure-docs#112220, status and code inferred',
  },
  tokenInvalid: {
    status: 403,
    code: 'InvalidTokenError',
    text: 'The provided authentication is not valid for this resource',
    grade: 'U',
    source: 'Azure/azure-sdk-for-js#15399 (a token for Azure Resource Manager)',
  },
  accessInsufficient: {
    status: 403,
    code: 'InsufficientAccessError',
    text: 'The provided credentials have insufficient access to perform the requested operation',
    grade: 'U',
    source: 'microsoft/foundry-dev-tools#734 (2026)',
  },
  workspaceNotFound: {
    status: 404,
    code: 'WorkspaceNotFoundError',
    text: 'The workspace could not be found',
    grade: 'I',
    source: 'code and text inferred',
  },
  pathNotFound: {
    status: 404,
    code: 'PathNotFoundError',
    text: 'The requested path does not exist',
    grade: 'U',
    source: 'Azure/azure-cli-extensions#3914 (2021)',
  },
  argumentInvalid: {
    status: 400,
    code: 'BadArgumentError',
    text: 'The request had some invalid properties',
    grade: 'U',
    source: 'CDCgov/prime-reportstream#11773 (2023), MicrosoftDocs/feedback#1792',
  },
  internal: {
    status: 500,
    code: 'InternalServerError',
    text: 'The local emulator failed to answer this request',
    grade: 'I',
    source: 'the emulator',
  },
};

/** A refusal on its way to the caller. */
export class LogsError extends Error {
  override readonly name: string = 'LogsError';
  readonly row: LogsErrorRow;
  /** What exactly is wrong, as `innererror`. */
  readonly inner: object | undefined;

  constructor(name: LogsErrorName, inner?: object) {
    super(logsErrors[name].text);
    this.row = logsErrors[name];
    this.inner = inner;
  }
}
