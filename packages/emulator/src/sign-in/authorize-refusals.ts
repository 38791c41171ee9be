import type { EntraRefusal } from '../rules/entra-refusal.ts';

/**
 * Refusals that only the authorize endpoint gives. The shared catalogue is about tokens for an API and has no row for
 * them. Sources: MicrosoftDocs/entra-docs reference-error-codes.md for numbers; user reports where named.
 */

/** AzureAD/microsoft-authentication-library-for-js#5148 [U]. */
export const nobodySignedIn: EntraRefusal = {
  code: 50058,
  error: 'login_required',
  status: 400,
  errorUri: true,
  text: 'A silent sign-in request was sent but no user is signed in.',
};

/** 700054 for id_token: microsoftgraph/msgraph-sample-reactspa#39 [U]; 700051 for token alike; others inferred. */
export function unsupportedResponseType(responseType: string): EntraRefusal {
  return {
    code: responseType.split(' ').includes('id_token') ? 700054 : 700051,
    error: 'unsupported_response_type',
    status: 400,
    errorUri: true,
    text: `response_type '${responseType}' is not enabled for the application.`,
    inferred:
      'Words and number are reported for token and id_token, where Entra lets a registration enable them; the emulator knows only code',
  };
}

export function unsupportedResponseMode(responseMode: string): EntraRefusal {
  return {
    code: 70007,
    error: 'unsupported_response_mode',
    status: 400,
    errorUri: true,
    text: `'${responseMode}' is not a supported value of 'response_mode' when requesting a code.`,
    inferred: 'Only the number and its name UnsupportedResponseMode are documented; words and OAuth error are inferred',
  };
}

export function unsupportedPrompt(): EntraRefusal {
  return {
    code: 90023,
    error: 'invalid_request',
    status: 400,
    errorUri: true,
    text: "Unsupported 'prompt' value.",
    inferred: 'Only the number and its name InvalidRequest are documented; that it is given for prompt is inferred',
  };
}

/** MicrosoftDocs/entra-docs#1538 [D]. */
export const invalidChallengeMethod: EntraRefusal = {
  code: 50149,
  error: 'invalid_request',
  status: 400,
  errorUri: true,
  text: 'Invalid Code_Challenge_method parameter.',
  inferred: 'The OAuth error is inferred',
};

/** MicrosoftDocs/azure-docs#42906 [U]. */
export const invalidChallengeSize: EntraRefusal = {
  code: 501491,
  error: 'invalid_request',
  status: 400,
  errorUri: true,
  text: 'Invalid size of Code_Challenge parameter.',
  inferred: 'The OAuth error is inferred, and that S256 takes exactly 43 characters',
};
