import { shownName, shownText } from '../masking/shown-text.ts';
import type { Check, Judgement } from './check.ts';
import { judgeSessionValues, type ReadValue } from './subject/judge-values.ts';

export const clientSideSession: Check = {
  id: 'client-side-session',
  title: 'Session kept in the browser alone',
  severity: 'low',
  why: 'A session that is in the value itself, of a cookie or of a token, cannot be ended by the server: signing out deletes one copy, and any other copy works on until it expires. Changing a password or locking an account does not reach it either, unless the server keeps a list of what it no longer accepts.',
  references: [
    'WSTG-SESS-06',
    'WSTG-SESS-10',
    'ASVS-5.0-7.4.1',
    'ASVS-4.0.3-3.3.1',
    'CWE-613',
    'OWASP-session-expiration',
  ],
  evaluate: (context) => judgeSessionValues(context, judge),
  fix: () => [
    {
      text: 'Keep the session on the server and only a random identifier in the browser. Where it has to stay there: a short life with renewal, and a list on the server of what was signed out, or a number per account that each sign-out and password change raises.',
    },
  ],
};

const words = {
  passed: (name: string, form: string) =>
    `${name} holds what reads as an identifier that the server looks up (${form}), so the server can end the session. Whether it does shows after a sign-out.`,
  failed: (name: string, form: string, isTerminated: boolean) =>
    `The session is in the value of ${name} itself (${form}): a copy that was taken before a sign-out works on ${isTerminated ? 'until it expires' : 'and no time of expiry can be read in it'}, unless the server keeps a list of what it no longer accepts.`,
  cantTell: (name: string, form: string) =>
    `The value of ${name} cannot be read (${form}): the session may be in it, or only an identifier.`,
  inapplicable: (name: string, form: string) => `The value of ${name} is no session (${form}).`,
  nextStep:
    'Copy the value, sign out, put it back, and ask for a page that needs a sign-in: if it opens, the session is in the value.',
};

function judge({ holder, anatomy, evidence }: ReadValue): Judgement {
  const name = shownName(holder);
  const form = shownText(anatomy.format.title);
  switch (anatomy.session.place) {
    case 'server':
      return { outcome: 'passed', summary: words.passed(name, form), evidence };
    case 'none':
      return { outcome: 'inapplicable', summary: words.inapplicable(name, form), evidence };
    case 'unclear':
      return { outcome: 'cantTell', summary: words.cantTell(name, form), evidence, nextStep: words.nextStep };
    case 'browser': {
      const isTerminated = anatomy.times.some(({ meaning, isGuess }) => meaning === 'expires' && !isGuess);
      return {
        outcome: 'failed',
        severity: isTerminated || anatomy.kind === 'sealed' ? 'low' : 'medium',
        summary: words.failed(name, form, isTerminated),
        evidence,
      };
    }
  }
}
