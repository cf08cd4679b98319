/**
 * Math.random() of V8, one or more characters from each call: the commonest way to make a weak token in JavaScript. V8 makes 64 outputs ahead and
 * hands them out last first, so the state is solved for within one such run, wherever it begins; each bit beyond the 128 of the state is
 * a prediction.
 */
import { type Call, type Reading, readCalls } from './arithmetic/calls-of-random.ts';
import { createLinearSystem } from './arithmetic/linear-system.ts';
import { formAt, STATE_BITS, stateForms } from './arithmetic/xorshift128.ts';
import type { Recovery } from './known-generator.ts';

const CACHE = 64;
const TOP_BIT = 63;
/** Runs of 64 that one state is solved from, where a call shows few bits. */
const MOST_RUNS = 3;
/** Predictions that must hold: together with all beginnings and readings, chance does it once in 2^30. */
const FEWEST_CHECKED = 42;

export function recogniseV8Digits(values: readonly string[]): Recovery | undefined {
  for (const reading of readCalls(values)) {
    const checked = reading.perCall === undefined ? solve(reading.calls) : matchParities(reading, reading.perCall);
    if (checked > 0) return { generator: 'v8-math-random', checked, correct: checked, bits: 0 };
  }
  return undefined;
}

/** @returns how many bits were predicted; 0 when no beginning of the runs explains the calls */
function solve(calls: readonly Call[]): number {
  for (let begin = 0; begin < CACHE; begin++) {
    const system = createLinearSystem(STATE_BITS);
    const forms = stateForms(CACHE * MOST_RUNS);
    let checked = 0;
    let ones = 0;
    let seen = 0;
    const end = Math.min(calls.length, begin + CACHE * MOST_RUNS);
    for (let at = begin; at < end && checked >= 0; at++) {
      const call = calls[at];
      const place = at - begin;
      // Handed out last first within each run.
      const step = place - (place % CACHE) + CACHE - 1 - (place % CACHE);
      for (let bit = 0; call !== undefined && bit < call.known; bit++) {
        const value = (call.bits >>> (call.known - 1 - bit)) & 1;
        ones += value;
        seen++;
        const said = system.add(forms, formAt(step, 0, TOP_BIT - call.skipped - bit), value);
        if (said === 'contradicts') checked = Number.NEGATIVE_INFINITY;
        else if (said === 'agrees') checked++;
      }
    }
    // Zeros follow every linear rule: bits that hardly vary say nothing.
    if (checked >= FEWEST_CHECKED && ones > seen / 4 && ones < (3 * seen) / 4) return checked;
  }
  return 0;
}

/** The same for calls that all show equally many bits: which sums of bits vanish is known beforehand, so perfect values cost next to nothing. */
function matchParities({ calls }: Reading, perCall: number): number {
  const { parities, window } = paritiesOf(perCall);
  let agreeing = 0;
  // Among so many beginnings one lies at the head of a run.
  const starts = Math.min(calls.length - window + 1, CACHE);
  for (let start = 0; start < starts; start++) {
    const isZero = (masks: Uint32Array) => {
      let sum = 0;
      for (let at = 0; at < window; at++) sum ^= (calls[start + at]?.bits ?? 0) & (masks[at] ?? 0);
      for (let half = 16; half > 0; half >>= 1) sum ^= sum >>> half;
      return (sum & 1) === 0;
    };
    // Zeros follow every linear rule: a run of them says nothing.
    if (!parities.every(isZero)) continue;
    const varied = calls.slice(start, start + window).filter(({ bits }) => bits !== 0).length;
    if (varied > window / 2) agreeing += parities.length;
  }
  return agreeing;
}

interface Parities {
  /** Calls that are looked at together. */
  readonly window: number;
  /** For each call of the window, a mask of the bits that sum up to 0. */
  readonly parities: readonly Uint32Array[];
}

const cache = new Map<number, Parities>();

function paritiesOf(perCall: number): Parities {
  const known = cache.get(perCall);
  if (known !== undefined) return known;
  const window = Math.ceil((STATE_BITS + FEWEST_CHECKED) / perCall);
  const forms = stateForms(CACHE);
  const terms = window * perCall;
  const words = STATE_BITS / 32;
  const basis: { readonly row: Uint32Array; readonly pivot: number }[] = [];
  const parities: Uint32Array[] = [];
  for (let term = 0; term < terms; term++) {
    // The state's bits, then which of the window's bits were summed up to them.
    const row = new Uint32Array(words + Math.ceil(terms / 32));
    const start = formAt(window - 1 - Math.floor(term / perCall), 0, TOP_BIT - (term % perCall));
    for (let w = 0; w < words; w++) row[w] = forms[start + w] ?? 0;
    row[words + (term >> 5)] = 1 << (term & 31);
    for (const each of basis) {
      if ((((row[each.pivot >> 5] ?? 0) >>> (each.pivot & 31)) & 1) === 1) {
        for (let w = 0; w < row.length; w++) row[w] = (row[w] ?? 0) ^ (each.row[w] ?? 0);
      }
    }
    const word = row.subarray(0, words).findIndex((bits) => bits !== 0);
    if (word >= 0) basis.push({ row, pivot: word * 32 + 31 - Math.clz32((row[word] ?? 0) & -(row[word] ?? 0)) });
    else parities.push(masksOf(row, words * 32, window, perCall));
  }
  const found = { window, parities };
  cache.set(perCall, found);
  return found;
}

/** The bits of `row` from `start` on, highest first for each call, as one mask per call. */
function masksOf(row: Uint32Array, start: number, window: number, perCall: number): Uint32Array {
  return Uint32Array.from({ length: window }, (_, call) => {
    let mask = 0;
    for (let bit = 0; bit < perCall; bit++) {
      const at = start + call * perCall + bit;
      mask = mask * 2 + (((row[at >> 5] ?? 0) >>> (at & 31)) & 1);
    }
    return mask;
  });
}
