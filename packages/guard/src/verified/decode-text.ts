import { isUtf8 } from 'node:buffer';
import { type DecodeText, tokenSizeLimit } from '@entrada/core';
import { decodeBase64urlInto } from '../signature/decode-base64url-into.ts';

/** Written and read within one call: allocating it for each token costs more than decoding. */
const scratch = Buffer.allocUnsafeSlow(tokenSizeLimit);

/** Decodes strict base64url of strict UTF-8, as core does, several times faster with Node's Buffer. */
export const decodeTextWithBuffer: DecodeText = (part) => {
  const length = decodeBase64urlInto(scratch, part);
  if (length === undefined) return undefined;
  const text = scratch.toString('utf8', 0, length);
  // The replacement character stands for bytes that are no UTF-8, unless the text itself has one.
  return text.includes('\ufffd') && !isUtf8(scratch.subarray(0, length)) ? undefined : text;
};
