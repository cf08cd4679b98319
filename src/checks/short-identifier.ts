import { describeValue, type ValueAnatomy } from '../identifier/read-value.ts';
import { shownName, shownText } from '../masking/shown-text.ts';
import type { Check, CheckContext, Judgement, Severity } from './check.ts';
import { formRead, isPredictableForm } from './predictable-identifier-form.ts';
import { subjectOf } from './subject/discoveries.ts';
import { type Holder, isToken } from './subject/holder.ts';
import { judgeSessionHolders, lifeWith } from './subject/judge-values.ts';
import { sentences } from './subject/sentences.ts';
import { isUuid } from './uuid-session-identifier.ts';

/** OWASP, NIST SP 800-63B-4 5.1 (as length) and ASVS 4.0.3 3.2.2 ask for 64 bits, ASVS 5.0 7.2.3 for 128. */
const OLD_BAR = 64;
const NEW_BAR = 128;
/** ASP.NET's identifier (120) and Jetty's (126) stay just below the new bar, and nobody will guess one. */
const NEAR_BAR = 112;

export const shortIdentifier: Check = {
  id: 'short-identifier',
  title: 'Session identifier too short for its job',
  severity: 'high',
  why: 'Whoever guesses the identifier of any live session is signed in as its owner. How hard that is can never be better than what the form of the identifier has room for, however well it is made.',
  references: [
    'ASVS-5.0-7.2.3',
    'ASVS-5.0-11.5.1',
    'ASVS-4.0.3-3.2.2',
    'WSTG-SESS-01',
    'CWE-331',
    'CWE-334',
    'OWASP-session-entropy',
    'OWASP-session-length',
    'NIST-63B-4-5.1',
  ],
  evaluate: (context) => judgeSessionHolders(context, (holder) => judge(holder, context)),
  fix: () => [
    {
      text: 'Make identifiers from at least 16 bytes of the system’s random generator (32 hexadecimal digits, or 22 characters of base64url), and nothing else.',
    },
  ],
};

const words = {
  /** Begins the summary of what has an identifier. */
  room: (name: string, bits: string) => `The form of ${name} has room for at most ${bits}`,
  passed: {
    uuid: (room: string) =>
      `${room}: enough for the 64 that OWASP and NIST ask for. That UUIDs fall short of the 128 of ASVS 5.0 is judged by itself.`,
    enough: (room: string) =>
      `${room}, so the 128 of ASVS 5.0 7.2.3 fit in. One value cannot show how it was made: a hash of a counter looks the same.`,
  },
  failed: {
    belowBoth: (room: string) =>
      `${room}: less than the 64 that OWASP and NIST ask for, and the 128 of ASVS 5.0 7.2.3. Nothing about how it is made can mend that.`,
    belowNew: (room: string) =>
      `${room}: enough for the 64 that OWASP and NIST ask for, less than the 128 of ASVS 5.0 7.2.3. One value cannot show how it was made.`,
  },
  cantTell: (room: string, form: string, bits: string) =>
    `${room}, but made in the usual way of ${form} it has about ${bits}, less than the 128 of ASVS 5.0 7.2.3.`,
  inapplicable: {
    noValue: (name: string) => `${name} has had no value, so there is nothing to guess.`,
    predictable: (room: string, form: string) =>
      `${room}, but its length says little: it reads as ${form}, which is judged as a predictable form.`,
    encrypted: (name: string, form: string) =>
      `The value of ${name} is encrypted (${form}): its length says nothing about an identifier inside, and guessing it means guessing a key.`,
    token: (name: string, form: string) =>
      `${name} holds a self-contained token (${form}): there is no identifier to guess, and its protection is the strength of its signature key.`,
    state: (name: string, form: string) =>
      `${name} holds state of its own (${form}) instead of an identifier, so there is nothing to guess; its protection, if any, is its signature.`,
  },
  nextStep: 'Find out how the server makes its identifiers: its configuration, or the version of its framework.',
};

function judge(holder: Holder, { site }: CheckContext): Judgement {
  const subject = subjectOf(holder, site);
  const name = subject === undefined || isToken(holder) ? shownName(holder) : shownName(subject);
  const life = lifeWith(holder, (value) => value !== '');
  if (life === undefined || subject === undefined) {
    return { outcome: 'inapplicable', summary: words.inapplicable.noValue(name), evidence: [] };
  }
  const anatomy = describeValue(subject.value, subject.name);
  const form = shownText(anatomy.format.title);
  const text = sentences.evidence.valueOfForm(subject.value.length, form);
  const evidence = [{ seq: life.first.seq, text }];
  if (anatomy.upperBits === undefined || anatomy.kind !== 'reference') {
    return { outcome: 'inapplicable', summary: withoutIdentifier(anatomy)(name, form), evidence };
  }
  return { ...judgeRoom(anatomy, anatomy.upperBits, name), evidence };
}

/** @param upper bits that the form of the identifier has room for */
function judgeRoom(anatomy: ValueAnatomy, upper: number, name: string): Omit<Judgement, 'evidence'> {
  const { passed, failed, cantTell, inapplicable, nextStep } = words;
  const room = words.room(name, inBits(upper));
  if (upper < OLD_BAR) return { outcome: 'failed', severity: 'high', summary: failed.belowBoth(room) };
  if (isPredictableForm(anatomy)) {
    return { outcome: 'inapplicable', summary: inapplicable.predictable(room, formRead(anatomy)) };
  }
  if (isUuid(anatomy)) return { outcome: 'passed', summary: passed.uuid(room) };
  if (upper < NEW_BAR) return { outcome: 'failed', severity: nearMiss(upper), summary: failed.belowNew(room) };
  const likely = anatomy.likelyBits;
  if (likely !== undefined && likely < NEW_BAR) {
    return { outcome: 'cantTell', summary: cantTell(room, formRead(anatomy), inBits(likely)), nextStep };
  }
  return { outcome: 'passed', summary: passed.enough(room) };
}

function withoutIdentifier({ kind }: ValueAnatomy): (name: string, form: string) => string {
  const { encrypted, token, state } = words.inapplicable;
  if (kind === 'sealed') return encrypted;
  return kind === 'client-token' ? token : state;
}

function nearMiss(bits: number): Severity {
  return bits >= NEAR_BAR ? 'low' : 'medium';
}

/** Rounded up: an upper bound may be stated higher than it is, never lower. */
function inBits(bits: number): string {
  const shown = Math.ceil(bits * 10 - 1e-6) / 10;
  return `${shown} bit${shown === 1 ? '' : 's'}`;
}
