import { shownName, shownText } from '../masking/shown-text.ts';
import type { Check, Judgement } from './check.ts';
import { isToken } from './subject/holder.ts';
import { judgeSessionValues, lifeWith, type ReadValue } from './subject/judge-values.ts';

export const identifierBloat: Check = {
  id: 'identifier-bloat',
  title: 'Session cookie much larger than an identifier',
  severity: 'note',
  why: 'A session cookie goes along with every request, pictures and scripts included. One of several kilobytes slows down each of them on a bad line, and near 4096 bytes browsers and servers begin to refuse: people are then signed out, or cannot sign in, with no visible reason.',
  references: ['WSTG-SESS-01', 'ASVS-5.0-3.3.5', 'RFC6265bis-6.1'],
  evaluate: (context) => judgeSessionValues(context, judge, 'cookies'),
  fix: () => [
    {
      text: 'Keep the session’s state on the server and an identifier of some 40 characters in the cookie. Where it has to be a token, leave out what the server can look up: lists of rights, profiles, pictures.',
    },
  ],
};

const words = {
  passed: (name: string, bytes: string) => `The value of ${name} has ${bytes} bytes.`,
  failed: (name: string, bytes: string, form: string) =>
    `The value of ${name} has ${bytes} bytes (${form}), and an identifier needs some 40.`,
  sentTimes: (count: number, kilobytes: string) => `It was sent ${count} times so far, ${kilobytes} KB in all.`,
};

/** Bytes. A signed token with a dozen claims is smaller than LARGE; HUGE is half of what a cookie can hold. */
const LARGE = 1_024;
const HUGE = 2_048;

function judge({ holder, subject, anatomy, evidence }: ReadValue): Judgement {
  const name = isToken(holder) ? shownName(holder) : shownName(subject);
  const bytes = anatomy.bytes.toLocaleString('en');
  if (anatomy.bytes <= LARGE) return { outcome: 'passed', summary: words.passed(name, bytes), evidence };
  const sent = lifeWith(holder, (value) => value === subject.value)?.sentCount ?? 0;
  const summary = words.failed(name, bytes, shownText(anatomy.format.title));
  return {
    outcome: 'failed',
    severity: anatomy.bytes > HUGE ? 'low' : 'note',
    summary: sent > 1 ? `${summary} ${words.sentTimes(sent, kilobytes(anatomy.bytes * sent))}` : summary,
    evidence,
  };
}

function kilobytes(bytes: number): string {
  return Math.round(bytes / 1_024).toLocaleString('en');
}
