/** A sample read as the symbols that a generator may have put out one by one: characters of an alphabet, or bytes or numbers of 15 bits in hexadecimal. */
import { drawnAlphabets } from './drawn-alphabets.ts';

export interface Symbols {
  readonly count: number;
  /** From 0 to `size` − 1; read only where it is asked for, since most rules fail at once. */
  at(index: number): number;
  readonly size: number;
  readonly perValue: number;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Characters that are looked at to tell the alphabet. */
const HEAD = 1_024;

/** @param limit symbols beyond this are not looked at */
export function readSymbols(values: readonly string[], limit: number): readonly Symbols[] {
  const width = values[0]?.length ?? 0;
  const head = values.slice(0, Math.ceil((2 * limit) / Math.max(1, width)));
  if (width === 0 || head.some(({ length }) => length !== width)) return [];
  if (head.every((value) => GUID.test(value))) {
    const texts = [head.map((value) => value.replaceAll('-', '')), head.map(bytesOfGuid)];
    return texts.map((each) => toBytes(each.join(''), 16));
  }
  const text = head.join('');
  const isBytes = width % 2 === 0 && /^[0-9a-f]+$/i.test(text);
  const isShorts = isBytes && width % 4 === 0 && /^(?:[0-7].{3})+$/.test(text);
  return [
    ...(isBytes ? [toBytes(text, width / 2)] : []),
    ...(isShorts ? [toShorts(text, width / 4)] : []),
    ...drawnAlphabets(text.slice(0, HEAD)).map((each) => toSymbols(text, each, width)),
  ];
}

function toSymbols(text: string, alphabet: string, perValue: number): Symbols {
  const places = new Uint8Array(128);
  for (let at = 0; at < alphabet.length; at++) places[alphabet.charCodeAt(at)] = at;
  return { count: text.length, at: (index) => places[text.charCodeAt(index)] ?? 0, size: alphabet.length, perValue };
}

function toBytes(text: string, perValue: number): Symbols {
  const at = (index: number) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16);
  return { count: text.length / 2, at, size: 256, perValue };
}

/** rand() of Microsoft C gives 15 bits. */
function toShorts(text: string, perValue: number): Symbols {
  const at = (index: number) => Number.parseInt(text.slice(4 * index, 4 * index + 4), 16);
  return { count: text.length / 4, at, size: 2 ** 15, perValue };
}

/** .NET writes the first three numbers of a Guid with their high byte first, but holds them with the low one first. */
function bytesOfGuid(guid: string): string {
  const digits = guid.replaceAll('-', '');
  return [3, 2, 1, 0, 5, 4, 7, 6].map((at) => digits.slice(2 * at, 2 * at + 2)).join('') + digits.slice(16);
}
