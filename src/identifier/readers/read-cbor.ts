import { encodeHex } from '../../encoding/hex.ts';
import { type ByteCursor, readBytes } from './byte-cursor.ts';
import { group, keyOf, list, moment, NOTHING, type Outline, scalar } from './outline.ts';

/** CBOR (RFC 8949): one item that takes all the bytes. */
export function readCbor(bytes: string): Outline | undefined {
  return readBytes(bytes, item);
}

/** RFC 8949 §3: three bits of major type, five of argument. */
function item(cursor: ByteCursor): Outline {
  return cursor.within(() => {
    const head = cursor.byte();
    const [major, short] = [head >> 5, head & 31];
    if (major === 7) return simple(cursor, short);
    const isOpen = short === 31;
    if (isOpen && (major < 2 || major > 5)) return cursor.fail();
    const size = isOpen ? 0n : argument(cursor, short);
    switch (major) {
      case 0:
        return scalar('number', size);
      case 1:
        return scalar('number', -1n - size);
      case 2:
      case 3:
        return isOpen ? chunks(cursor, major) : text(cursor, major, Number(size));
      case 4:
        return list(isOpen ? untilBreak(cursor, () => item(cursor)) : repeat(cursor, Number(size), item));
      case 5:
        return group('map', isOpen ? untilBreak(cursor, () => pair(cursor)) : repeat(cursor, Number(size), pair));
      default:
        return tagged(Number(size), item(cursor));
    }
  });
}

function argument(cursor: ByteCursor, short: number): bigint {
  if (short < 24) return BigInt(short);
  if (short > 27) return cursor.fail();
  return cursor.wide(2 ** (short - 24));
}

function text(cursor: ByteCursor, major: number, size: number): Outline {
  if (major === 3) return cursor.text(size);
  return scalar('bytes', encodeHex(cursor.take(size).slice(0, 64)));
}

function chunks(cursor: ByteCursor, major: number): Outline {
  return scalar(major === 3 ? 'text' : 'bytes', untilBreak(cursor, () => item(cursor).text).join(''));
}

function repeat<T>(cursor: ByteCursor, size: number, read: (cursor: ByteCursor) => T): T[] {
  return Array.from({ length: cursor.count(size) }, () => read(cursor));
}

function pair(cursor: ByteCursor) {
  return { name: keyOf(item(cursor)), value: item(cursor) };
}

function untilBreak<T>(cursor: ByteCursor, read: () => T): T[] {
  const items: T[] = [];
  while (cursor.bytes.charCodeAt(cursor.at) !== 0xff) items.push(read());
  cursor.byte();
  return items;
}

/** RFC 8949 §3.4.1, §3.4.2: tags 0 and 1 are times; 55799 only says “this is CBOR”. */
function tagged(tag: number, inner: Outline): Outline {
  if (tag === 0 && inner.kind === 'text') return { ...inner, kind: 'time' };
  if (tag === 1 && inner.kind === 'number') return moment(Number(inner.text) * 1000);
  return inner;
}

function simple(cursor: ByteCursor, short: number): Outline {
  switch (short) {
    case 20:
    case 21:
      return scalar('truth', short === 21);
    case 22:
    case 23:
      return NOTHING;
    case 25:
      return scalar('number', half(cursor.unsigned(2)));
    case 26:
      return scalar('number', cursor.single());
    case 27:
      return scalar('number', cursor.double());
    default:
      return cursor.fail();
  }
}

/** RFC 8949 appendix D: IEEE 754 half precision. */
function half(bits: number): number {
  const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
  const size =
    exponent === 0
      ? fraction * 2 ** -24
      : exponent === 31
        ? fraction === 0
          ? Number.POSITIVE_INFINITY
          : Number.NaN
        : (fraction + 1024) * 2 ** (exponent - 25);
  return bits & 0x8000 ? -size : size;
}
