import { type ByteCursor, readBytes } from './byte-cursor.ts';
import { group, keyOf, list, NOTHING, type Outline, type OutlineMember, scalar } from './outline.ts';

/** Ruby's Marshal, version 4.8. Nothing is made of the classes it names. */
export function readMarshal(bytes: string): Outline | undefined {
  if (!bytes.startsWith('\x04\x08')) return undefined;
  return readBytes(bytes, (cursor) => {
    cursor.take(2);
    return value(cursor, []);
  });
}

function value(cursor: ByteCursor, symbols: string[]): Outline {
  return cursor.within(() => {
    const type = cursor.take(1);
    const again = () => value(cursor, symbols);
    switch (type) {
      case '0':
        return NOTHING;
      case 'T':
      case 'F':
        return scalar('truth', type === 'T');
      case 'i':
        return scalar('number', integer(cursor));
      case '"':
        return cursor.text(natural(cursor));
      case 'f':
        return float(cursor);
      case 'l':
        return big(cursor);
      case ':':
      case ';':
        return scalar('text', symbol(cursor, symbols, type));
      case '@':
        return scalar('text', `the same as value ${integer(cursor)}`);
      case 'I': {
        const inner = again();
        members(cursor, symbols);
        return inner;
      }
      case '/': {
        const source = cursor.text(natural(cursor));
        cursor.byte();
        return source;
      }
      case '[':
        return list(Array.from({ length: cursor.count(natural(cursor)) }, again));
      case '{':
        return group('map', members(cursor, symbols));
      case '}': {
        const found = members(cursor, symbols);
        return group('map', [...found, { name: 'default', value: again() }]);
      }
      case 'o':
      case 'S': {
        const name = symbolAt(cursor, symbols);
        return group(
          'object',
          members(cursor, symbols, () => symbolAt(cursor, symbols)),
          name,
        );
      }
      case 'u': {
        const name = symbolAt(cursor, symbols);
        return group('object', [{ name: 'data', value: cursor.text(natural(cursor)) }], name);
      }
      case 'U':
      case 'C':
      case 'e': {
        const name = symbolAt(cursor, symbols);
        return group('object', [{ name: 'data', value: again() }], name);
      }
      case 'c':
      case 'm':
      case 'M':
        return cursor.text(natural(cursor));
      default:
        return cursor.fail();
    }
  });
}

function symbolAt(cursor: ByteCursor, symbols: string[]): string {
  return symbol(cursor, symbols, cursor.take(1));
}

function symbol(cursor: ByteCursor, symbols: string[], type: string): string {
  if (type === ';') return symbols[natural(cursor)] ?? cursor.fail();
  if (type === 'I') {
    const inner = symbolAt(cursor, symbols);
    members(cursor, symbols);
    return inner;
  }
  if (type !== ':') return cursor.fail();
  const name = cursor.text(natural(cursor)).text;
  symbols.push(name);
  return name;
}

function members(cursor: ByteCursor, symbols: string[], key = () => keyOf(value(cursor, symbols))): OutlineMember[] {
  return Array.from({ length: cursor.count(natural(cursor)) }, () => ({ name: key(), value: value(cursor, symbols) }));
}

/** One byte of sign and size, offset by 5, then little-endian bytes. */
function integer(cursor: ByteCursor): number {
  const head = (cursor.byte() << 24) >> 24;
  if (head === 0) return 0;
  if (head > 4) return head - 5;
  if (head < -4) return head + 5;
  return head > 0 ? cursor.littleEndian(head) : cursor.littleEndian(-head) - 256 ** -head;
}

/** A text; Ruby before 1.9 appends bits of the mantissa behind a NUL. */
function float(cursor: ByteCursor): Outline {
  const [text = ''] = cursor.take(natural(cursor)).split('\0', 1);
  return /^(?:-?(?:inf|\d+(?:\.\d+)?(?:e[+-]?\d+)?)|nan)$/i.test(text) ? scalar('number', text) : cursor.fail();
}

function natural(cursor: ByteCursor): number {
  const found = integer(cursor);
  return found >= 0 ? found : cursor.fail();
}

function big(cursor: ByteCursor): Outline {
  const sign = cursor.take(1);
  const bytes = cursor.take(2 * natural(cursor));
  let size = 0n;
  for (let index = Math.min(bytes.length, 64) - 1; index >= 0; index--) {
    size = (size << 8n) | BigInt(bytes.charCodeAt(index));
  }
  return scalar('number', sign === '-' ? -size : size);
}
