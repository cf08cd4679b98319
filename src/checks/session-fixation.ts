import { shownAddress, shownName, shownSentence, shownText } from '../masking/shown.ts';
import type { Rotation, SignIn } from '../session/model/model.ts';
import type { Check, CheckContext, Evidence, Verdict } from './check.ts';
import { rotationFixes } from './subject/framework-fixes.ts';
import { about as aboutHolder, type Holder } from './subject/holder.ts';
import { weighed } from './subject/judge-session-cookies.ts';

export const sessionFixation: Check = {
  id: 'session-fixation',
  title: 'Session identifier kept at sign-in',
  severity: 'high',
  why: 'If the identifier from before the sign-in is still the session afterwards, anyone who planted or saw it beforehand is signed in too. A sign-in has to give the session a new identifier and make the old one useless.',
  references: [
    'WSTG-SESS-03',
    'ASVS-5.0-7.2.4',
    'ASVS-4.0.3-3.2.1',
    'CWE-384',
    'OWASP-session-renew',
    'RFC6265bis-8.4',
    'NIST-63B-4-5.1',
  ],
  evaluate,
  fix: (verdict) =>
    rotationFixes(
      verdict,
      'Right after the credentials have been accepted, create a new session identifier, move what must survive into the new session, and destroy the old one on the server. Do the same after a password change and at every other change of rights.',
    ),
};

const AGAIN = 'Sign out and in again while this panel is open, or mark the moment yourself.';

/** Rule of the fold: the cookie holds the session's state itself, so there is no identifier that somebody could plant. */
const STATE_IN_COOKIE = 'V8';

type Judged = SignIn & { readonly rotation: Rotation };

function evaluate(context: CheckContext): readonly Verdict[] {
  const { signIns } = context.site;
  const latest = signIns.findLast((one) => one.outcome === 'success');
  if (latest === undefined) return [nothingToJudge(signIns)];
  const judged = signIns.filter((one) => one.outcome === 'success').filter(isJudged);
  const earlier = judged.filter((one) => one !== latest);
  const first = isJudged(latest) ? judge(latest, context, earlier) : onlyMarked(latest, earlier);
  const otherKinds = [...new Set(earlier.map((one) => one.kind))].filter((kind) => kind !== latest.kind);
  const worseElsewhere = otherKinds
    .map((kind) => earlier.findLast((one) => one.kind === kind))
    .filter((one): one is Judged => one !== undefined)
    .map((signIn) => judge(signIn, context, []))
    .filter((verdict) => verdict.outcome === 'failed');
  return [first, ...worseElsewhere].map(weighed);
}

function isJudged(signIn: SignIn): signIn is Judged {
  return signIn.rotation !== undefined;
}

/** The user's mark, with no request beside it that could have been the sign-in. */
function onlyMarked(signIn: SignIn, earlier: readonly Judged[]): Verdict {
  return {
    outcome: 'cantTell',
    summary: `You marked a sign-in, but no request was recorded that could have been it, so there is no before and after to compare.${mention(earlier)}`,
    evidence: [{ seq: signIn.seq, text: 'The moment that you marked.' }],
    nextStep: AGAIN,
  };
}

function judge(signIn: Judged, context: CheckContext, earlier: readonly Judged[]): Verdict {
  const { rotation } = signIn;
  const subject = subjectOf(rotation, context);
  const about = subject === undefined ? {} : aboutHolder(subject);
  const brought = signIn.tokens?.find((row) => row.verdict === 'new' || row.verdict === 'rotated');
  const summary = `${shownSentence(rotation.text)}${mention(earlier)}`;
  const evidence = evidenceOf(signIn);
  if (rotation.rule === STATE_IN_COOKIE) return { outcome: 'inapplicable', ...about, summary, evidence };
  switch (rotation.verdict) {
    case 'kept':
    case 're-set':
      // As beside another cookie: which of the two the account hangs on is not known.
      if (brought !== undefined) {
        const beside = `A new token came beside it, in ${shownName(brought)}: how much the old identifier still opens depends on the server.`;
        return { outcome: 'failed', severity: 'medium', ...about, summary: `Partial: ${summary} ${beside}`, evidence };
      }
      return { outcome: 'failed', ...about, summary, evidence };
    case 'added-beside':
      return { outcome: 'failed', severity: 'medium', ...about, summary: `Partial: ${summary}`, evidence };
    case 'rotated':
    case 'nothing-before':
      return { outcome: 'passed', ...about, summary, evidence };
    case 'inconclusive':
      return {
        outcome: 'cantTell',
        ...about,
        summary,
        evidence,
        nextStep: rotation.missing === undefined ? AGAIN : shownSentence(rotation.missing),
      };
  }
}

