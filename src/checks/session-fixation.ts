import { shownSentence } from '../masking/shown-sentence.ts';
import { shownName } from '../masking/shown-text.ts';
import type { Rotation, SignIn } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { rotationFixes } from './subject/framework-fixes.ts';
import { isJudged, type Judged, judgeRotation, requestInWords } from './subject/judge-rotation.ts';
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

const words = {
  failed: {
    partial: (rotation: string) => `Partial: ${rotation}`,
    tokenBeside: (rotation: string, token: string) =>
      `Partial: ${rotation} A new token came beside it, in ${token}: how much the old identifier still opens depends on the server.`,
  },
  cantTell: {
    none: 'No sign-in has been seen yet.',
    onlyMarked:
      'You marked a sign-in, but no request was recorded that could have been it, so there is no before and after to compare.',
    onlyFailed: (request: string) =>
      `Only sign-ins that failed have been seen, the last at ${request}: nothing to compare yet.`,
    unclear: (request: string) => `Whether the sign-in at ${request} succeeded is not clear.`,
    unclearSince: (request: string, reason: string) =>
      `Whether the sign-in at ${request} succeeded is not clear: ${reason}`,
  },
  /** Added where other sign-ins came before the one that is judged. */
  before: {
    one: (verdict: string) => `At the sign-in before, the identifier was ${verdict}.`,
    several: (count: number, verdicts: string) => `At the ${count} sign-ins before, the identifier was: ${verdicts}.`,
    verdicts: {
      kept: 'kept',
      're-set': 'kept and sent again',
      'added-beside': 'kept, with another beside it',
      rotated: 'rotated',
      'nothing-before': 'fresh',
      inconclusive: 'unclear',
    } satisfies Readonly<Record<Rotation['verdict'], string>>,
  },
  evidence: {
    signIn: (request: string) => `The sign-in: ${request}.`,
    attempt: (request: string) => `The attempt: ${request}.`,
    markedSignIn: 'The sign-in that you marked.',
    marked: 'The moment that you marked.',
  },
  nextStep: {
    signInAgain: 'Sign out and in again while this panel is open, or mark the moment yourself.',
    signInRightly: 'Sign in with credentials that work while this panel is open, or mark the moment yourself.',
    markOrSignIn: 'If you are signed in, mark the moment with "I signed in"; otherwise sign in once more.',
  },
};

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

/** The user's mark, with no request beside it that could have been the sign-in. */
function onlyMarked(signIn: SignIn, earlier: readonly Judged[]): Verdict {
  return {
    outcome: 'cantTell',
    summary: withEarlier(words.cantTell.onlyMarked, earlier),
    evidence: [{ seq: signIn.seq, text: words.evidence.marked }],
    nextStep: words.nextStep.signInAgain,
  };
}

function judge(signIn: Judged, context: CheckContext, earlier: readonly Judged[]): Verdict {
  const isMarkAlone = signIn.byUser && signIn.exchange === undefined;
  const { markedSignIn, signIn: ofRequest } = words.evidence;
  const verdict = judgeRotation(signIn, context, {
    request: isMarkAlone ? markedSignIn : ofRequest(requestInWords(signIn)),
    summary: (rotation) => withEarlier(rotation, earlier),
    nextStep: words.nextStep.signInAgain,
  });
  if (verdict.outcome !== 'failed') return verdict;
  const { partial, tokenBeside } = words.failed;
  // Which of the two the server goes by, the kept identifier or what came beside it, is not known.
  if (signIn.rotation.verdict === 'added-beside') {
    return { ...verdict, severity: 'medium', summary: partial(verdict.summary) };
  }
  const brought = signIn.tokens?.find((row) => row.verdict === 'new' || row.verdict === 'rotated');
  if (brought === undefined) return verdict;
  return { ...verdict, severity: 'medium', summary: tokenBeside(verdict.summary, shownName(brought)) };
}

function nothingToJudge(signIns: readonly SignIn[]): Verdict {
  const { cantTell, nextStep } = words;
  const open = signIns.findLast((one) => one.outcome === 'uncertain');
  const last = open ?? signIns.at(-1);
  if (last === undefined) {
    return { outcome: 'cantTell', summary: cantTell.none, evidence: [], nextStep: nextStep.signInAgain };
  }
  const request = requestInWords(last);
  const evidence = [{ seq: last.seq, text: words.evidence.attempt(request) }];
  if (open === undefined) {
    const summary = cantTell.onlyFailed(request);
    return { outcome: 'cantTell', summary, evidence, nextStep: nextStep.signInRightly };
  }
  const why = [...open.success, ...open.failure].at(-1);
  return {
    outcome: 'cantTell',
    summary:
      why === undefined ? cantTell.unclear(request) : cantTell.unclearSince(request, shownSentence(why.text, 200)),
    evidence,
    nextStep: nextStep.markOrSignIn,
  };
}

/** The summary, and what became of the identifier at the sign-ins before. */
function withEarlier(summary: string, earlier: readonly Judged[]): string {
  if (earlier.length === 0) return summary;
  const { one, several, verdicts } = words.before;
  const were = [...new Set(earlier.map(({ rotation }) => verdicts[rotation.verdict]))].join(', ');
  return `${summary} ${earlier.length === 1 ? one(were) : several(earlier.length, were)}`;
}
