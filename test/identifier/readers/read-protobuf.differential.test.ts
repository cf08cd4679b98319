import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import fc from 'fast-check';
import { it } from 'vitest';
import { decodeUtf8 } from '../../../src/encoding/utf8.ts';
import { group, type Outline, type OutlineMember, scalar } from '../../../src/identifier/readers/outline.ts';
import { readProtobuf } from '../../../src/identifier/readers/read-protobuf.ts';
import { latin1, neverDisagrees, octets, type Readers, readsWhatIsWritten } from '../../support/differential.ts';

/** Varints, words of 32 bits, texts, and messages in messages. */
type Field = bigint | number | string | Message;
interface Message {
  readonly fields: readonly (readonly [number: number, field: Field])[];
}

const { message } = fc.letrec<{ message: Message; field: Field }>((tie) => ({
  message: fc.record({
    fields: fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), tie('field')), { minLength: 2, maxLength: 6 }),
  }),
  field: fc.oneof(
    { maxDepth: 4 },
    fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    fc.nat(2 ** 32 - 1),
    fc.stringMatching(/^[A-Za-zäöü ]{1,30}$/),
    tie('message'),
  ),
}));

function written({ fields }: Message): Uint8Array {
  const writer = new BinaryWriter();
  for (const [number, field] of fields) {
    if (typeof field === 'bigint') writer.tag(number, WireType.Varint).uint64(field);
    else if (typeof field === 'number') writer.tag(number, WireType.Bit32).fixed32(field);
    else if (typeof field === 'string') writer.tag(number, WireType.LengthDelimited).string(field);
    else writer.tag(number, WireType.LengthDelimited).bytes(written(field));
  }
  return writer.finish();
}

/** By the library’s reader. Without a schema, bytes that are printable are a text, and else a message if they can be one. */
function outlined(bytes: Uint8Array): Outline {
  const reader = new BinaryReader(bytes);
  const members: OutlineMember[] = [];
  while (reader.pos < reader.len) {
    const [number, wire] = reader.tag();
    if (number > 300) throw new Error('More is taken for chance.');
    members.push({ name: String(number), value: fieldOf(reader, wire) });
  }
  return group('map', members);
}

function fieldOf(reader: BinaryReader, wire: WireType): Outline {
  if (wire === WireType.Varint) return scalar('number', reader.uint64());
  if (wire === WireType.Bit32) return scalar('number', reader.fixed32());
  if (wire !== WireType.LengthDelimited) throw new Error('not written here');
  const bytes = reader.bytes();
  const text = decodeUtf8(latin1(bytes));
  if (text !== undefined && /^[^\x00-\x08\x0B\x0C\x0E-\x1F\x7F]+$/.test(text)) return scalar('text', text);
  try {
    if (bytes.length > 0) return outlined(bytes);
  } catch {}
  return scalar('bytes', `${bytes.length} bytes`);
}

const protobuf: Readers = {
  values: message,
  encode: (value) => latin1(written(value as Message)),
  ours: readProtobuf,
  theirs: (bytes) => outlined(octets(bytes)),
};

it('reads what @bufbuild/protobuf writes', () =>
  readsWhatIsWritten(protobuf, (value) => outlined(written(value as Message))));
it('never disagrees with @bufbuild/protobuf', () => neverDisagrees(protobuf));
