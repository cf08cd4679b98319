import { shownName } from '../masking/shown.ts';
import type { Check, Verdict } from './check.ts';
import { judgeSessionValues, type ReadValue } from './subject/judge-values.ts';
import { readableDuration } from './subject/readable-duration.ts';

export const longLivedToken: Check = {
  id: 'long-lived-token',
  title: 'Token that is valid for days',
  severity: 'low',
  why: 'A token that says itself until when it holds is mostly looked up nowhere: whoever gets a copy of it uses it until that time, whether or not its owner has signed out or changed the password. The longer it holds, the more a copy is worth.',
  references: [
    'WSTG-SESS-07',
    'WSTG-SESS-10',
    'ASVS-5.0-9.2.1',
    'ASVS-5.0-7.3.2',
    'CWE-613',
    'NIST-63B-4-5.1',
    'OWASP-session-expiration',
  ],
  evaluate: (context) => judgeSessionValues(context, judge),
  fix: () => [
    {
      text: 'Let access tokens hold for minutes, and renew them by a refresh token that the server looks up, replaces with every use and can end. Where one token has to hold for long, keep a list of those that were signed out.',
    },
  ],
};

/** Seconds. NIST SP 800-63B-4 2.2.3 and 2.1.3 ask to sign in again after 24 hours (AAL2) and 30 days (AAL1) at the latest. */
const A_DAY = 86_400;
const A_MONTH = 30 * A_DAY;
/** Clocks differ, and libraries round. */
const ROUNDING = 60;

function judge({ holder, anatomy, evidence }: ReadValue): Omit<Verdict, 'cookie'> {
  const name = shownName(holder);
  const sure = anatomy.times.filter(({ isGuess }) => !isGuess);
  const made = sure.find(({ meaning }) => meaning === 'made');
  const expires = sure.find(({ meaning }) => meaning === 'expires');
  if (anatomy.session.keeping === 'server' || made === undefined || expires === undefined) {
    return {
      outcome: 'inapplicable',
      summary: `The value of ${name} does not say from when until when it holds.`,
      evidence,
    };
  }
  const seconds = (expires.ms - made.ms) / 1000;
  const holds = `${name} is a token that holds for ${readableDuration(seconds)} from when it was made`;
  if (seconds <= A_DAY + ROUNDING) return { outcome: 'passed', summary: `${holds}.`, evidence };
  return {
    outcome: 'failed',
    severity: seconds > A_MONTH + ROUNDING ? 'medium' : 'low',
    summary: `${holds}: a copy of it works as long, unless the server keeps a list of what it no longer accepts.`,
    evidence,
  };
}
