/** What is inside a payload: encodings and compression taken off until something can be read. */

import { decodeBase32 } from '../../encoding/base32.ts';
import { decodeBase64 } from '../../encoding/base64.ts';
import { decodeHexWithLetter } from '../../encoding/hex.ts';
import { decodeBase58 } from '../../encoding/number-bases.ts';
import { decodeUtf8, encodeUtf8 } from '../../encoding/utf8.ts';
import { LONGEST_BYTES } from '../readers/byte-cursor.ts';
import { group, type Outline, scalar } from '../readers/outline.ts';
import { readSerialised, SERIALISATION_TITLES, type SerialisationId } from '../readers/serialisation.ts';

export type Compression = 'gzip' | 'zlib' | 'deflate';

/**
 * Decompression, handed in: the core has none of its own.
 *
 * @returns `undefined` when the bytes are not of that kind or would grow beyond `limit` bytes; never throws
 */
export type Inflate = (bytes: Uint8Array, compression: Compression, limit: number) => Uint8Array | undefined;

export interface OpeningStep {
  readonly kind: 'base64' | 'hex' | 'base32' | 'base58' | Compression;
  /** For people: "base64 (RFC 4648 §4), so that any bytes fit into a cookie". */
  readonly meaning: string;
}

export interface Opened {
  /** Outermost first. */
  readonly steps: readonly OpeningStep[];
  readonly form: SerialisationId | 'query' | 'text';
  /** As shown: "JSON". */
  readonly title: string;
  /** Members that were an encoding themselves are opened too. */
  readonly outline: Outline;
  /** What such members turned out to be. */
  readonly inner: readonly SerialisationId[];
  /** Bytes of what was read. */
  readonly size: number;
}

/** Layers beyond this are left closed. */
const MOST_STEPS = 4;
/** Shorter text is read as it is: almost any short word decodes to something. */
const SHORTEST = 8;

const MEANINGS: Readonly<Record<OpeningStep['kind'], string>> = {
  base64: 'base64 (RFC 4648), so that any bytes fit into a cookie: no protection',
  hex: 'hexadecimal, two digits a byte: no protection',
  base32: 'base32 (RFC 4648 §6): no protection',
  base58: 'base58, an alphabet without look-alikes: no protection',
  gzip: 'gzip (RFC 1952): compressed, not encrypted',
  zlib: 'zlib (RFC 1950): compressed, not encrypted',
  deflate: 'deflate (RFC 1951): compressed, not encrypted',
};

/** Total. Without `inflate` compressed payloads stay closed. @returns `undefined` when nothing in it can be read */
export function openText(text: string, inflate?: Inflate): Opened | undefined {
  const found = text.length > LONGEST_BYTES ? undefined : open(encodeUtf8(text), [], inflate);
  return found && withMembersOpened(found, inflate);
}

/** Members looked into, of one payload: Rails keeps what it signs in one, and JSON in JSON is common. */
const MOST_MEMBERS = 24;
const DEEPEST_MEMBER = 4;
/** Shorter members are taken for what they are. */
const SHORTEST_MEMBER = 12;

function withMembersOpened(found: Opened, inflate: Inflate | undefined): Opened {
  const inner: SerialisationId[] = [];
  let left = MOST_MEMBERS;
  const visit = (outline: Outline, depth: number): Outline => {
    if (outline.kind === 'text' && outline.text.length >= SHORTEST_MEMBER && left-- > 0) {
      const opened = open(encodeUtf8(outline.text), [], inflate);
      if (opened === undefined || opened.form === 'text' || opened.form === 'query') return outline;
      inner.push(opened.form);
      return opened.outline;
    }
    if (depth === 0 || outline.members.length === 0) return outline;
    return {
      ...outline,
      members: outline.members.map(({ name, value }) => ({ name, value: visit(value, depth - 1) })),
    };
  };
  const outline = visit(found.outline, DEEPEST_MEMBER);
  return inner.length === 0 ? found : { ...found, outline, inner };
}

