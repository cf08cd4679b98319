import { shownAddress, shownName, shownSentence, shownText } from '../masking/shown.ts';
import type { Rotation, SignIn } from '../session/model/model.ts';
import type { Check, CheckContext, Evidence, Verdict } from './check.ts';
import { rotationFixes } from './subject/framework-fixes.ts';

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

const AGAIN = 'Change the password while this panel is open, signed in with an account made for tests.';
const STATE_IN_COOKIE = 'V8';

type Judged = SignIn & { readonly rotation: Rotation };

function evaluate(context: CheckContext): readonly Verdict[] {
  const { privilegeChanges } = context.site;
  const judged = privilegeChanges.filter((one): one is Judged => one.rotation !== undefined);
  const kinds = [...new Set(judged.map((one) => one.kind))];
  if (kinds.length === 0) return [nothingToJudge(context, privilegeChanges.at(-1))];
  return kinds.flatMap((kind) => judged.findLast((one) => one.kind === kind) ?? []).map((one) => judge(one, context));
}

function nothingToJudge({ sessionCookies }: CheckContext, last: SignIn | undefined): Verdict {
  if (last !== undefined) {
    const where = `${shownText(last.method, 20)} ${shownAddress(last.url)} (${shownSentence(last.answer, 120)})`;
    const summary =
      last.outcome === 'failed'
        ? `Only a change that was refused has been seen, at ${where}: nothing to compare yet.`
        : `Whether the change at ${where} was made is not clear from its answer.`;
    const nextStep = last.outcome === 'failed' ? AGAIN : shownSentence(last.missing ?? AGAIN);
    return { outcome: 'cantTell', summary, evidence: [{ seq: last.seq, text: `The request: ${where}.` }], nextStep };
  }
  if (sessionCookies.length === 0) {
    const summary = 'No cookie of this site is known to carry a session, and no change of password or role was seen.';
    return { outcome: 'inapplicable', summary, evidence: [] };
  }
  return {
    outcome: 'cantTell',
    summary: 'No change of password or role has been seen yet.',
    evidence: [],
    nextStep: AGAIN,
  };
}

function judge(change: Judged, { site, sessionCookies }: CheckContext): Verdict {
  const { rotation } = change;
  const kept = rotation.rows.find((row) => row.verdict === 'kept' || row.verdict === 're-set');
  const key = (kept ?? rotation.rows[0])?.cookie;
  const cookie = site.cookies.find((one) => one.key === key) ?? sessionCookies[0];
  const about = {
    ...(cookie === undefined ? {} : { cookie }),
    summary: `${change.kind === 'role-switch' ? 'At a switch of role' : 'At a change of password'}: ${shownSentence(rotation.text)}`,
    evidence: evidenceOf(change),
  };
  if (rotation.rule === STATE_IN_COOKIE) return { outcome: 'inapplicable', ...about };
  switch (rotation.verdict) {
    case 'kept':
    case 're-set':
      return { outcome: 'failed', ...about };
    case 'added-beside':
      return { outcome: 'failed', severity: 'low', ...about };
    case 'rotated':
    case 'nothing-before':
      return { outcome: 'passed', ...about };
    case 'inconclusive':
      return { outcome: 'cantTell', ...about, nextStep: shownSentence(rotation.missing ?? AGAIN) };
  }
}

function evidenceOf(change: Judged): readonly Evidence[] {
  const seen = new Map<number, string>();
  const where = `${shownText(change.method, 20)} ${shownAddress(change.url)} (${shownSentence(change.answer, 120)})`;
  seen.set(change.seq, `The change: ${where}.`);
  for (const row of change.rotation.rows) {
    for (const seq of row.seqs) {
      if (!seen.has(seq)) seen.set(seq, `${shownName(row)}: ${shownSentence(row.text, 300)}`);
    }
  }
  return [...seen].map(([seq, text]) => ({ seq, text })).slice(0, 20);
}
