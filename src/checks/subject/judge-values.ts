/** Two subjects that checks of values share: what each value that carries the session shows, and what any value shows. */
import type { Anatomy } from '../../identifier/anatomy-of.ts';
import { shownName, shownText } from '../../masking/shown-text.ts';
import type { CookieLife } from '../../session/model/model.ts';
import type { CheckContext, Evidence, Judgement, Verdict } from '../check.ts';
import { type Discovery, type Subject, spreadOver, subjectOf } from './discoveries.ts';
import { about, type Holder, isToken, sessionTokens } from './holder.ts';
import { isUnsure, judgeSessionCookies, weighed } from './judge-session-cookies.ts';
import { sentences } from './sentences.ts';

/** A value that could be read, with what a verdict about it needs. */
export interface ReadValue {
  readonly holder: Holder;
  readonly subject: Subject;
  readonly anatomy: Anatomy;
  readonly discovery: Discovery;
  /** Where the value came from, and its format in words. */
  readonly evidence: readonly Evidence[];
}

/** `cookies`: tokens in headers and addresses are left out, because the question makes no sense for them. */
type Among = 'cookies' | 'all';

const said = sentences.value;

/** One verdict for each session cookie and each token that may carry the session, by the last value that it had. */
export function judgeSessionValues(
  context: CheckContext,
  judge: (value: ReadValue) => Judgement,
  among: Among = 'all',
): readonly Verdict[] {
  const judged = (holder: Holder): Judgement => {
    const value = readValueOf(holder, context);
    return 'outcome' in value ? value : judge(value);
  };
  return judgeSessionHolders(context, judged, among);
}

/** The same for checks that do not need to read the value. */
export function judgeSessionHolders(
  context: CheckContext,
  judge: (holder: Holder) => Judgement,
  among: Among = 'all',
): readonly Verdict[] {
  const tokens = among === 'all' ? sessionTokens(context.site) : [];
  const ofTokens = tokens.map((token) => weighed({ ...judge(token), token }));
  // Where a token carries the session, that no cookie does needs no verdict of its own.
  if (context.sessionCookies.length === 0 && ofTokens.length > 0) return ofTokens;
  return [...judgeSessionCookies(oncePerValue(context), judge), ...ofTokens];
}

/** A value in several cookies is judged once, as a whole. */
function oncePerValue(context: CheckContext): CheckContext {
  return { ...context, sessionCookies: context.sessionCookies.filter((one) => isLead(one, context)) };
}

/**
 * A verdict for each cookie or token of the site that fails or leaves a doubt; where none does, one verdict about all of them.
 *
 * @param judge `undefined`: nothing to say about this value
 */
export function judgeEveryValue(
  context: CheckContext,
  judge: (value: ReadValue) => Judgement | undefined,
  passed: (count: string) => string,
  among: Among = 'all',
): readonly Verdict[] {
  const { cookies: all, tokens } = context.site;
  const cookies = all.filter((one) => isLead(one, context));
  const holders: readonly Holder[] = among === 'all' ? [...cookies, ...tokens] : cookies;
  const found: Verdict[] = [];
  let looked = 0;
  for (const holder of holders) {
    const value = readValueOf(holder, context);
    if ('outcome' in value) {
      if (value.outcome === 'cantTell') found.push({ ...value, ...about(holder) });
      continue;
    }
    looked++;
    const judgement = judge(value);
    if (judgement !== undefined) found.push({ ...judgement, ...about(holder) });
  }
  if (found.length > 0) return found;
  if (looked === 0) {
    return [
      {
        outcome: 'cantTell',
        summary: said.noneOfSite,
        evidence: [],
        nextStep: sentences.nextStep.useSite,
      },
    ];
  }
  const first = holders.flatMap((holder): readonly Life[] => holder.identifiers)[0];
  return [
    {
      outcome: 'passed',
      summary: passed(said.counted(looked, holders.some(isToken))),
      evidence: first === undefined ? [] : [{ seq: first.first.seq, text: sentences.evidence.firstValue }],
    },
  ];
}

/** What the summary calls the holder: a session cookie or session token where that is certain, else its name alone. */
export function whatItCarries({ holder }: ReadValue, context: CheckContext): string {
  const name = shownName(holder);
  if (!carriesSession(holder, context) || isUnsure(holder)) return name;
  return isToken(holder) ? said.ofSessionToken(name) : said.ofSessionCookie(name);
}

/** Whether it carries the session, or may. */
export function carriesSession(holder: Holder, { sessionCookies, site }: CheckContext): boolean {
  return isToken(holder) ? sessionTokens(site).includes(holder) : sessionCookies.includes(holder);
}

/** What the lives of cookies and tokens have in common. */
interface Life {
  readonly value: string;
  readonly first: { readonly seq: number; readonly at: number };
  readonly sentCount: number;
}

/** The last life of an identifier whose value fits. */
export function lifeWith(holder: Holder, fits: (value: string) => boolean): Life | undefined {
  const lives: readonly Life[] = holder.identifiers;
  return lives.findLast((one) => fits(one.value));
}

/** Whether the cookie stands for its value: it holds it alone, or is the first of those that hold it together. */
function isLead(cookie: CookieLife, { site }: CheckContext): boolean {
  const group = spreadOver(cookie, site);
  if (group === undefined) return true;
  const there = site.cookies.filter((one) => group.members.includes(one.key));
  return (there.find((one) => !one.gone) ?? there[0]) === cookie;
}

function readValueOf(holder: Holder, context: CheckContext): ReadValue | Judgement {
  const subject = subjectOf(holder, context.site);
  const name = subject === undefined || isToken(holder) ? shownName(holder) : shownName(subject);
  const life = lifeWith(holder, (value) => value !== '');
  if (subject === undefined || life === undefined) {
    return {
      outcome: 'inapplicable',
      summary: said.none(name),
      evidence: [],
    };
  }
  const discovery = context.discoveries.of(subject);
  const { length } = subject.value;
  if (discovery === undefined || typeof discovery.anatomy === 'string') {
    const { summary, nextStep } = UNREAD[typeof discovery?.anatomy === 'string' ? discovery.anatomy : 'waiting'];
    const evidence = [{ seq: life.first.seq, text: sentences.evidence.value(length) }];
    return { outcome: 'cantTell', summary: summary(name), evidence, nextStep };
  }
  const { anatomy } = discovery;
  const text = sentences.evidence.valueOfForm(length, shownText(anatomy.format.title));
  return { holder, subject, anatomy, discovery, evidence: [{ seq: life.first.seq, text }] };
}

const UNREAD = {
  waiting: { summary: said.waiting, nextStep: sentences.nextStep.wait },
  'too-slow': { summary: said.tooSlow, nextStep: sentences.nextStep.readYourself },
  failed: { summary: said.failed, nextStep: sentences.nextStep.reportUnread },
} as const;
