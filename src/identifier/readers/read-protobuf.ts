import { decodeUtf8 } from '../../encoding/utf8.ts';
import { type ByteCursor, DEEPEST, readBytes } from './byte-cursor.ts';
import { group, moment, type Outline, type OutlineMember, scalar } from './outline.ts';

/** Field numbers above this are rare enough to be chance. */
const HIGHEST_FIELD = 300;
/** Text without control characters. */
const PRINTABLE = /^[^\x00-\x08\x0B\x0C\x0E-\x1F\x7F]+$/;

/** Protocol buffers without their schema: numbered fields. Random bytes may look like it, so at least two fields are asked for. */
export function readProtobuf(bytes: string): Outline | undefined {
  const found = readBytes(bytes, (cursor) => message(cursor, DEEPEST));
  return found !== undefined && found.members.length >= 2 ? found : undefined;
}

function message(cursor: ByteCursor, depth: number): Outline {
  const members: OutlineMember[] = [];
  while (cursor.left > 0) {
    const key = Number(varint(cursor));
    const [field, wire] = [Math.floor(key / 8), key % 8];
    if (field === 0 || field > HIGHEST_FIELD) cursor.fail();
    members.push({ name: String(field), value: cursor.within(() => value(cursor, wire, depth)) });
  }
  return group('map', members);
}

function value(cursor: ByteCursor, wire: number, depth: number): Outline {
  switch (wire) {
    case 0:
      return scalar('number', varint(cursor));
    case 1:
      return fixed(cursor.littleEndian(8));
    case 5:
      return scalar('number', cursor.littleEndian(4));
    case 2: {
      const bytes = cursor.take(Number(varint(cursor)));
      const text = decodeUtf8(bytes);
      if (text !== undefined && PRINTABLE.test(text)) return scalar('text', text);
      const inner = depth > 0 ? readBytes(bytes, (nested) => message(nested, depth - 1)) : undefined;
      return inner ?? scalar('bytes', `${bytes.length} bytes`);
    }
    default:
      return cursor.fail();
  }
}

function fixed(size: number): Outline {
  return size > 1e12 && size < 4e12 ? moment(size) : scalar('number', size);
}

/** Seven bits a byte, the lowest first; what goes beyond 64 bits is cut off, as every decoder does. */
function varint(cursor: ByteCursor): bigint {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = cursor.byte();
    value |= BigInt(byte & 127) << shift;
    if (byte < 128) return BigInt.asUintN(64, value);
  }
  return cursor.fail();
}
