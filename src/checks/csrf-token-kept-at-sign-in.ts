import { shownAddress } from '../masking/shown-address.ts';
import { shownSentence } from '../masking/shown-sentence.ts';
import { shownName } from '../masking/shown-text.ts';
import type { CookieLife, Gap, IdentifierLife, SignIn } from '../session/model/model.ts';
import type { Check, CheckContext, Judgement, Verdict } from './check.ts';
import { sentences } from './subject/sentences.ts';

export const csrfTokenKeptAtSignIn: Check = {
  id: 'csrf-token-kept-at-sign-in',
  title: 'CSRF token kept at sign-in',
  severity: 'low',
  why: 'Whoever could plant or read the token before the sign-in, from a sibling host or over http, knows the one that protects the signed-in session too, and can forge its requests. Of the frameworks that were studied in 2023, more than half kept it.',
  references: ['WSTG-SESS-05', 'ASVS-5.0-3.5.1', 'CWE-352', 'USENIX-cookie-crumbles'],
  evaluate,
  fix: () => [
    {
      text: 'Make a new CSRF secret whenever somebody signs in, together with the new session identifier, and bind tokens to the session they were made for.',
    },
  ],
};

const words = {
  passed: {
    replaced: (name: string) => `${name} was given another value at the sign-in.`,
    removed: (name: string) => `${name} was taken away at the sign-in.`,
  },
  failed: (name: string) =>
    `${name} had the same value before and after the sign-in. If requests are checked against it, a token that was known before works on afterwards.`,
  cantTell: {
    noSignIn: 'No sign-in that succeeded has been seen, so nothing to compare the CSRF tokens across.',
    gap: (name: string, gap: string) =>
      `Facts are missing around the sign-in, so whether ${name} changed is not known. ${gap}`,
    encrypted: (name: string) => `${name} is encrypted: whether the token in it is another one cannot be seen.`,
    unused: (name: string) =>
      `${name} has not been sent since the sign-in, so whether the same value still counts is open.`,
  },
  inapplicable: {
    noToken: 'No cookie of this site looks like one for a CSRF token. Tokens in pages and forms cannot be seen here.',
    new: (name: string) => `${name} did not exist before the sign-in.`,
  },
  evidence: {
    signInAt: (address: string) => `The sign-in, at ${address}.`,
    held: (name: string) => `The value that ${name} had at the sign-in is from here.`,
    ended: 'Here it ended.',
    sent: 'Sent again with the same value.',
  },
  nextStep: {
    signInAgain: 'Sign out and in again while this panel is open.',
    sendOld: 'Sign in, then send a form with the token from before the sign-in: it has to be refused.',
    useForm: 'Use a form of the site while signed in.',
  },
};

/** Milliseconds after the sign-in in which a new token still counts: it may come with the first page. */
const SETTLE = 30_000;

function evaluate({ site, model }: CheckContext): readonly Verdict[] {
  const tokens = site.cookies.filter((one) => one.class === 'csrf' && one.identifiers.length > 0);
  if (tokens.length === 0) return [{ outcome: 'inapplicable', summary: words.inapplicable.noToken, evidence: [] }];
  const signIn = site.signIns.findLast((one) => one.outcome === 'success');
  if (signIn === undefined) {
    const { cantTell, nextStep } = words;
    return [{ outcome: 'cantTell', summary: cantTell.noSignIn, evidence: [], nextStep: nextStep.signInAgain }];
  }
  const hops = signIn.exchange === undefined ? [] : (model.exchanges.get(signIn.exchange)?.hops ?? []);
  const answered = hops.find((one) => one.seq === signIn.seq)?.responseSeq ?? signIn.settled.seq;
  return tokens.map((cookie) => ({ ...judge(cookie, signIn, answered, model.gaps), cookie }));
}

/** @param answered `seq` of the answer to the sign-in */
function judge(cookie: CookieLife, signIn: SignIn, answered: number, gaps: readonly Gap[]): Judgement {
  const { passed, cantTell, inapplicable, nextStep } = words;
  const name = shownName(cookie);
  const at = signIn.url === '' ? sentences.evidence.signIn : words.evidence.signInAt(shownAddress(signIn.url));
  const where = { seq: signIn.seq, text: at };
  const held = cookie.identifiers.findLast((life) => isHeldAt(life, signIn));
  if (held === undefined) return { outcome: 'inapplicable', summary: inapplicable.new(name), evidence: [where] };
  const evidence = [where, { seq: held.first.seq, text: words.evidence.held(name) }];
  const gap = gaps.find((one) => one.from <= signIn.at + SETTLE && one.to >= signIn.at - 1_000);
  if (gap !== undefined) {
    const summary = cantTell.gap(name, shownSentence(gap.text));
    return { outcome: 'cantTell', summary, evidence, nextStep: nextStep.signInAgain };
  }
  if (held.identity.kind === 'sealed') {
    return { outcome: 'cantTell', summary: cantTell.encrypted(name), evidence, nextStep: nextStep.sendOld };
  }
  const { ended } = held;
  if (ended !== undefined && ended.at <= signIn.at + SETTLE) {
    const summary = ended.how === 'replaced' ? passed.replaced(name) : passed.removed(name);
    return { outcome: 'passed', summary, evidence: [...evidence, { seq: ended.seq, text: words.evidence.ended }] };
  }
  const later = held.lastSent;
  if (later === undefined || later.seq <= answered) {
    return { outcome: 'cantTell', summary: cantTell.unused(name), evidence, nextStep: nextStep.useForm };
  }
  return {
    outcome: 'failed',
    severity: 'low',
    summary: words.failed(name),
    evidence: [...evidence, { seq: later.seq, text: words.evidence.sent }],
  };
}

function isHeldAt({ first, ended }: IdentifierLife, { seq }: SignIn): boolean {
  return first.seq < seq && (ended === undefined || ended.seq > seq);
}
