import { encodeHex } from '../../encoding/hex.ts';
import { type ByteCursor, readBytes } from './byte-cursor.ts';
import { group, keyOf, list, NOTHING, type Outline, scalar } from './outline.ts';

/** A mark on the stack, as the opcode `(` sets it. */
const MARK = Symbol('mark');
type Slot = Outline | typeof MARK;

/** Python's pickle, protocols 0 to 5, followed without importing or calling anything: what it would call is told as an object. */
export function readPickle(bytes: string): Outline | undefined {
  if (!bytes.endsWith('.') || !/^(?:\x80[\x02-\x05]|[(\]}]|c[a-z_])/i.test(bytes)) return undefined;
  return readBytes(bytes, (cursor) => run(cursor));
}

function run(cursor: ByteCursor): Outline {
  const stack: Slot[] = [];
  const memo = new Map<number, Outline>();
  const pop = (): Outline => {
    const top = stack.pop();
    return typeof top === 'object' ? top : cursor.fail();
  };
  const top = (): Outline => {
    const last = stack.at(-1);
    return typeof last === 'object' ? last : cursor.fail();
  };
  const sinceMark = (): Outline[] => {
    const from = stack.lastIndexOf(MARK);
    return from < 0 ? cursor.fail() : stack.splice(from).filter((slot): slot is Outline => typeof slot === 'object');
  };
  const remember = (key: number) => void memo.set(key, top());
  const recall = (key: number) => stack.push(memo.get(key) ?? cursor.fail());
  const extend = (items: readonly Outline[]) => {
    const group = pop();
    const from = group.members.length;
    stack.push({
      ...group,
      members: [...group.members, ...items.map((value, index) => ({ name: String(from + index), value }))],
    });
  };
  const assign = (items: readonly Outline[]) => {
    const target = pop();
    const members = [...target.members];
    for (let index = 0; index + 1 < items.length; index += 2) {
      const [key, value] = [items[index] ?? NOTHING, items[index + 1] ?? NOTHING];
      members.push({ name: keyOf(key), value });
    }
    stack.push({ ...target, members });
  };
  const call = (args: Outline, callee: Outline) => stack.push(group('object', args.members, keyOf(callee)));

  for (;;) {
    const code = cursor.within(() => cursor.take(1));
    switch (code) {
      case '.':
        return pop();
      case '\x80':
        cursor.byte();
        break;
      case '\x95':
        cursor.take(8);
        break;
      case '(':
        stack.push(MARK);
        break;
      case '0':
        stack.pop();
        break;
      case '1':
        sinceMark();
        break;
      case '2':
        stack.push(top());
        break;
      case 'N':
        stack.push(NOTHING);
        break;
      case '\x88':
      case '\x89':
        stack.push(scalar('truth', code === '\x88'));
        break;
      case 'K':
      case 'M':
        stack.push(scalar('number', cursor.littleEndian(code === 'K' ? 1 : 2)));
        break;
      case 'J':
        stack.push(scalar('number', cursor.littleEndian(4) | 0));
        break;
      case '\x8a':
      case '\x8b': {
        const size = code === '\x8a' ? cursor.byte() : cursor.littleEndian(4);
        stack.push(long(cursor.take(size)));
        break;
      }
      case 'G':
        stack.push(scalar('number', cursor.double()));
        break;
      case 'I':
      case 'L':
        stack.push(integer(cursor.until('\n'), code) ?? cursor.fail());
        break;
      case 'F': {
        const text = cursor.until('\n');
        stack.push(FLOAT.test(text) ? scalar('number', text) : cursor.fail());
        break;
      }
      case 'V':
      case 'S':
        stack.push(scalar('text', cursor.until('\n', 4096)));
        break;
      case '\x8c':
      case 'U':
      case 'C':
        stack.push(cursor.text(cursor.byte()));
        break;
      case 'X':
      case 'T':
      case 'B':
        stack.push(cursor.text(cursor.littleEndian(4)));
        break;
      case '\x8d':
      case '\x8e':
      case '\x96':
        stack.push(cursor.text(cursor.littleEndian(8)));
        break;
      case ']':
      case ')':
        stack.push(list([]));
        break;
      case '}':
      case '\x8f':
        stack.push(group('map', []));
        break;
      case 'l':
      case 't':
      case '\x91':
        stack.push(list(sinceMark()));
        break;
      case '\x85':
      case '\x86':
      case '\x87': {
        const items: Outline[] = [];
        for (let size = code.charCodeAt(0) - 0x84; size > 0; size--) items.unshift(pop());
        stack.push(list(items));
        break;
      }
      case 'd':
      case 'u': {
        const items = sinceMark();
        if (code === 'd') stack.push(group('map', []));
        assign(items);
        break;
      }
      case 's': {
        const value = pop();
        assign([pop(), value]);
        break;
      }
      case 'a':
        extend([pop()]);
        break;
      case 'e':
      case '\x90':
        extend(sinceMark());
        break;
      case 'c':
        stack.push(scalar('text', `${cursor.until('\n', 256)}.${cursor.until('\n', 256)}`));
        break;
      case '\x93': {
        const name = pop();
        stack.push(scalar('text', `${keyOf(pop())}.${keyOf(name)}`));
        break;
      }
      case 'R':
      case '\x81': {
        const args = pop();
        call(args, pop());
        break;
      }
      case '\x92': {
        const named = pop();
        const args = pop();
        call({ ...args, members: [...args.members, ...named.members] }, pop());
        break;
      }
      case 'i': {
        const callee = `${cursor.until('\n', 256)}.${cursor.until('\n', 256)}`;
        call(list(sinceMark()), scalar('text', callee));
        break;
      }
      case 'o': {
        const [callee = NOTHING, ...args] = sinceMark();
        call(list(args), callee);
        break;
      }
      case 'P':
        stack.push(scalar('text', cursor.until('\n', 256)));
        break;
      case 'Q':
        stack.push(pop());
        break;
      case 'b': {
        const state = pop();
        const target = pop();
        stack.push({ ...target, members: [...target.members, ...state.members] });
        break;
      }
      case 'p':
        remember(Number(cursor.until('\n')));
        break;
      case 'g':
        recall(Number(cursor.until('\n')));
        break;
      case 'q':
      case 'r':
        remember(cursor.littleEndian(code === 'q' ? 1 : 4));
        break;
      case 'h':
      case 'j':
        recall(cursor.littleEndian(code === 'h' ? 1 : 4));
        break;
      case '\x94':
        remember(memo.size);
        break;
      default:
        cursor.fail();
    }
  }
}

/** As Python writes one. */
const FLOAT = /^-?(?:\d+(?:\.\d*)?(?:e[+-]?\d+)?|inf|nan)$/;

/** Before protocol 2, truths are the integers 00 and 01, and long integers end in L. */
function integer(text: string, code: string): Outline | undefined {
  if (code === 'I' && /^0[01]$/.test(text)) return scalar('truth', text === '01');
  const [, digits] = /^([+-]?\d+)L?$/.exec(text) ?? [];
  return digits === undefined ? undefined : scalar('number', BigInt(digits.replace('+', '')));
}

/** Longer integers are shown as their bytes: making them decimal takes time quadratic in the length. */
const LONGEST_INTEGER = 64;

/** Two's complement, the least significant byte first. */
function long(bytes: string): Outline {
  if (bytes.length > LONGEST_INTEGER) return scalar('bytes', encodeHex(bytes.slice(0, 64)));
  let value = 0n;
  for (let at = bytes.length - 1; at >= 0; at--) value = (value << 8n) | BigInt(bytes.charCodeAt(at));
  return scalar('number', BigInt.asIntN(8 * bytes.length, value));
}
