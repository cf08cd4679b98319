import { type ByteCursor, readBytes } from './byte-cursor.ts';
import { group, keyOf, NOTHING, type Outline, type OutlineMember, scalar } from './outline.ts';

/** The output of PHP's serialize(), one value that takes all the bytes. Nothing is made of the classes it names. */
export function readPhp(bytes: string): Outline | undefined {
  return /^(?:[abdisOCE]:|N;)/.test(bytes) ? readBytes(bytes, value) : undefined;
}

function value(cursor: ByteCursor): Outline {
  return cursor.within(() => {
    const type = cursor.take(2);
    switch (type) {
      case 'N;':
        return NOTHING;
      case 'b:':
        return scalar('truth', matching(cursor, /^[01]$/) === '1');
      case 'i:':
        return scalar('number', matching(cursor, /^[+-]?\d+$/));
      case 'd:':
        return scalar('number', matching(cursor, /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?|-?INF|NAN)$/i));
      case 's:': {
        const text = quoted(cursor);
        cursor.expect(';');
        return text;
      }
      case 'a:':
        return group('map', members(cursor));
      case 'O:': {
        const name = quoted(cursor).text;
        cursor.expect(':');
        return group('object', members(cursor), name);
      }
      case 'C:': {
        const name = quoted(cursor).text;
        cursor.expect(':');
        const length = natural(cursor, ':');
        cursor.expect('{');
        const body = cursor.text(length);
        cursor.expect('}');
        return group('object', [{ name: 'data', value: body }], name);
      }
      case 'E:': {
        const name = quoted(cursor);
        cursor.expect(';');
        return name;
      }
      case 'r:':
      case 'R:':
        return scalar('text', `the same as value ${cursor.until(';')}`);
      default:
        return cursor.fail();
    }
  });
}

/** What stands before the next semicolon. */
function matching(cursor: ByteCursor, pattern: RegExp): string {
  const text = cursor.until(';');
  return pattern.test(text) ? text : cursor.fail();
}

function quoted(cursor: ByteCursor): Outline {
  const length = natural(cursor, ':');
  cursor.expect('"');
  const text = cursor.text(length);
  cursor.expect('"');
  return text;
}

function members(cursor: ByteCursor): OutlineMember[] {
  const size = cursor.count(natural(cursor, ':'));
  cursor.expect('{');
  const found = Array.from({ length: size }, () => ({ name: memberName(value(cursor)), value: value(cursor) }));
  cursor.expect('}');
  return found;
}

/** Private and protected properties carry their class between two NULs. */
function memberName(key: Outline): string {
  const name = keyOf(key);
  return name.startsWith('\0') ? name.slice(name.indexOf('\0', 1) + 1) : name;
}

function natural(cursor: ByteCursor, end: string): number {
  const digits = cursor.until(end);
  return /^\d{1,6}$/.test(digits) ? Number(digits) : cursor.fail();
}
