/** Which serialisation bytes are in, by trying first those that begin with a signature of their own, and last those that only have a grammar. */
import { decodeUtf8, encodeUtf8 } from '../../encoding/utf8.ts';
import { type Outline, scalar } from './outline.ts';
import { readCbor } from './read-cbor.ts';
import { readErlang } from './read-erlang.ts';
import { readJava } from './read-java.ts';
import { readJson } from './read-json.ts';
import { readMarshal } from './read-marshal.ts';
import { readMessagePack } from './read-message-pack.ts';
import { readPhp } from './read-php.ts';
import { readPickle } from './read-pickle.ts';
import { readProtobuf } from './read-protobuf.ts';

export type SerialisationId =
  | 'json'
  | 'php'
  | 'java'
  | 'marshal'
  | 'pickle'
  | 'erlang'
  | 'cbor'
  | 'message-pack'
  | 'protobuf';

export interface Serialised {
  readonly id: SerialisationId;
  readonly outline: Outline;
}

export const SERIALISATION_TITLES: Readonly<Record<SerialisationId, string>> = {
  json: 'JSON',
  php: 'PHP serialize()',
  java: 'Java serialisation',
  marshal: 'Ruby Marshal',
  pickle: 'Python pickle',
  erlang: 'Erlang terms',
  cbor: 'CBOR',
  'message-pack': 'MessagePack',
  protobuf: 'Protocol buffers (looks like)',
};

/** Those whose deserialisers make objects of classes that the data names: with a forged value they can be made to run code. */
export const EXECUTABLE: ReadonlySet<SerialisationId> = new Set(['php', 'java', 'marshal', 'pickle']);

/** @param bytes one character per byte */
export function readSerialised(bytes: string): Serialised | undefined {
  const first = bytes.charCodeAt(0);
  if (first === 0x7b || first === 0x5b) {
    const outline = readJson(decodeUtf8(bytes) ?? '');
    if (outline !== undefined) return { id: 'json', outline };
  }
  return (
    found('php', readPhp(bytes)) ??
    found('java', readJava(bytes)) ??
    found('marshal', readMarshal(bytes)) ??
    found('pickle', bytes.startsWith('\x80') ? readPickle(bytes) : withoutSignature(readPickle(bytes))) ??
    found('erlang', composed(readErlang(bytes))) ??
    (BINARY.test(bytes) ? readWithoutSignature(bytes) : undefined) ??
    unread(bytes)
  );
}

/** Pickles of before protocol 2: a map of words, or an object of a class in a module. */
function withoutSignature(outline: Outline | undefined): Outline | undefined {
  return outline?.kind === 'object' && /^\w+(?:\.\w+)+$/.test(outline.text) ? outline : convincing(outline);
}

/** A beginning that chance hardly makes, before something that could not be read to its end: it is no less dangerous for that. */
function unread(bytes: string): Serialised | undefined {
  const isJava = bytes.startsWith('\xac\xed\x00\x05');
  const isPickle = bytes.length >= 12 && /^\x80[\x02-\x05]/.test(bytes) && bytes.endsWith('.');
  if (!isJava && !isPickle) return undefined;
  return { id: isJava ? 'java' : 'pickle', outline: scalar('bytes', `${bytes.length} bytes, not read to their end`) };
}

/** Text is none of these: digits alone would pass for protocol buffers. */
const BINARY = /[\x00-\x08\x0E-\x1F\x80-\xFF]/;

function readWithoutSignature(bytes: string): Serialised | undefined {
  return (
    found('cbor', convincing(readCbor(bytes))) ??
    found('message-pack', convincing(readMessagePack(bytes))) ??
    found('protobuf', hasWord(readProtobuf(bytes)))
  );
}

export function readSerialisedText(text: string): Serialised | undefined {
  return readSerialised(encodeUtf8(text));
}

function found(id: SerialisationId, outline: Outline | undefined): Serialised | undefined {
  return outline === undefined ? undefined : { id, outline };
}

/** A map, or something with members: a byte that tells the format, and a number, are soon met by chance. */
function composed(outline: Outline | undefined): Outline | undefined {
  return outline?.kind === 'map' || (outline?.members.length ?? 0) > 0 ? outline : undefined;
}

/** A map whose keys are words: a grammar without a signature accepts many random bytes otherwise. */
function convincing(outline: Outline | undefined): Outline | undefined {
  if (outline?.kind !== 'map' || !outline.members.every(({ name }) => /^[A-Za-z_$][\w$ :.@/-]*$/.test(name)))
    return undefined;
  return outline.members.reduce((sum, { name }) => sum + name.length, 0) >= 3 ? outline : undefined;
}

/** Letters in the texts of its fields: fewer are soon met by chance. */
const LEAST_LETTERS = 5;

/** Its fields hold readable text of some length. */
function hasWord(outline: Outline | undefined): Outline | undefined {
  const texts = (outline?.members ?? []).filter(
    ({ value }) => value.kind === 'text' && /^[\w@.+ -]{3,}$/.test(value.text),
  );
  return texts.reduce((sum, { value }) => sum + value.text.length, 0) >= LEAST_LETTERS ? outline : undefined;
}
