import { shownAddress } from '../masking/shown-address.ts';
import { shownName } from '../masking/shown-text.ts';
import type { SignOut, TokenAtSignOut } from '../session/model/model.ts';
import type { Check, CheckContext, Evidence, Judgement, Verdict } from './check.ts';
import { sessionTokens } from './subject/holder.ts';
import { weighed } from './subject/judge-session-cookies.ts';
import { sentences } from './subject/sentences.ts';
import { signOutEvidence } from './subject/sign-out-evidence.ts';

export const tokenAcceptedAfterSignOut: Check = {
  id: 'token-accepted-after-sign-out',
  title: 'Token still accepted after the sign-out',
  severity: 'medium',
  why: 'Signing out has to end the session on the server. Where a token goes on working, a copy of it does so too: in a log, in the storage of a shared machine, in the hands of somebody who read it. Tokens that the server looks nothing up for work until they expire unless it keeps a list of those that were signed out.',
  references: [
    'WSTG-SESS-06',
    'ASVS-5.0-7.4.1',
    'ASVS-4.0.3-3.3.1',
    'CWE-613',
    'NIST-63B-4-5.1',
    'OWASP-session-expiration',
  ],
  evaluate,
  fix: () => [
    {
      text: 'End the session on the server when somebody signs out: delete the token’s record, or put its identifier (jti, sid) on a list that is asked with every request until the token expires. Keep the life of self-contained tokens to minutes, and revoke the refresh token (RFC 7009).',
    },
  ],
};

const words = {
  passed: (name: string, address: string) =>
    `${name} was sent with the same token after the sign-out, and ${address} refused it (401).`,
  failed: (name: string, address: string, status: number | '') =>
    `${name} was sent with the same token after the sign-out, and ${address} answered ${status} where a request without it had been refused: the server still accepts it.`,
  cantTell: {
    noToken: (name: string) => `A sign-out was seen, but no token of ${name} that its session had brought.`,
    noSignOut: (name: string) => `${name} carries what may be the session, and no sign-out has been seen yet.`,
    answered: (name: string, address: string, status: number | '') =>
      `${name} was sent with the same token after the sign-out, and ${address} answered ${status}; whether strangers get the same there is not known.`,
    unused: (name: string) =>
      `${name} was not sent any more after the sign-out. Whether the server would still accept its token cannot be told: the page forgot it, and a copy would have to be tried.`,
  },
  inapplicable: 'No session of this site has been seen in a header or an address: there is no token to follow.',
  evidence: {
    accepted: (status: number | '') => `Answered ${status} after the sign-out.`,
    refused: 'Refused after the sign-out.',
    answered: 'The request that carried it after the sign-out.',
  },
  nextStep: {
    signOutAgain: 'Sign in and out once more while this panel is open.',
    tryCopy:
      'Copy the token before signing out and send it again afterwards, to an address that needs a sign-in, with a tool of your own: that is the certain test.',
    askWithout: (tryCopy: string) =>
      `Ask for that address without the token, in a private window: if it is refused, the server still accepts the token. Or: ${tryCopy}`,
  },
};

function evaluate({ site }: CheckContext): readonly Verdict[] {
  const tokens = sessionTokens(site);
  const [first] = tokens;
  if (first === undefined) return [{ outcome: 'inapplicable', summary: words.inapplicable, evidence: [] }];
  const signOut = site.signOuts.findLast((one) => (one.tokens ?? []).length > 0);
  if (signOut === undefined) {
    const { noToken, noSignOut } = words.cantTell;
    const seen = site.signOuts.length > 0;
    return [
      {
        outcome: 'cantTell',
        token: first,
        summary: (seen ? noToken : noSignOut)(shownName(first)),
        evidence: [],
        nextStep: seen ? words.nextStep.signOutAgain : sentences.nextStep.signOut,
      },
    ];
  }
  return (signOut.tokens ?? []).flatMap((left) => {
    const token = tokens.find((one) => one.key === left.token);
    return token === undefined ? [] : [weighed({ ...judge(left, signOut), token })];
  });
}

function judge(left: TokenAtSignOut, signOut: SignOut): Judgement {
  const { passed, failed, cantTell } = words;
  const { tryCopy, askWithout } = words.nextStep;
  const name = shownName(left);
  const where = shownAddress(left.url);
  const status = left.status ?? '';
  const evidence = (text: string): readonly Evidence[] => [signOutEvidence(signOut), { seq: left.seq, text }];
  switch (left.fate) {
    case 'accepted':
      return {
        outcome: 'failed',
        severity: 'medium',
        summary: failed(name, where, status),
        evidence: evidence(words.evidence.accepted(status)),
      };
    case 'refused':
      return { outcome: 'passed', summary: passed(name, where), evidence: evidence(words.evidence.refused) };
    case 'answered':
      return {
        outcome: 'cantTell',
        summary: cantTell.answered(name, where, status),
        evidence: evidence(words.evidence.answered),
        nextStep: askWithout(tryCopy),
      };
    case 'unused':
      return {
        outcome: 'cantTell',
        summary: cantTell.unused(name),
        evidence: evidence(sentences.evidence.lastSent),
        nextStep: tryCopy,
      };
  }
}
