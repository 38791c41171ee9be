import * as v from 'valibot';
import { checkRow } from './check-row.ts';
import type { TenantRow } from './tenant-row.ts';
import { TransferError } from './transfer-error.ts';
import { longestLine, transferHeader } from './transfer-format.ts';

/** A row, and the number of its line. */
export interface NumberedRow {
  readonly line: number;
  readonly row: TenantRow;
}

const header = v.strictObject({ format: v.literal(transferHeader.format), version: v.number() });
const end = v.strictObject({ end: v.literal(true), objects: v.number() });

/**
 * Reads an export piece by piece.
 *
 * @param pieces of UTF-8 text, cut anywhere
 * @throws TransferError for the first line that is not what it has to be, or at the end when something is missing
 */
export async function* readLines(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<NumberedRow> {
  let line = 0;
  let objects = 0;
  let isWhole = false;
  for await (const text of splitLines(pieces)) {
    line += 1;
    if (isWhole) throw new TransferError(line, 'there is more after the end');
    const parsed = parse(text, line);
    if (line === 1) {
      checkHeader(parsed);
      continue;
    }
    if (v.is(end, parsed)) {
      if (parsed.objects !== objects) {
        throw new TransferError(line, `${objects} objects came, and there should be ${parsed.objects}`);
      }
      isWhole = true;
      continue;
    }
    objects += 1;
    yield { line, row: check(parsed, line) };
  }
  if (!isWhole) throw new TransferError(line + 1, 'the end is missing: the file was cut short');
}

async function* splitLines(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let line = 1;
  for await (const piece of pieces) {
    rest += typeof piece === 'string' ? piece : decode(decoder, piece, line);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new TransferError(line, 'the line is longer than any can be');
    line += lines.length;
    yield* lines;
  }
  rest += decode(decoder, undefined, line);
  if (rest !== '') yield rest;
}

function decode(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array | undefined, line: number): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch (cause) {
    throw new TransferError(line, 'this is no UTF-8', { cause });
  }
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without the cause: a parser's message quotes what it could not read.
    throw new TransferError(line, 'this is no JSON');
  }
}

function checkHeader(parsed: unknown): void {
  if (!v.is(header, parsed)) throw new TransferError(1, 'this is no export of a tenant, which begins by saying so');
  if (parsed.version > transferHeader.version) {
    throw new TransferError(1, `a newer version of Entrada wrote this (format ${parsed.version})`);
  }
}

function check(parsed: unknown, line: number): TenantRow {
  try {
    return checkRow(parsed);
  } catch (error) {
    throw new TransferError(line, error instanceof Error ? error.message : String(error));
  }
}
