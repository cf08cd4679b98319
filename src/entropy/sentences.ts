/** Everything that is ever said about a sample. Nothing else may be printed, and nothing here says that identifiers are safe. */
import type { UpperReason } from './assessment.ts';
import type { KnownGenerator, PartOfSample, Recovery } from './generators/known-generator.ts';
import type { TrialFamily } from './tests/trial.ts';

/** Rounded down to a tenth, never up. */
export function bitsText(bits: number): string {
  return String(Math.floor(bits * 10 + 1e-6) / 10);
}

function countText(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}

export const GENERATOR_TITLES: Readonly<Record<KnownGenerator, string>> = {
  'java-util-random': 'java.util.Random',
  mt19937: 'the Mersenne Twister (MT19937: Python, PHP, Ruby)',
  'linear-congruential': 'a linear congruential generator',
  'truncated-congruential': 'rand() of the C library, cut to single characters',
  'additive-feedback': 'random() of glibc',
  'go-math-rand': 'math/rand of Go',
  'dotnet-random': 'System.Random of .NET',
  drand48: 'drand48() of C, which is rand() of Perl',
  'delphi-random': 'Random of Delphi',
  'vb-rnd': 'Rnd of Visual Basic (classic ASP)',
  'mysql-rand': 'RAND() of MySQL',
  'v8-math-random': 'Math.random() of V8 (Chrome, Node.js)',
  mwc1616: 'Math.random() of V8 before 2015',
  'xorshift128-sum': 'Math.random() of Firefox or Safari (SpiderMonkey, JavaScriptCore)',
  splitmix64: 'SplitMix64 (SplittableRandom and ThreadLocalRandom of Java)',
  'xorshift64-star': 'xorshift64*',
  'hash-of-counter': 'a hash of a counter',
  'hash-of-time': 'a hash of the time',
  'hash-of-previous': 'a hash of the identifier before',
  'hash-of-guess': 'a hash of something that was on our list',
};

const OBJECTIONS: Readonly<Record<TrialFamily, string>> = {
  uneven: 'Some characters come up more often than others.',
  'too-even': 'Characters come up more evenly than chance would have it, as a counter makes them.',
  serial: 'An identifier depends on an earlier one.',
  order: 'The identifiers come in order.',
  drift: 'Characters drift with time.',
  'column-pair': 'Two characters of an identifier depend on each other.',
  'bit-pair': 'Two bits of an identifier go together.',
  derived: 'Part of an identifier can be computed from the rest.',
  linear: 'Successive identifiers follow a linear rule: a generator with little memory made them.',
  repeat: 'The same long stretch occurs in different places.',
};

export function objectionSentence(family: TrialFamily): string {
  return OBJECTIONS[family];
}

export function upperSentence(reason: UpperReason, bits: number, n: number, repeated: number): string {
  const most = `at most ${bitsText(bits)} bits`;
  switch (reason) {
    case 'form':
      return `The form allows ${most}.`;
    case 'structure':
      return `Parts of the identifiers are constant, follow the clock or a counter, or are given away by other parts: ${most} are left.`;
    case 'repeats':
      return `${countText(repeated)} identifiers came up more than once among ${countText(n)}: that proves ${most}.`;
    case 'commonest':
      return `One identifier comes up so often that guessing it proves ${most}.`;
    case 'known-generator':
      return `We found the generator and predicted identifiers that we had not used: ${most} are left to guess.`;
  }
}

const PARTS: Readonly<Record<PartOfSample, string>> = {
  format: 'Those of the commonest format are',
  server: 'Those of the server that most of them name are',
  turns: 'Servers take turns, and the identifiers of each are',
};

export function knownSentence({ generator, part, correct, checked }: Recovery): string {
  const what = part === undefined ? 'They are' : PARTS[part];
  return `${what} made by ${GENERATOR_TITLES[generator]}: ${countText(correct)} of ${countText(checked)} predictions were right.`;
}

export const ONE_VALUE = 'One identifier cannot show how it was made.';

export function nothingFoundSentence(n: number): string {
  const pool = bitsText(Math.max(0, 2 * Math.log2(n) - 2.6));
  return (
    `Among ${countText(n)} identifiers we found no repetition, order, bias, dependence or known generator. ` +
    `This excludes a pool of fewer than 2^${pool} equally likely identifiers. ` +
    'It cannot show that they are unpredictable: a hash of a counter with an unknown secret looks the same.'
  );
}

export function tooFewSentence(n: number, more: number): string {
  return `${countText(n)} are too few to test. ${countText(more)} more would show gross bias, order and dependence.`;
}

export function suspiciousSentence(count: number): string {
  return count === 1
    ? 'One test objects: find out how they are made.'
    : `${countText(count)} tests object: find out how they are made.`;
}

export function belowSentence(threshold: number): string {
  return `That is below ${bitsText(threshold)} bits.`;
}

export const NOTHING_TO_TEST =
  'Nothing in these values is left to guess but what a key on the server guards: there are no bits to test.';
export const STATE =
  'The session is in these values instead of on the server: there is no identifier to guess, and bits say nothing about them.';
export const UNREADABLE = 'The values are not printable ASCII: only repetitions were looked for.';

export function mixedSentence(kept: number, n: number): string {
  return `The values have several formats: the tests look at the ${countText(kept)} of ${countText(n)} that have the commonest one.`;
}

export const VARIABLE_LENGTH =
  'The values vary in length: how even their characters are was not tested, because the places of a number need not be even.';

export const ASSUMPTIONS: readonly string[] = [
  'each identifier is made independently of the others',
  'the characters of an identifier are independent of each other',
];

/** What the next milestone of the sample's size would add. */
export const MILESTONES: readonly { readonly n: number; readonly adds: string }[] = [
  { n: 20, adds: 'constant parts, clocks and counters' },
  { n: 100, adds: 'gross bias and order' },
  { n: 1_000, adds: 'parts given away by others, the Mersenne Twister, and the bias of bytes taken modulo 62' },
  { n: 5_000, adds: 'the bias of bytes taken modulo 10, and pools of 2^22 identifiers' },
  { n: 20_000, adds: 'bits that are one in a hundred off, and pools of 2^26 identifiers' },
];

export function moreSentence(more: number, adds: string): string {
  return `${countText(more)} more would show ${adds}.`;
}
