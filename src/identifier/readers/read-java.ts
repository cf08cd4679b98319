import { encodeHex } from '../../encoding/hex.ts';
import { type ByteCursor, readBytes } from './byte-cursor.ts';
import { group, list, moment, NOTHING, type Outline, type OutlineMember, scalar } from './outline.ts';
import { isPlausibleMillisecond } from './plausible-time.ts';

interface ClassDescription {
  readonly name: string;
  readonly flags: number;
  readonly fields: readonly { readonly type: string; readonly name: string }[];
  readonly parent: ClassDescription | undefined;
}

/** What a back reference may point at: a class, or a value that was read. */
type Handle = ClassDescription | string;

/** Java's object serialisation stream (protocol 5). Nothing is made of the classes it names. */
export function readJava(bytes: string): Outline | undefined {
  if (!bytes.startsWith('\xac\xed\x00\x05')) return undefined;
  return readBytes(bytes, (cursor) => {
    cursor.take(4);
    const handles: Handle[] = [];
    const found: Outline[] = [];
    while (cursor.left > 0) found.push(content(cursor, handles, cursor.byte()));
    return found.length === 1 && found[0] !== undefined ? found[0] : list(found);
  });
}

/** Object Serialization Specification §6.4.1: the type code decides. */
function content(cursor: ByteCursor, handles: Handle[], type: number): Outline {
  return cursor.within(() => {
    switch (type) {
      case 0x70:
        return NOTHING;
      case 0x71: {
        const handle = handles[cursor.unsigned(4) - 0x7e0000];
        return scalar('text', typeof handle === 'string' ? handle : `an earlier ${handle?.name ?? 'value'}`);
      }
      case 0x73:
        return object(cursor, handles);
      case 0x74:
      case 0x7c: {
        const text = cursor.text(type === 0x74 ? cursor.unsigned(2) : Number(cursor.wide()));
        handles.push(text.text);
        return text;
      }
      case 0x75:
        return array(cursor, handles);
      case 0x72: {
        cursor.at--;
        return scalar('text', description(cursor, handles)?.name ?? '');
      }
      case 0x76: {
        const name = description(cursor, handles)?.name ?? '';
        handles.push(name);
        return scalar('text', name);
      }
      case 0x77:
      case 0x7a:
        return block(cursor.take(cursor.unsigned(type === 0x77 ? 1 : 4)));
      case 0x7e: {
        const name = description(cursor, handles)?.name ?? '';
        handles.push(name);
        return group('object', [{ name: 'constant', value: content(cursor, handles, cursor.byte()) }], name);
      }
      default:
        return cursor.fail();
    }
  });
}

/** java.util.Date writes its eight bytes of milliseconds as a block. */
function block(bytes: string): Outline {
  const ms = bytes.length === 8 ? Number(BigInt(`0x${encodeHex(bytes)}`)) : Number.NaN;
  return isPlausibleMillisecond(ms) ? moment(ms) : scalar('bytes', encodeHex(bytes.slice(0, 64)));
}

function description(cursor: ByteCursor, handles: Handle[]): ClassDescription | undefined {
  return cursor.within(() => {
    const type = cursor.byte();
    if (type === 0x70) return undefined;
    if (type === 0x71) {
      const handle = handles[cursor.unsigned(4) - 0x7e0000];
      return typeof handle === 'object' ? handle : cursor.fail();
    }
    if (type !== 0x72) return cursor.fail();
    const name = cursor.text(cursor.unsigned(2)).text;
    cursor.take(8);
    const place = handles.push(name) - 1;
    const flags = cursor.byte();
    const fields = Array.from({ length: cursor.count(cursor.unsigned(2)) }, () => {
      const field = { type: cursor.take(1), name: cursor.text(cursor.unsigned(2)).text };
      if (field.type === 'L' || field.type === '[') content(cursor, handles, cursor.byte());
      return field;
    });
    annotation(cursor, handles);
    const described = { name, flags, fields, parent: description(cursor, handles) };
    handles[place] = described;
    return described;
  });
}

/** Values up to TC_ENDBLOCKDATA (78). */
function annotation(cursor: ByteCursor, handles: Handle[]): Outline[] {
  const found: Outline[] = [];
  for (let type = cursor.byte(); type !== 0x78; type = cursor.byte()) found.push(content(cursor, handles, type));
  return found;
}

function object(cursor: ByteCursor, handles: Handle[]): Outline {
  const described = description(cursor, handles);
  if (described === undefined) return cursor.fail();
  handles.push(described);
  const lineage: ClassDescription[] = [];
  for (let each: ClassDescription | undefined = described; each !== undefined; each = each.parent)
    lineage.unshift(each);
  const members: OutlineMember[] = [];
  for (const { flags, fields } of lineage) {
    // SC_SERIALIZABLE 2, SC_WRITE_METHOD 1, SC_EXTERNALIZABLE 4, SC_BLOCK_DATA 8 (§6.4.2).
    if (flags & 2) for (const { type, name } of fields) members.push({ name, value: field(cursor, handles, type) });
    else if (!(flags & 8)) return cursor.fail();
    if (flags & 1 || flags & 4) {
      for (const value of annotation(cursor, handles)) members.push({ name: `[${members.length}]`, value });
    }
  }
  return group('object', members, described.name);
}

function array(cursor: ByteCursor, handles: Handle[]): Outline {
  const described = description(cursor, handles);
  handles.push(described?.name ?? '');
  const type = described?.name.charAt(1) ?? '';
  const size = cursor.count(cursor.unsigned(4));
  if (type === 'B') return scalar('bytes', encodeHex(cursor.take(size).slice(0, 64)));
  return list(Array.from({ length: size }, () => field(cursor, handles, type)));
}

function field(cursor: ByteCursor, handles: Handle[], type: string): Outline {
  switch (type) {
    case 'L':
    case '[':
      return content(cursor, handles, cursor.byte());
    case 'Z':
      return scalar('truth', cursor.byte() !== 0);
    case 'B':
      return scalar('number', (cursor.byte() << 24) >> 24);
    case 'C':
      return scalar('text', String.fromCharCode(cursor.unsigned(2)));
    case 'S':
      return scalar('number', (cursor.unsigned(2) << 16) >> 16);
    case 'I':
      return scalar('number', cursor.unsigned(4) | 0);
    case 'J':
      return scalar('number', BigInt.asIntN(64, cursor.wide()));
    case 'F':
      return scalar('number', cursor.single());
    case 'D':
      return scalar('number', cursor.double());
    default:
      return cursor.fail();
  }
}
