import type { Grade } from '../grade.ts';
import { type AadstsRow, describeCodes } from './aadsts-row.ts';

/** Device code (RFC 8628). */
export const deviceCodeRows: readonly AadstsRow[] = describeCodes([
  {
    code: 70016,
    symbol: 'AuthorizationPending',
    error: 'authorization_pending',
    status: 400,
    errorUri: true,
    text: 'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
    textGrade: 'R',
    grade: 'R',
    source: 'recordings of the Azure SDKs for Go, Python and JavaScript',
    meaning: 'The user has not finished yet.',
    mend: 'Nothing: the client asks again.',
  },
  {
    code: 70018,
    symbol: 'BadVerificationCode',
    error: 'bad_verification_code',
    status: 400,
    text: "Invalid verification code due to User typing in wrong user code for device code flow. Authorization isn't approved.",
    grade: 'D',
    inferred: 'The status 400 follows the general rule of the endpoint; the run-time text is not known.',
    source: 'MicrosoftDocs/entra-docs reference-error-codes.md; Microsoft Learn, device authorization grant',
    meaning: 'The code is not one that was given out.',
    mend: 'Type the code again, or begin the sign-in again.',
  },
  {
    code: 70019,
    symbol: 'CodeExpired',
    text: 'Verification code expired. Have the user retry the sign-in.',
    meaning: 'The code was typed too late.',
    mend: 'Begin the sign-in again.',
  },
  {
    code: 70020,
    error: 'expired_token',
    status: 400,
    errorUri: true,
    text: "The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
    textGrade: 'U',
    grade: 'U',
    inferred: 'The status 400 follows the general rule of the endpoint.',
    source: 'Azure/azure-cli#22251',
    meaning: 'Nobody finished the sign-in within 15 minutes.',
    mend: 'Begin the sign-in again.',
  },
  {
    code: 90119,
    symbol: 'InvalidUserCode',
    text: 'The user code is null or empty.',
    meaning: 'No code was typed.',
    mend: 'Type the code that the tool shows.',
  },
  {
    code: 90120,
    symbol: 'InvalidDeviceFlowRequest',
    text: 'The request was already authorized or declined.',
    meaning: 'The code was used before.',
    mend: 'Begin the sign-in again.',
  },
  {
    code: 50199,
    symbol: 'CmsiInterrupt',
    text: 'For security reasons, user confirmation is required for this request.',
    meaning: 'The user has to confirm which application is being signed in to.',
    mend: 'Confirm it if it is the tool that you started; otherwise stop: somebody else may have started it.',
  },
]);

/**
 * The user pressed cancel. Only the name of the error is documented (Microsoft Learn, device authorization grant); no
 * AADSTS number and no text are evidenced, so there is no row for it.
 */
export const authorizationDeclined: {
  readonly error: string;
  readonly status: number;
  readonly text: string;
  readonly grade: Grade;
  readonly inferred: string;
} = {
  error: 'authorization_declined',
  status: 400,
  text: 'The end user denied the authorization request.',
  grade: 'I',
  inferred: 'Only the error name is documented; status and text are inferred, and no AADSTS number is known.',
};