function nothingToJudge(signIns: readonly SignIn[]): Verdict {
  const open = signIns.findLast((one) => one.outcome === 'uncertain');
  const last = open ?? signIns.at(-1);
  if (last === undefined) {
    return { outcome: 'cantTell', summary: 'No sign-in has been seen yet.', evidence: [], nextStep: AGAIN };
  }
  const where = `${shownText(last.method, 20)} ${shownAddress(last.url)} (${shownSentence(last.answer, 120)})`;
  const evidence = [{ seq: last.seq, text: `The attempt: ${where}.` }];
  if (open === undefined) {
    return {
      outcome: 'cantTell',
      summary: `Only sign-ins that failed have been seen, the last at ${where}: nothing to compare yet.`,
      evidence,
      nextStep: 'Sign in with credentials that work while this panel is open, or mark the moment yourself.',
    };
  }
  const why = [...open.success, ...open.failure].at(-1);
  return {
    outcome: 'cantTell',
    summary:
      `Whether the sign-in at ${where} succeeded is not clear${why === undefined ? '' : `: ${shownSentence(why.text, 200)}`}`.replace(
        /\.?$/,
        '.',
      ),
    evidence,
    nextStep: 'If you are signed in, mark the moment with "I signed in"; otherwise sign in once more.',
  };
}

/** The cookie or token that the verdict is about: the one that decided, else the first of the session set. */
function subjectOf(rotation: Rotation, { site, sessionCookies }: CheckContext): Holder | undefined {
  const { rows, verdict } = rotation;
  const decides: readonly string[] =
    verdict === 'rotated' || verdict === 'nothing-before' ? ['rotated', 'new'] : ['kept', 're-set', verdict];
  const deciding = rows.find((row) => decides.includes(row.verdict)) ?? rows[0];
  const holders: readonly Holder[] = [...site.cookies, ...site.tokens];
  return holders.find((one) => one.key === deciding?.cookie) ?? sessionCookies[0];
}

function evidenceOf(signIn: Judged): readonly Evidence[] {
  const seen = new Set<number>();
  const evidence: Evidence[] = [];
  const add = (seq: number, text: string): void => {
    if (seen.has(seq)) return;
    seen.add(seq);
    evidence.push({ seq, text });
  };
  add(
    signIn.seq,
    signIn.byUser && signIn.exchange === undefined
      ? 'The sign-in that you marked.'
      : `The sign-in: ${shownText(signIn.method, 20)} ${shownAddress(signIn.url)} (${shownSentence(signIn.answer, 120)}).`,
  );
  for (const row of signIn.rotation.rows) {
    for (const seq of row.seqs) add(seq, `${shownName(row)}: ${shownSentence(row.text, 300)}`);
  }
  return evidence.slice(0, 20);
}

const WORDS: Readonly<Record<Rotation['verdict'], string>> = {
  kept: 'kept',
  're-set': 'kept and sent again',
  'added-beside': 'kept, with another beside it',
  rotated: 'rotated',
  'nothing-before': 'fresh',
  inconclusive: 'unclear',
};

function mention(earlier: readonly Judged[]): string {
  const last = earlier.at(-1);
  if (last === undefined) return '';
  const words = [...new Set(earlier.map((one) => WORDS[one.rotation.verdict]))].join(', ');
  return earlier.length === 1
    ? ` At the sign-in before, the identifier was ${words}.`
    : ` At the ${earlier.length} sign-ins before, the identifier was: ${words}.`;
}
