import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { Inflate } from '../../src/identifier/value/open-text.ts';

const OPENERS = { gzip: gunzipSync, zlib: inflateSync, deflate: inflateRawSync } as const;

/** Node's own decompression, as the core wants it handed in. */
export const nodeInflate: Inflate = (bytes, compression, limit) => {
  try {
    return OPENERS[compression](bytes, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
};
