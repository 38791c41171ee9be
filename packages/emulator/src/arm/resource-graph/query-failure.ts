import { placeOf, type QueryError } from '../../kusto/query-error.ts';
import { type ArmError, armError } from '../arm-error.ts';

/**
 * A query that is wrong, in Resource Graph's words, which do not say much: a last detail, which the real one does not
 * have, says what the emulator found and expected.
 */
export function queryFailure(query: string, error: QueryError, time: Date, correlationId: string): ArmError {
  const invalid = {
    code: 'InvalidQuery',
    message:
      'Query is invalid. Please refer to the documentation for the Azure Resource Graph service and fix the error before retrying.',
  };
  const words = { code: 'LocalEmulator', message: error.message };
  const values = { time: time.toISOString().replace(/Z$/, '0000Z'), correlationId };
  return armError('queryInvalid', values, [invalid, detailOf(query, error), words]);
}

function detailOf(query: string, { fault, token, offset, message }: QueryError): object {
  const { line, character } = placeOf(query, offset);
  switch (fault) {
    case 'syntax':
      return { code: 'ParserFailure', message: 'ParserFailure', line, characterPositionInLine: character, token };
    case 'unsupported':
      return {
        code: 'InvalidQueryLanguage',
        message: 'InvalidQueryLanguage',
        line: -1,
        characterPositionInLine: -1,
        token,
      };
    case 'semantic':
      return { code: 'Default', message };
  }
}
