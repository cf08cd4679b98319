/** A place in hostile bytes, with limits: the readers of serialised data move it, and it stops them. */
import { encodeHex } from '../../encoding/hex.ts';
import { decodeUtf8 } from '../../encoding/utf8.ts';
import { type Outline, scalar } from './outline.ts';

/** Cookies end at 4 KB; decompressed state may be more. */
export const LONGEST_BYTES = 65_536;
export const MOST_NODES = 2_000;
export const DEEPEST = 24;

/** The bytes are not what the reader reads, or are more than it wants to. One for all, for speed; never leaves `readBytes`. */
const UNREADABLE = new Error('unreadable');

export class ByteCursor {
  /** One character per byte. */
  readonly bytes: string;
  at = 0;
  #nodes = 0;
  #depth = 0;

  constructor(bytes: string) {
    this.bytes = bytes;
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  fail(): never {
    throw UNREADABLE;
  }

  byte(): number {
    if (this.at >= this.bytes.length) this.fail();
    return this.bytes.charCodeAt(this.at++);
  }

  take(length: number): string {
    if (!(length >= 0 && length <= this.left)) this.fail();
    this.at += length;
    return this.bytes.slice(this.at - length, this.at);
  }

  /** @returns what stands before the next `end`, and moves behind it; `limit` bounds the search */
  until(end: string, limit = 64): string {
    const found = this.bytes.slice(this.at, this.at + limit + end.length).indexOf(end);
    if (found < 0) this.fail();
    const text = this.take(found);
    this.at += end.length;
    return text;
  }

  expect(text: string): void {
    if (this.take(text.length) !== text) this.fail();
  }

  /** Big-endian, exact up to six bytes. */
  unsigned(length: number): number {
    let value = 0;
    for (let index = 0; index < length; index++) value = value * 256 + this.byte();
    return value;
  }

  littleEndian(length: number): number {
    let value = 0;
    for (let index = 0; index < length; index++) value += this.byte() * 256 ** index;
    return value;
  }

  wide(length = 8): bigint {
    let value = 0n;
    for (let index = 0; index < length; index++) value = (value << 8n) | BigInt(this.byte());
    return value;
  }

  double(): number {
    return view(this.take(8)).getFloat64(0);
  }

  single(): number {
    return view(this.take(4)).getFloat32(0);
  }

  text(length: number): Outline {
    return textOrBytes(this.take(length));
  }

  /** Counts a value and, around `read`, a level; stops at the limits. */
  within<T>(read: () => T): T {
    if (++this.#nodes > MOST_NODES || ++this.#depth > DEEPEST) this.fail();
    const result = read();
    this.#depth--;
    return result;
  }

  /** A sensible number of members: each takes at least a byte. */
  count(members: number): number {
    return members <= this.left ? members : this.fail();
  }
}

/** @returns what `read` made of all the bytes; `undefined` when they are not its kind, go on behind it or pass a limit */
export function readBytes(bytes: string, read: (cursor: ByteCursor) => Outline): Outline | undefined {
  if (bytes.length === 0 || bytes.length > LONGEST_BYTES) return undefined;
  const cursor = new ByteCursor(bytes);
  try {
    const outline = read(cursor);
    return cursor.left === 0 ? outline : undefined;
  } catch (error) {
    if (error === UNREADABLE) return undefined;
    throw error;
  }
}

export function textOrBytes(bytes: string): Outline {
  const text = decodeUtf8(bytes);
  return text === undefined ? scalar('bytes', encodeHex(bytes.slice(0, 64))) : scalar('text', text);
}

function view(bytes: string): DataView {
  return new DataView(Uint8Array.from(bytes, (each) => each.charCodeAt(0)).buffer);
}
