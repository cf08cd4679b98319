import type { ValueAnatomy } from '../identifier/read-value.ts';
import { shownName, shownText } from '../masking/shown-text.ts';
import type { Check, Judgement } from './check.ts';
import { isPredictableForm } from './predictable-identifier-form.ts';
import { judgeSessionValues, type ReadValue } from './subject/judge-values.ts';
import { sentences } from './subject/sentences.ts';

export const uuidSessionIdentifier: Check = {
  id: 'uuid-session-identifier',
  title: 'UUID as session identifier',
  severity: 'low',
  why: 'A UUID is 128 bits long, but 6 of them are fixed: at most 122 are left to guess, and 74 in version 7. ASVS 5.0 asks for 128 and names UUIDs as an example that falls short. Nobody will guess 122 random bits; the point is that UUIDs promise to be unique, not to be unguessable, and not every library makes them from a secure generator.',
  references: ['WSTG-SESS-01', 'ASVS-5.0-11.5.1', 'ASVS-5.0-7.2.3', 'CWE-331', 'RFC9562-8'],
  evaluate: (context) => judgeSessionValues(context, judge),
  fix: () => [
    {
      text: 'Make session identifiers from 16 or more bytes of the system’s random generator. Where the framework makes UUIDs (Spring Session, Shiro, koa-session), give it a generator of your own.',
    },
  ],
};

/** Bits beside version and variant (RFC 9562 §5.4). */
const MOST = 122;

const words = {
  passed: (name: string) => `The identifier in ${name} is no UUID.`,
  failed: {
    notRandom: (name: string) =>
      `${name} is a UUID, and by its version one that is not made at random. How few bits that leaves is judged as a predictable form; ASVS 5.0 asks for 128 random ones.`,
    bits: (name: string, isSure: boolean, bits: number) =>
      `${name} ${isSure ? 'is a UUID' : 'reads as a UUID without its dashes'}: at most ${MOST} bits${bits < MOST ? `, and ${bits} bits beside the time if it was made as its version says` : ''}. That is enough for the 64 that OWASP and NIST ask for, less than the 128 of ASVS 5.0, which names UUIDs as falling short.`,
  },
};

export function isUuid({ format }: Pick<ValueAnatomy, 'format'>): boolean {
  return (format.inner ?? format).id === 'uuid' || format.id === 'uuid-hex';
}

function judge({ holder, anatomy, evidence }: ReadValue): Judgement {
  const { passed, failed } = words;
  const name = shownName(holder);
  if (anatomy.kind !== 'reference') {
    const summary = sentences.noIdentifier(name, shownText(anatomy.format.title));
    return { outcome: 'inapplicable', summary, evidence };
  }
  if (!isUuid(anatomy)) return { outcome: 'passed', summary: passed(name), evidence };
  if (isPredictableForm(anatomy)) {
    return { outcome: 'failed', severity: 'low', summary: failed.notRandom(name), evidence };
  }
  const bits = Math.floor(Math.min(anatomy.likelyBits ?? MOST, MOST));
  const isSure = anatomy.format.id !== 'uuid-hex';
  return {
    outcome: 'failed',
    severity: bits < 112 ? 'medium' : isSure ? 'low' : 'note',
    summary: failed.bits(name, isSure, bits),
    evidence,
  };
}
