import { type ByteCursor, readBytes } from './byte-cursor.ts';
import { group, keyOf, list, NOTHING, type Outline, scalar } from './outline.ts';

/** Erlang's external term format, as Plug writes sessions. */
export function readErlang(bytes: string): Outline | undefined {
  if (!bytes.startsWith('\x83')) return undefined;
  return readBytes(bytes, (cursor) => {
    cursor.byte();
    return term(cursor);
  });
}

function term(cursor: ByteCursor): Outline {
  return cursor.within(() => {
    switch (cursor.byte()) {
      case 97:
        return scalar('number', cursor.byte());
      case 98:
        return scalar('number', cursor.unsigned(4) | 0);
      case 70:
        return scalar('number', cursor.double());
      case 110:
        return big(cursor, cursor.byte());
      case 100:
      case 118:
        return atom(cursor.text(cursor.unsigned(2)));
      case 115:
      case 119:
        return atom(cursor.text(cursor.byte()));
      case 104:
        return list(repeat(cursor, cursor.byte(), term));
      case 105:
        return list(repeat(cursor, cursor.unsigned(4), term));
      case 106:
        return list([]);
      case 107:
        return cursor.text(cursor.unsigned(2));
      case 108: {
        const items = repeat(cursor, cursor.unsigned(4), term);
        const tail = term(cursor);
        return tail.kind === 'list' && tail.members.length === 0 ? list(items) : list([...items, tail]);
      }
      case 109:
        return cursor.text(cursor.unsigned(4));
      case 116:
        return group('map', repeat(cursor, cursor.unsigned(4), pair));
      default:
        return cursor.fail();
    }
  });
}

function pair(cursor: ByteCursor) {
  return { name: keyOf(term(cursor)), value: term(cursor) };
}

function repeat<T>(cursor: ByteCursor, size: number, read: (cursor: ByteCursor) => T): T[] {
  return Array.from({ length: cursor.count(size) }, () => read(cursor));
}

function atom(name: Outline): Outline {
  if (name.text === 'true' || name.text === 'false') return scalar('truth', name.text);
  return name.text === 'nil' ? NOTHING : name;
}

/** Sign, then little-endian bytes. */
function big(cursor: ByteCursor, size: number): Outline {
  const isNegative = cursor.byte() === 1;
  let value = 0n;
  const bytes = cursor.take(size);
  for (let index = size - 1; index >= 0; index--) value = (value << 8n) | BigInt(bytes.charCodeAt(index));
  return scalar('number', isNegative ? -value : value);
}
