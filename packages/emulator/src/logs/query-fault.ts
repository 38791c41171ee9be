import { placeOf, type QueryError } from '../kusto/query-error.ts';

/**
 * The `innererror` of a wrong query. SEM0100 is seen for an unknown table or column; the other codes are the nearest that
 * Kusto documents, and inferred.
 */
export function queryFault(query: string, { fault, token, offset, message }: QueryError): object {
  if (fault === 'semantic') {
    const inner = { code: message.startsWith('Failed to resolve') ? 'SEM0100' : 'SEM0064', message };
    return { code: 'SemanticError', message: 'A semantic error occurred.', innererror: inner };
  }
  const { line, character } = placeOf(query, offset);
  const inner = { code: 'SYN0002', message, line, pos: character, token };
  return { code: 'SyntaxError', message: 'A syntax error has occurred.', innererror: inner };
}
