/** The subject of the checks that ask whether the session got a new identifier: at a sign-in, or at a change of password or role. */
import { shownAddress } from '../../masking/shown-address.ts';
import { shownSentence } from '../../masking/shown-sentence.ts';
import { shownName, shownText } from '../../masking/shown-text.ts';
import type { Rotation, SignIn } from '../../session/model/model.ts';
import { STATE_IN_COOKIE } from '../../session/rotation/rules.ts';
import type { CheckContext, Evidence, Verdict } from '../check.ts';
import { about, type Holder } from './holder.ts';
import { sentences } from './sentences.ts';

const MOST_EVIDENCE = 20;

export type Judged = SignIn & { readonly rotation: Rotation };

export function isJudged(signIn: SignIn): signIn is Judged {
  return signIn.rotation !== undefined;
}

export interface RotationWords {
  /** Beside the request: what it was. */
  readonly request: string;
  readonly summary: (rotation: string) => string;
  /** For an inconclusive rotation, where the fold itself does not say what would help. */
  readonly nextStep: string;
}

/** A kept identifier fails, with or without another beside it; how bad that is depends on the check. */
export function judgeRotation(signIn: Judged, context: CheckContext, words: RotationWords): Verdict {
  const { rotation } = signIn;
  const holder = holderOf(rotation, context);
  const verdict = {
    ...(holder === undefined ? {} : about(holder)),
    summary: words.summary(shownSentence(rotation.text)),
    evidence: evidenceOf(signIn, words.request),
  };
  if (rotation.rule === STATE_IN_COOKIE) return { outcome: 'inapplicable', ...verdict };
  switch (rotation.verdict) {
    case 'kept':
    case 're-set':
    case 'added-beside':
      return { outcome: 'failed', ...verdict };
    case 'rotated':
    case 'nothing-before':
      return { outcome: 'passed', ...verdict };
    case 'inconclusive':
      return { outcome: 'cantTell', ...verdict, nextStep: shownSentence(rotation.missing ?? words.nextStep) };
  }
}

/** A request and its answer, for a sentence: "POST https://shop.test/login (302 → /account)". */
export function requestInWords({ method, url, answer }: SignIn): string {
  return `${shownText(method, 20)} ${shownAddress(url)} (${shownSentence(answer, 120)})`;
}

/** The cookie or token that the verdict is about: the one that decided, else the first of the session set. */
function holderOf({ rows, verdict }: Rotation, { site, sessionCookies }: CheckContext): Holder | undefined {
  const decides: readonly string[] =
    verdict === 'rotated' || verdict === 'nothing-before' ? ['rotated', 'new'] : ['kept', 're-set', verdict];
  const deciding = rows.find((row) => decides.includes(row.verdict)) ?? rows[0];
  const holders: readonly Holder[] = [...site.cookies, ...site.tokens];
  return holders.find((one) => one.key === deciding?.cookie) ?? sessionCookies[0];
}

/** The request, then everything that the rows rest on, each observation once. */
function evidenceOf({ seq, rotation }: Judged, request: string): readonly Evidence[] {
  const texts = new Map([[seq, request]]);
  for (const row of rotation.rows) {
    const text = sentences.evidence.ofRow(shownName(row), shownSentence(row.text, 300));
    for (const one of row.seqs) if (!texts.has(one)) texts.set(one, text);
  }
  return [...texts].map(([one, text]) => ({ seq: one, text })).slice(0, MOST_EVIDENCE);
}
