import { Gunzip, Inflate as Inflater, Unzlib } from 'fflate';
import type { Compression, Inflate } from '../../src/identifier/value/open-text.ts';

/** Input handed over at a time. Deflate grows at most 1,032-fold, so a piece makes a megabyte at most; each piece costs fflate a new window. */
const PIECE = 1_024;

/**
 * fflate's decompression, as the core wants it handed in: piece by piece, so that a small cookie that would become gigabytes is left
 * as soon as it is beyond the limit.
 */
export const inflate: Inflate = (bytes, compression, limit) => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = openerOf(compression, (piece, final) => {
    pieces.push(piece);
    size += piece.length;
    isWhole = final;
  });
  try {
    for (let at = 0; at < bytes.length && size <= limit; at += PIECE) {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch {
    return undefined;
  }
  return isWhole && size <= limit ? joined(pieces, size) : undefined;
};

function openerOf(compression: Compression, take: (piece: Uint8Array, final: boolean) => void) {
  switch (compression) {
    case 'gzip':
      return new Gunzip(take);
    case 'zlib':
      return new Unzlib(take);
    case 'deflate':
      return new Inflater(take);
    default:
      return compression satisfies never;
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
