import { shownSentence } from '../masking/shown-sentence.ts';
import type { SignIn } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { rotationFixes } from './subject/framework-fixes.ts';
import { isJudged, type Judged, judgeRotation, requestInWords } from './subject/judge-rotation.ts';

export const identifierKeptAtPrivilegeChange: Check = {
  id: 'identifier-kept-at-privilege-change',
  title: 'Session identifier kept at a change of password or role',
  severity: 'medium',
  why: 'People change their password when they fear that somebody else is in. If the session keeps its identifier, whoever has a copy of it stays in. The same holds for taking another role: the identifier that was good for less is then good for more.',
  references: [
    'WSTG-SESS-03',
    'ASVS-5.0-7.2.4',
    'ASVS-4.0.3-3.2.1',
    'CWE-384',
    'OWASP-session-renew',
    'NIST-63B-4-5.1',
  ],
  evaluate,
  fix: (verdict) =>
    rotationFixes(
      verdict,
      'After a change of password or role has been accepted, give the session a new identifier and destroy the old one on the server. After a change of password, end the account’s other sessions too, or offer it.',
    ),
};

const words = {
  passwordChange: (rotation: string) => `At a change of password: ${rotation}`,
  roleSwitch: (rotation: string) => `At a switch of role: ${rotation}`,
  cantTell: {
    none: 'No change of password or role has been seen yet.',
    refused: (request: string) =>
      `Only a change that was refused has been seen, at ${request}: nothing to compare yet.`,
    unclear: (request: string) => `Whether the change at ${request} was made is not clear from its answer.`,
  },
  inapplicable: 'No cookie of this site is known to carry a session, and no change of password or role was seen.',
  evidence: {
    request: (request: string) => `The request: ${request}.`,
    change: (request: string) => `The change: ${request}.`,
  },
  nextStep: 'Change the password while this panel is open, signed in with an account made for tests.',
};

function evaluate(context: CheckContext): readonly Verdict[] {
  const { privilegeChanges } = context.site;
  const judged = privilegeChanges.filter(isJudged);
  const kinds = [...new Set(judged.map((one) => one.kind))];
  if (kinds.length === 0) return [nothingToJudge(context, privilegeChanges.at(-1))];
  return kinds.flatMap((kind) => judged.findLast((one) => one.kind === kind) ?? []).map((one) => judge(one, context));
}

function nothingToJudge({ sessionCookies }: CheckContext, last: SignIn | undefined): Verdict {
  const { cantTell, inapplicable, evidence, nextStep } = words;
  if (last !== undefined) {
    const request = requestInWords(last);
    const isRefused = last.outcome === 'failed';
    return {
      outcome: 'cantTell',
      summary: isRefused ? cantTell.refused(request) : cantTell.unclear(request),
      evidence: [{ seq: last.seq, text: evidence.request(request) }],
      nextStep: isRefused ? nextStep : shownSentence(last.missing ?? nextStep),
    };
  }
  if (sessionCookies.length === 0) return { outcome: 'inapplicable', summary: inapplicable, evidence: [] };
  return { outcome: 'cantTell', summary: cantTell.none, evidence: [], nextStep };
}

function judge(change: Judged, context: CheckContext): Verdict {
  const verdict = judgeRotation(change, context, {
    request: words.evidence.change(requestInWords(change)),
    summary: change.kind === 'role-switch' ? words.roleSwitch : words.passwordChange,
    nextStep: words.nextStep,
  });
  return change.rotation.verdict === 'added-beside' ? { ...verdict, severity: 'low' } : verdict;
}
