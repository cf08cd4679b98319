import { encodeHex } from '../../encoding/hex.ts';
import { type ByteCursor, readBytes } from './byte-cursor.ts';
import { group, keyOf, list, moment, NOTHING, type Outline, scalar } from './outline.ts';

/** MessagePack: one value that takes all the bytes. */
export function readMessagePack(bytes: string): Outline | undefined {
  return readBytes(bytes, value);
}

function value(cursor: ByteCursor): Outline {
  return cursor.within(() => {
    const head = cursor.byte();
    if (head < 0x80) return scalar('number', head);
    if (head < 0x90) return map(cursor, head & 15);
    if (head < 0xa0) return array(cursor, head & 15);
    if (head < 0xc0) return cursor.text(head & 31);
    if (head >= 0xe0) return scalar('number', head - 256);
    return long(cursor, head);
  });
}

/** The heads of one byte, c0 to df. */
function long(cursor: ByteCursor, head: number): Outline {
  switch (head) {
    case 0xc0:
      return NOTHING;
    case 0xc2:
    case 0xc3:
      return scalar('truth', head === 0xc3);
    case 0xc4:
    case 0xc5:
    case 0xc6:
      return scalar('bytes', encodeHex(cursor.take(cursor.unsigned(2 ** (head - 0xc4))).slice(0, 64)));
    case 0xc7:
    case 0xc8:
    case 0xc9:
      return extension(cursor, cursor.unsigned(2 ** (head - 0xc7)));
    case 0xca:
      return scalar('number', cursor.single());
    case 0xcb:
      return scalar('number', cursor.double());
    case 0xcc:
    case 0xcd:
    case 0xce:
    case 0xcf:
      return scalar('number', cursor.wide(2 ** (head - 0xcc)));
    case 0xd0:
    case 0xd1:
    case 0xd2:
    case 0xd3: {
      const bytes = 2 ** (head - 0xd0);
      return scalar('number', BigInt.asIntN(bytes * 8, cursor.wide(bytes)));
    }
    case 0xd4:
    case 0xd5:
    case 0xd6:
    case 0xd7:
    case 0xd8:
      return extension(cursor, 2 ** (head - 0xd4));
    case 0xd9:
    case 0xda:
    case 0xdb:
      return cursor.text(cursor.unsigned(2 ** (head - 0xd9)));
    case 0xdc:
    case 0xdd:
      return array(cursor, cursor.unsigned(head === 0xdc ? 2 : 4));
    case 0xde:
    case 0xdf:
      return map(cursor, cursor.unsigned(head === 0xde ? 2 : 4));
    default:
      return cursor.fail();
  }
}

function map(cursor: ByteCursor, size: number): Outline {
  const members = Array.from({ length: cursor.count(size) }, () => ({
    name: keyOf(value(cursor)),
    value: value(cursor),
  }));
  return group('map', members);
}

function array(cursor: ByteCursor, size: number): Outline {
  return list(Array.from({ length: cursor.count(size) }, () => value(cursor)));
}

/** The timestamp extension, type −1: seconds; or 30 bits of nanoseconds and 34 of seconds; or 32 and 64 of them. */
function extension(cursor: ByteCursor, length: number): Outline {
  const isTime = cursor.byte() === 0xff;
  if (isTime && length === 4) return moment(cursor.unsigned(4) * 1000);
  if (isTime && length === 8) {
    const both = cursor.wide();
    return time(Number(both & 0x3ffffffffn), Number(both >> 34n));
  }
  if (isTime && length === 12) {
    const nanoseconds = cursor.unsigned(4);
    return time(Number(BigInt.asIntN(64, cursor.wide())), nanoseconds);
  }
  return scalar('bytes', encodeHex(cursor.take(length).slice(0, 64)));
}

function time(seconds: number, nanoseconds: number): Outline {
  return moment(Math.floor(seconds * 1000 + nanoseconds / 1e6));
}
