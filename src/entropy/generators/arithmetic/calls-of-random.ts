/**
 * Identifiers as calls of a random() below 1, several to a value: a character from each, as `alphabet[Math.floor(Math.random() * alphabet.length)]`
 * makes them, the digits of a UUID, or two, four or eight hexadecimal digits from each. What is seen of a call are its leading bits.
 */

import { drawnAlphabets } from './drawn-alphabets.ts';

export interface Call {
  /** How many leading bits of the call are skipped, how many are known, and what they are. */
  readonly skipped: number;
  readonly known: number;
  readonly bits: number;
}

export interface Reading {
  readonly calls: readonly Call[];
  /** Known bits of each call when that is the same for all: what follows from the others is then computed once. */
  readonly perCall: number | undefined;
}

const MOST_CALLS = 400;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Every way in which the values can be calls; at most `MOST_CALLS` of each. */
export function readCalls(values: readonly string[]): readonly Reading[] {
  const head = values.slice(0, MOST_CALLS);
  if (head.every((value) => UUID.test(value))) {
    const undashed = head.map((value) => value.replaceAll('-', ''));
    return [
      { calls: undashed.flatMap(callsOfUuid).slice(0, MOST_CALLS), perCall: undefined },
      ...hexReadings(undashed),
    ];
  }
  const text = head.join('').slice(0, 4 * MOST_CALLS);
  const byCharacter = drawnAlphabets(text).map((alphabet): Reading => {
    const calls = [...text.slice(0, MOST_CALLS)].map((each) => leading(alphabet.indexOf(each), alphabet.length));
    const isEven = Number.isInteger(Math.log2(alphabet.length));
    return { calls, perCall: isEven ? Math.log2(alphabet.length) : undefined };
  });
  return [...byCharacter, ...hexReadings(head)];
}

/** From how many hexadecimal digits each call is read. */
const GROUPS = [2, 4, 8] as const;

function hexReadings(values: readonly string[]): readonly Reading[] {
  if (!values.every((value) => /^[0-9a-f]+$/i.test(value))) return [];
  // toString(16) of one call: up to 14 digits, without the zeros at the end.
  if (values.every(({ length }) => length >= 9 && length <= 14)) {
    return [{ perCall: 32, calls: values.map((value) => callOf(value.slice(0, 8))) }];
  }
  return GROUPS.filter((group) => values.every(({ length }) => length % group === 0)).map((group) => ({
    perCall: 4 * group,
    calls: (
      values
        .join('')
        .slice(0, group * MOST_CALLS)
        .match(new RegExp(`.{${group}}`, 'g')) ?? []
    ).map(callOf),
  }));
}

function callOf(digits: string): Call {
  return { skipped: 0, known: 4 * digits.length, bits: Number.parseInt(digits, 16) };
}

/** The version's digit is none of random()'s; of the variant's, the last two bits are: `(r & 3) | 8`. */
function callsOfUuid(digits: string): readonly Call[] {
  return [...digits].flatMap((digit, at): readonly Call[] => {
    const bits = Number.parseInt(digit, 16);
    if (at === 12) return [];
    return [at === 16 ? { skipped: 2, known: 2, bits: bits & 3 } : { skipped: 0, known: 4, bits }];
  });
}

/** The bits that all numbers from `symbol / size` up to the next symbol's begin with. */
function leading(symbol: number, size: number): Call {
  let known = 0;
  while (
    known < 16 &&
    Math.floor((symbol * 2 ** (known + 1)) / size) === Math.ceil(((symbol + 1) * 2 ** (known + 1)) / size) - 1
  ) {
    known++;
  }
  return { skipped: 0, known, bits: Math.floor((symbol * 2 ** known) / size) };
}
