import { shownName } from '../masking/shown-text.ts';
import type { Check, Judgement } from './check.ts';
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

const words = {
  passed: (name: string, duration: string) => `${name} is a token that holds for ${duration} from when it was made.`,
  failed: (name: string, duration: string) =>
    `${name} is a token that holds for ${duration} from when it was made: a copy of it works as long, unless the server keeps a list of what it no longer accepts.`,
  inapplicable: (name: string) => `The value of ${name} does not say from when until when it holds.`,
};

/** Seconds. NIST SP 800-63B-4 2.2.3 and 2.1.3 ask to sign in again after 24 hours (AAL2) and 30 days (AAL1) at the latest. */
const A_DAY = 86_400;
const A_MONTH = 30 * A_DAY;
/** Seconds: clocks differ, and libraries round. */
const ROUNDING = 60;

function judge({ holder, anatomy, evidence }: ReadValue): Judgement {
  const name = shownName(holder);
  const sure = anatomy.times.filter(({ isGuess }) => !isGuess);
  const made = sure.find(({ meaning }) => meaning === 'made');
  const expires = sure.find(({ meaning }) => meaning === 'expires');
  if (anatomy.session.place === 'server' || made === undefined || expires === undefined) {
    return { outcome: 'inapplicable', summary: words.inapplicable(name), evidence };
  }
  const seconds = (expires.ms - made.ms) / 1000;
  const duration = readableDuration(seconds);
  if (seconds <= A_DAY + ROUNDING) return { outcome: 'passed', summary: words.passed(name, duration), evidence };
  const severity = seconds > A_MONTH + ROUNDING ? 'medium' : 'low';
  return { outcome: 'failed', severity, summary: words.failed(name, duration), evidence };
}