/** @param bytes one character per byte */
function open(bytes: string, steps: readonly OpeningStep['kind'][], inflate: Inflate | undefined): Opened | undefined {
  const read = readSerialised(bytes);
  if (read !== undefined) return opened(steps, read.id, SERIALISATION_TITLES[read.id], read.outline, bytes);
  const query = readQuery(bytes);
  if (query !== undefined) return opened(steps, 'query', 'name=value pairs', query, bytes);
  if (steps.length === MOST_STEPS) return undefined;
  for (const [kind, inner] of inside(bytes, inflate)) {
    const deeper = open(inner, [...steps, kind], inflate);
    if (deeper !== undefined) return deeper;
  }
  const isText =
    steps.length > 0 && bytes.length >= SHORTEST && /^[\x20-\x7E]+$/.test(bytes) && /[^A-Za-z0-9+/=_-]/.test(bytes);
  return isText ? opened(steps, 'text', 'text', scalar('text', unquoted(bytes)), bytes) : undefined;
}

/** JSON's text alone, as Rails signs it. */
function unquoted(text: string): string {
  return /^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : text;
}

function opened(
  steps: readonly OpeningStep['kind'][],
  form: Opened['form'],
  title: string,
  outline: Outline,
  bytes: string,
): Opened {
  return {
    steps: steps.map((kind) => ({ kind, meaning: MEANINGS[kind] })),
    form,
    title,
    outline,
    inner: [],
    size: bytes.length,
  };
}

/** What the bytes may be an encoding of, the most telling first. */
function* inside(bytes: string, inflate: Inflate | undefined): Generator<readonly [OpeningStep['kind'], string]> {
  const compression = compressionOf(bytes);
  if (compression !== undefined) yield* inflated(bytes, compression, inflate);
  if (bytes.length < SHORTEST) return;
  const hex = decodeHexWithLetter(bytes);
  if (hex !== undefined) yield ['hex', hex];
  const base32 = bytes.length >= 16 ? decodeBase32(bytes) : undefined;
  if (base32 !== undefined) yield ['base32', base32];
  const base64 = decodeBase64(bytes);
  if (base64 !== undefined) yield ['base64', base64];
  const base58 = bytes.length >= 16 ? decodeBase58(bytes) : undefined;
  if (base58 !== undefined) yield ['base58', base58];
  // Raw deflate begins with nothing but a block type (RFC 1951 §3.2.3: 3 is none), and only what can be read inside counts.
  const mayBeDeflate = compression === undefined && (bytes.charCodeAt(0) & 6) !== 6 && /[^\x20-\x7E]/.test(bytes);
  if (mayBeDeflate) yield* inflated(bytes, 'deflate', inflate);
}

/** RFC 1952 §2.3.1: 1f 8b 08. RFC 1950 §2.2: method 8 and a header divisible by 31. */
function compressionOf(bytes: string): Compression | undefined {
  if (bytes.startsWith('\x1f\x8b\x08')) return 'gzip';
  const [method, flags] = [bytes.charCodeAt(0), bytes.charCodeAt(1)];
  return method === 0x78 && (method * 256 + flags) % 31 === 0 ? 'zlib' : undefined;
}

function* inflated(
  bytes: string,
  compression: Compression,
  inflate: Inflate | undefined,
): Generator<readonly [OpeningStep['kind'], string]> {
  if (inflate === undefined) return;
  const compressed = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) compressed[at] = bytes.charCodeAt(at);
  const result = inflate(compressed, compression, LONGEST_BYTES);
  if (result === undefined || result.length === 0 || result.length > LONGEST_BYTES) return;
  let inner = '';
  for (const byte of result) inner += String.fromCharCode(byte);
  yield [compression, inner];
}

/** `a=1&b=2`, as forms and Play write it. */
function readQuery(bytes: string): Outline | undefined {
  if (!/^[\w.%+-]{1,80}=[!-%'-:<>-~]*(?:&[\w.%+-]{1,80}=[!-%'-:<>-~]*)*$/.test(bytes) || !/[a-z_]{2}=./i.test(bytes)) {
    return undefined;
  }
  if (!bytes.includes('&') && /^[A-Za-z0-9+/_-]+={1,2}$/.test(bytes)) return undefined;
  const members = bytes
    .split('&', 200)
    .map((pair) => pair.split('='))
    .map(([name = '', value = '']) => ({ name: unescaped(name), value: scalar('text', unescaped(value)) }));
  return group('map', members);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return decodeUtf8(text) ?? text;
  }
}
