import { shownAddress, shownName, shownSentence } from '../masking/shown.ts';
import type { CookieLife, Gap, IdentifierLife, SignIn } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';

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

const AGAIN = 'Sign out and in again while this panel is open.';
/** A token may be renewed with the first page after the sign-in, ms. */
const SETTLE = 30_000;

function evaluate({ site, model }: CheckContext): readonly Verdict[] {
  const tokens = site.cookies.filter((one) => one.class === 'csrf' && one.identifiers.length > 0);
  if (tokens.length === 0) {
    const summary =
      'No cookie of this site looks like one for a CSRF token. Tokens in pages and forms cannot be seen here.';
    return [{ outcome: 'inapplicable', summary, evidence: [] }];
  }
  const signIn = site.signIns.findLast((one) => one.outcome === 'success');
  if (signIn === undefined) {
    const summary = 'No sign-in that succeeded has been seen, so nothing to compare the CSRF tokens across.';
    return [{ outcome: 'cantTell', summary, evidence: [], nextStep: AGAIN }];
  }
  const hops = signIn.exchange === undefined ? [] : (model.exchanges.get(signIn.exchange)?.hops ?? []);
  const answered = hops.find((one) => one.seq === signIn.seq)?.responseSeq ?? signIn.settled.seq;
  return tokens.map((cookie) => judge(cookie, signIn, answered, model.gaps));
}

/** @param answered `seq` of the answer to the sign-in */
function judge(cookie: CookieLife, signIn: SignIn, answered: number, gaps: readonly Gap[]): Verdict {
  const name = shownName(cookie);
  const where = { seq: signIn.seq, text: `The sign-in${signIn.url === '' ? '' : `, at ${shownAddress(signIn.url)}`}.` };
  const held = cookie.identifiers.findLast((life) => isHeldAt(life, signIn));
  if (held === undefined) {
    return { outcome: 'inapplicable', cookie, summary: `${name} did not exist before the sign-in.`, evidence: [where] };
  }
  const evidence = [where, { seq: held.first.seq, text: `The value that ${name} had at the sign-in is from here.` }];
  const gap = gaps.find((one) => one.from <= signIn.at + SETTLE && one.to >= signIn.at - 1_000);
  if (gap !== undefined) {
    const summary = `Facts are missing around the sign-in, so whether ${name} changed is not known. ${shownSentence(gap.text)}`;
    return { outcome: 'cantTell', cookie, summary, evidence, nextStep: AGAIN };
  }
  if (held.identity.kind === 'sealed') {
    const summary = `${name} is encrypted: whether the token in it is another one cannot be seen.`;
    const nextStep = 'Sign in, then send a form with the token from before the sign-in: it has to be refused.';
    return { outcome: 'cantTell', cookie, summary, evidence, nextStep };
  }
  const { ended } = held;
  if (ended !== undefined && ended.at <= signIn.at + SETTLE) {
    const summary = `${name} was ${ended.how === 'replaced' ? 'given another value' : 'taken away'} at the sign-in.`;
    return { outcome: 'passed', cookie, summary, evidence: [...evidence, { seq: ended.seq, text: 'Here it ended.' }] };
  }
  const later = held.lastSent;
  if (later === undefined || later.seq <= answered) {
    const summary = `${name} has not been sent since the sign-in, so whether the same value still counts is open.`;
    return { outcome: 'cantTell', cookie, summary, evidence, nextStep: 'Use a form of the site while signed in.' };
  }
  return {
    outcome: 'failed',
    severity: 'low',
    cookie,
    summary: `${name} had the same value before and after the sign-in. If requests are checked against it, a token that was known before works on afterwards.`,
    evidence: [...evidence, { seq: later.seq, text: 'Sent again with the same value.' }],
  };
}

function isHeldAt({ first, ended }: IdentifierLife, { seq }: SignIn): boolean {
  return first.seq < seq && (ended === undefined || ended.seq > seq);
}
