import type { Anatomy } from '../identifier/anatomy-of.ts';
import type { ValueAnatomy } from '../identifier/read-value.ts';
import { shownName, shownText } from '../masking/shown-text.ts';
import type { Check, Judgement } from './check.ts';
import { judgeSessionValues, lifeWith, type ReadValue } from './subject/judge-values.ts';
import { readableMinute } from './subject/readable-minute.ts';
import { sentences } from './subject/sentences.ts';

export const predictableIdentifierForm: Check = {
  id: 'predictable-identifier-form',
  title: 'Session identifier made of time and counters',
  severity: 'high',
  why: 'Some identifiers are made to be unique, not to be secret: of the time, a machine’s number and a counter. Whoever holds one of their own knows most of everybody else’s, and tries the few that are left.',
  references: ['WSTG-SESS-01', 'ASVS-5.0-7.2.3', 'ASVS-5.0-11.5.1', 'CWE-340', 'RFC9562-8', 'OWASP-session-entropy'],
  evaluate: (context) => judgeSessionValues(context, judge),
  fix: () => [
    {
      text: 'Make session identifiers from at least 16 bytes of the system’s random generator and nothing else. Identifiers of records (UUID version 1, ObjectId, Snowflake, uniqid) are for the database.',
    },
  ],
};

const words = {
  passed: {
    time: (name: string, form: string) =>
      `${name} holds the time, and beside it enough that is left to guess (${form}).`,
    none: (name: string, form: string) =>
      `The form of ${name} shows no time, machine or counter (${form}). One value cannot show how it was made.`,
  },
  looks: (name: string, form: string, why: string, bits: number) =>
    `${name} reads as ${form}. ${why}: about ${bits} ${bits === 1 ? 'bit' : 'bits'}.`,
  failed: (made: string) => `The time in it, ${made} UTC, is when it was handed out.`,
  cantTell: {
    noTime: 'No time in it settles that, so the form may be chance.',
    otherTime: (made: string) => `The time in it (${made}) is not when it was first seen, so the form may be chance.`,
  },
  nextStep: 'Collect some more: two or three in a row show at once whether they are made of time and counters.',
};

/** Bits. OWASP, NIST and ASVS 4.0.3 ask for 64: a format that leaves no more beside time and counters does not suit sessions. */
const ENOUGH = 64;
/** Bits that the format has to take off: fewer may come from a misjudged alphabet. */
const TAKEN_OFF = 8;
/** Milliseconds: what reads as a time counts as one when it is this near to the moment at which the value was set. */
const NEAR = 2 * 86_400_000;

/** By its format, most of the value follows from time, machine and counter. A random value may look like that by chance. */
export function isPredictableForm({ kind, format, upperBits, likelyBits }: ValueAnatomy): boolean {
  if (kind !== 'reference' || upperBits === undefined || likelyBits === undefined) return false;
  // The bits that are taken off are those of a signature, not of a clock.
  if (format.id === 'generic-signature' && format.inner === undefined) return false;
  return likelyBits <= ENOUGH && upperBits - likelyBits >= TAKEN_OFF;
}

function judge({ holder, subject, anatomy, evidence }: ReadValue): Judgement {
  const { passed, looks, failed, cantTell, nextStep } = words;
  const name = shownName(holder);
  const form = shownText(anatomy.format.title);
  if (anatomy.kind !== 'reference') {
    return { outcome: 'inapplicable', summary: sentences.noIdentifier(name, form), evidence };
  }
  if (!isPredictableForm(anatomy)) {
    return { outcome: 'passed', summary: (hasTime(anatomy) ? passed.time : passed.none)(name, form), evidence };
  }
  const life = lifeWith(holder, (value) => value === subject.value);
  const made = anatomy.times.find(({ meaning }) => meaning === 'made');
  const left = Math.ceil(anatomy.likelyBits ?? 0);
  const seen = looks(name, formRead(anatomy), anatomy.why, left);
  const isNear = made !== undefined && life !== undefined && Math.abs(made.ms - life.first.at) < NEAR;
  if (!isNear) {
    const doubt = made === undefined ? cantTell.noTime : cantTell.otherTime(isoDay(made.ms));
    return { outcome: 'cantTell', summary: `${seen} ${doubt}`, evidence, nextStep };
  }
  return {
    outcome: 'failed',
    severity: left < 32 ? 'high' : 'medium',
    summary: `${seen} ${failed(readableMinute(made.ms))}`,
    evidence,
  };
}

/** The format's name, to stand after "reads as". */
export function formRead({ format }: ValueAnatomy): string {
  return shownText(format.name);
}

function hasTime(anatomy: Anatomy): boolean {
  return anatomy.times.some(({ isGuess }) => !isGuess);
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
