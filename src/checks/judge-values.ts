/** Two subjects that checks of values share: what each session cookie's value shows, and what any cookie's value shows. */
import type { Anatomy } from '../identifier/anatomy-of.ts';
import type { CookieLife } from '../session/model.ts';
import type { CheckContext, Evidence, Verdict } from './check.ts';
import { type Discovery, type Subject, subjectOf } from './discoveries.ts';
import { isUnsure, judgeSessionCookies } from './judge-session-cookies.ts';
import { shownName, shownText } from './shown.ts';

/** A value that could be read, with what a verdict about it needs. */
export interface ReadValue {
  readonly cookie: CookieLife;
  readonly subject: Subject;
  readonly anatomy: Anatomy;
  readonly discovery: Discovery;
  /** Where the value came from, and its form in words. */
  readonly evidence: readonly Evidence[];
}

type Judgement = Omit<Verdict, 'cookie'>;

/** One verdict for each session cookie, by the last value that it had. */
export function judgeSessionValues(context: CheckContext, judge: (value: ReadValue) => Judgement): readonly Verdict[] {
  return judgeSessionCookies(context, (cookie) => {
    const value = readValueOf(cookie, context);
    return 'outcome' in value ? value : judge(value);
  });
}

/**
 * A verdict for each cookie of the site that fails or leaves doubt; where none does, one verdict says that of how many values.
 *
 * @param judge `undefined`: nothing to say about this value
 */
export function judgeEveryValue(
  context: CheckContext,
  judge: (value: ReadValue) => Judgement | undefined,
  passed: (count: string) => string,
): readonly Verdict[] {
  const cookies = context.site.cookies;
  const found: Verdict[] = [];
  let looked = 0;
  for (const cookie of cookies) {
    const value = readValueOf(cookie, context);
    if ('outcome' in value) {
      if (value.outcome === 'cantTell') found.push({ ...value, cookie });
      continue;
    }
    looked++;
    const judgement = judge(value);
    if (judgement !== undefined) found.push({ ...judgement, cookie });
  }
  if (found.length > 0) return found;
  if (looked === 0) {
    return [
      {
        outcome: 'cantTell',
        summary: 'No cookie of this site has been seen with a value yet.',
        evidence: [],
        nextStep: 'Use the site while this panel is open.',
      },
    ];
  }
  const first = cookies.flatMap((cookie) => cookie.identifiers)[0];
  return [
    {
      outcome: 'passed',
      summary: passed(looked === 1 ? 'The value of the one cookie' : `The values of all ${looked} cookies`),
      evidence: first === undefined ? [] : [{ seq: first.first.seq, text: 'The first of the values looked at.' }],
    },
  ];
}

/** Of cookies that carry no session as far as is known, words for the summary. */
export function whatItCarries({ cookie }: ReadValue, { sessionCookies }: CheckContext): string {
  if (!sessionCookies.includes(cookie)) return shownName(cookie);
  return isUnsure(cookie) ? shownName(cookie) : `The session cookie ${shownName(cookie)}`;
}

function readValueOf(cookie: CookieLife, context: CheckContext): ReadValue | Judgement {
  const name = shownName(cookie);
  const subject = subjectOf(cookie, context.site);
  const life = cookie.identifiers.findLast((one) => one.value !== '');
  if (subject === undefined || life === undefined) {
    return {
      outcome: 'inapplicable',
      summary: `${name} has had no value, so there is nothing to look at.`,
      evidence: [],
    };
  }
  const discovery = context.discoveries.of(subject);
  const length = `Its value: ${life.value.length} characters`;
  if (discovery === undefined || typeof discovery.anatomy === 'string') {
    const { text, nextStep } =
      UNREAD[discovery === undefined ? 'waiting' : (discovery.anatomy as 'too-slow' | 'failed')];
    return {
      outcome: 'cantTell',
      summary: `The value of ${name} ${text}.`,
      evidence: [{ seq: life.first.seq, text: `${length}.` }],
      nextStep,
    };
  }
  const { anatomy } = discovery;
  const text = `${length}, ${shownText(anatomy.format.title)}.`;
  return { cookie, subject, anatomy, discovery, evidence: [{ seq: life.first.seq, text }] };
}

const UNREAD = {
  waiting: { text: 'is being read', nextStep: 'Wait a moment.' },
  'too-slow': {
    text: 'took too long to read, and reading was stopped: its server may have made it so on purpose',
    nextStep: 'Copy the value and look at it with a tool of your own, with care.',
  },
  failed: {
    text: 'could not be read, by a fault of Session Inspector',
    nextStep: 'Please report it, with the form of the value but not the value itself.',
  },
} as const;
