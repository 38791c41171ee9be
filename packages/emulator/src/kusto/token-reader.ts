import { QueryError } from './query-error.ts';
import type { QueryToken } from './query-token.ts';

/** Deepest nesting of an expression. */
const maximumDepth = 64;

/** Reads tokens one after the other, and says what it expected where it stumbles. */
export class TokenReader {
  readonly #tokens: readonly QueryToken[];
  #position = 0;
  #depth = 0;

  constructor(tokens: readonly QueryToken[]) {
    this.#tokens = tokens;
  }

  /** The token `ahead` of the current one; the end goes on for ever. */
  peek(ahead = 0): QueryToken {
    const token = this.#tokens[this.#position + ahead] ?? this.#tokens.at(-1);
    if (token === undefined) throw new TypeError('A token reader needs at least the end of a query');
    return token;
  }

  next(): QueryToken {
    const token = this.peek();
    this.#position += 1;
    return token;
  }

  /** Whether the current token is one of these names or symbols. */
  at(...texts: readonly string[]): boolean {
    const { kind, text } = this.peek();
    return (kind === 'name' || kind === 'symbol') && texts.includes(text);
  }

  /** Takes the current token if it is this name or symbol. */
  take(text: string): boolean {
    const found = this.at(text);
    if (found) this.#position += 1;
    return found;
  }

  expect(text: string): QueryToken {
    if (!this.at(text)) throw this.unexpected(text);
    return this.next();
  }

  name(): QueryToken {
    if (this.peek().kind !== 'name') throw this.unexpected('a name');
    return this.next();
  }

  /** Runs a part of the parser one level deeper. @throws QueryError when that is too deep */
  nested<Result>(parse: () => Result): Result {
    this.#depth += 1;
    if (this.#depth > maximumDepth) throw this.fail(`The query nests deeper than ${maximumDepth} levels.`);
    const result = parse();
    this.#depth -= 1;
    return result;
  }

  unexpected(expected: string): QueryError {
    const { kind, text } = this.peek();
    return this.fail(`Expected ${expected}, found ${kind === 'end' ? 'the end of the query' : text}.`);
  }

  fail(message: string): QueryError {
    const { text, offset } = this.peek();
    return new QueryError('syntax', message, text, offset);
  }
}
