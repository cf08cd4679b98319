import { Erlang } from 'erlang_js';
import fc from 'fast-check';
import { it } from 'vitest';
import type { Outline } from '../../../src/identifier/readers/outline.ts';
import { readErlang } from '../../../src/identifier/readers/read-erlang.ts';
import {
  fractions,
  hasDoubleKey,
  latin1,
  nested,
  neverDisagrees,
  octets,
  outlineOf,
  type Readers,
  readsWhatIsWritten,
  texts,
} from '../../support/differential.ts';

const { OtpErlangAtom, OtpErlangBinary, OtpErlangList, OtpErlangMap } = Erlang;

const erlang: Readers = {
  // Beyond 32 bits the library writes other numbers than it was given.
  values: nested([fc.constant(null), fc.boolean(), fc.integer(), fractions, texts]),
  encode: (value) => latin1(called<Uint8Array>((done) => Erlang.term_to_binary(termOf(value), done))),
  ours: readErlang,
  theirs: (bytes) => outlineOfTerm(called((done) => Erlang.binary_to_term(Buffer.from(octets(bytes)), done))),
  isUnderstood: hasDoubleKey,
};

/** The library calls back at once. */
function called<T>(call: (done: (error: Error | undefined, result: T) => void) => void): T {
  let found: { readonly result: T } | undefined;
  call((error, result) => {
    if (error !== undefined) throw error;
    found = { result };
  });
  if (found === undefined) throw new Error('It did not call back.');
  return found.result;
}

/** As Elixir has it: texts are binaries, nothing is an atom. */
function termOf(value: unknown): unknown {
  if (value === null) return new OtpErlangAtom('nil');
  if (typeof value === 'string') return new OtpErlangBinary(Buffer.from(value));
  if (Array.isArray(value)) return new OtpErlangList(value.map(termOf));
  if (value instanceof Map) {
    return new OtpErlangMap(new Map([...value].map(([key, member]) => [termOf(key), termOf(member)])));
  }
  return value;
}

function outlineOfTerm(term: unknown): Outline {
  return outlineOf(valueOfTerm(term));
}

function valueOfTerm(term: unknown): unknown {
  if (term instanceof OtpErlangAtom) return term.value === 'nil' ? null : term.value;
  if (term instanceof OtpErlangBinary) return Buffer.from(term.value).toString();
  if (term instanceof OtpErlangList) return term.value.map(valueOfTerm);
  if (Array.isArray(term)) return term.map(valueOfTerm);
  if (term instanceof OtpErlangMap) return valueOfTerm(term.value);
  if (term instanceof Map) return new Map([...term].map(([key, member]) => [valueOfTerm(key), valueOfTerm(member)]));
  return term;
}

it('reads what erlang_js writes', () => readsWhatIsWritten(erlang));
it('never disagrees with erlang_js', () => neverDisagrees(erlang));
