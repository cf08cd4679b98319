import { shownText } from '../masking/shown.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { carriesSession, judgeEveryValue, type ReadValue, whatItCarries } from './subject/judge-values.ts';

export const unsignedToken: Check = {
  id: 'unsigned-token',
  title: 'Token or session state without a signature',
  severity: 'high',
  why: 'A token says who somebody is, and its signature is the only thing that makes the statement the server’s own. Without one anybody can write a token in any name. A server that hands out such tokens may well accept them from others too.',
  references: ['WSTG-SESS-10', 'ASVS-5.0-9.1.1', 'ASVS-5.0-9.1.2', 'CWE-347', 'RFC8725-3.1', 'RFC8725-3.2'],
  evaluate: (context) =>
    judgeEveryValue(
      context,
      (value) => judge(value, context),
      (count) => `${count}: no token without a signature among them.`,
    ),
  fix: () => [
    {
      text: 'Sign every token, and let the server accept only the algorithms that it uses itself: name them in the call that verifies, and refuse “none” in any spelling. Then sign out everybody who holds an unsigned one.',
    },
  ],
};

function judge(value: ReadValue, context: CheckContext): Omit<Verdict, 'cookie'> | undefined {
  const { anatomy, subject, evidence, holder } = value;
  const what = whatItCarries(value, context);
  if (anatomy.format.id === 'jwt') {
    const algorithm = anatomy.facts.find(({ label }) => label === 'alg')?.value ?? '';
    const isNone = algorithm.toLowerCase() === 'none';
    const isEmpty = !anatomy.parts.some(({ role }) => role === 'signature');
    if (!isNone && !isEmpty) return undefined;
    return {
      outcome: 'failed',
      severity: carriesSession(holder, context) ? 'high' : 'medium',
      summary: `${what} is a token ${isNone ? `with the algorithm “${shownText(algorithm, 20)}”` : 'whose signature is empty'}: anybody can write one. Whether the server accepts one that somebody else wrote has to be tried: change a claim and send it.`,
      evidence,
    };
  }
  const isState = anatomy.kind === 'client-state' && anatomy.session.keeping === 'browser';
  const isSigned = subject.companion !== undefined || anatomy.parts.some(({ role }) => role === 'signature');
  if (!isState || isSigned || !carriesSession(holder, context)) return undefined;
  return {
    outcome: 'cantTell',
    summary: `${what} holds readable state (${shownText(anatomy.format.title)}), and no signature of it can be seen.`,
    evidence,
    nextStep:
      'Change something harmless in the value, such as a language, send it, and see whether the server goes by it.',
  };
}
