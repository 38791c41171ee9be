import type { Comparison, FilterExpression, FilterFunction, Literal, PropertyPath } from './filter-expression.ts';
import { type FilterToken, invalidFilter, tokenizeFilter } from './filter-tokens.ts';

const comparisons: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] satisfies Comparison[];
const functions: ReadonlyMap<string, FilterFunction> = new Map([
  ['startswith', 'startsWith'],
  ['endswith', 'endsWith'],
  ['contains', 'contains'],
]);

/** Levels of parentheses, `not` and `any` that are read. */
const depthLimit = 40;

/**
 * Parses the part of OData's filter grammar that Graph has for directory objects: comparisons, `in`, `startsWith`,
 * `endsWith`, `contains`, `any`, `not`, `and`, `or`.
 *
 * @throws {GraphError} filterInvalid
 */
export function parseFilter(filter: string): FilterExpression {
  const parser = new FilterParser(filter);
  return parser.parse();
}

class FilterParser {
  readonly #filter: string;
  readonly #tokens: readonly FilterToken[];
  #position = 0;
  #depth = 0;

  constructor(filter: string) {
    this.#filter = filter;
    this.#tokens = tokenizeFilter(filter);
  }

  parse(): FilterExpression {
    const expression = this.#or(undefined);
    if (this.#peek().kind !== 'end') throw this.#unexpected();
    return expression;
  }

  #or(variable: string | undefined): FilterExpression {
    let left = this.#and(variable);
    while (this.#takeWord('or')) left = { kind: 'or', left, right: this.#and(variable) };
    return left;
  }

  #and(variable: string | undefined): FilterExpression {
    let left = this.#unary(variable);
    while (this.#takeWord('and')) left = { kind: 'and', left, right: this.#unary(variable) };
    return left;
  }

  #unary(variable: string | undefined): FilterExpression {
    this.#depth += 1;
    if (this.#depth > depthLimit) throw invalidFilter('The node count limit was exceeded.');
    const expression = this.#takeWord('not')
      ? ({ kind: 'not', inner: this.#unary(variable) } as const)
      : this.#primary(variable);
    this.#depth -= 1;
    return expression;
  }

  #primary(variable: string | undefined): FilterExpression {
    if (this.#take('(')) {
      const inner = this.#or(variable);
      this.#expect(')');
      return inner;
    }
    const word = this.#word();
    const name = functions.get(word.toLowerCase());
    if (name !== undefined && this.#peek().kind === '(') return this.#call(name, variable);
    return this.#condition(word, variable);
  }

  #call(name: FilterFunction, variable: string | undefined): FilterExpression {
    this.#expect('(');
    const path = this.#path(this.#word(), variable);
    this.#expect(',');
    const value = this.#next();
    if (value.kind !== 'string') throw this.#unexpected(value);
    this.#expect(')');
    return { kind: 'call', name, path, value: value.text };
  }

  #condition(first: string, variable: string | undefined): FilterExpression {
    const path = this.#path(first, variable);
    if (path.at(-1) === 'any' && this.#peek().kind === '(') return this.#any(path.slice(0, -1));
    if (this.#takeWord('in')) return { kind: 'in', path, values: this.#literals() };
    const operator = this.#next();
    const comparison = comparisons.find((name) => name === operator.text.toLowerCase());
    if (operator.kind !== 'word' || comparison === undefined) throw this.#unexpected(operator);
    // `comparisons` holds nothing but the words of Comparison.
    return { kind: 'compare', operator: comparison as Comparison, path, value: this.#literal() };
  }

  #any(path: PropertyPath): FilterExpression {
    this.#expect('(');
    if (this.#take(')')) return { kind: 'any', path, condition: undefined };
    const variable = this.#word();
    this.#expect(':');
    const condition = this.#or(variable);
    this.#expect(')');
    return { kind: 'any', path, condition };
  }

  #path(first: string, variable: string | undefined): PropertyPath {
    const path = [first];
    while (this.#take('/')) path.push(this.#word());
    if (variable === undefined) return path;
    if (first !== variable) throw invalidFilter(`Could not find a property named '${first}'.`);
    return path.slice(1);
  }

  #literals(): Literal[] {
    this.#expect('(');
    const values = [this.#literal()];
    while (this.#take(',')) values.push(this.#literal());
    this.#expect(')');
    return values;
  }

  #literal(): Literal {
    const token = this.#next();
    if (token.kind === 'string') return token.text;
    if (token.kind !== 'word') throw this.#unexpected(token);
    if (token.text === 'null') return null;
    if (token.text === 'true' || token.text === 'false') return token.text === 'true';
    if (/^-?\d+(\.\d+)?$/.test(token.text)) return Number(token.text);
    if (/^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d{4}-\d{2}-\d{2}/i.test(token.text)) return token.text;
    throw this.#unexpected(token);
  }

  #word(): string {
    const token = this.#next();
    if (token.kind !== 'word') throw this.#unexpected(token);
    return token.text;
  }

  #takeWord(word: string): boolean {
    const token = this.#peek();
    if (token.kind !== 'word' || token.text.toLowerCase() !== word) return false;
    this.#position += 1;
    return true;
  }

  #take(kind: FilterToken['kind']): boolean {
    if (this.#peek().kind !== kind) return false;
    this.#position += 1;
    return true;
  }

  #expect(kind: FilterToken['kind']): void {
    if (!this.#take(kind)) throw this.#unexpected();
  }

  #next(): FilterToken {
    const token = this.#peek();
    if (token.kind !== 'end') this.#position += 1;
    return token;
  }

  #peek(): FilterToken {
    // The last token is always `end` and is never passed.
    return this.#tokens[this.#position] ?? { kind: 'end', text: '', at: this.#filter.length };
  }

  #unexpected(token: FilterToken = this.#peek()): Error {
    return invalidFilter(`Syntax error at position ${token.at} in '${this.#filter}'.`);
  }
}
