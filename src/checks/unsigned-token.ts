import { shownText } from '../masking/shown-text.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import { carriesSession, judgeEveryValue, type ReadValue, whatItCarries } from './subject/judge-values.ts';

export const unsignedToken: Check = {
  id: 'unsigned-token',
  title: 'Token or session state without a signature',
  severity: 'high',
  why: 'A token says who somebody is, and its signature is the only thing that makes the statement the server’s own. Without one anybody can write a token in any name. A server that hands out such tokens may well accept them from others too.',
  references: ['WSTG-SESS-10', 'ASVS-5.0-9.1.1', 'ASVS-5.0-9.1.2', 'CWE-347', 'RFC8725-3.1', 'RFC8725-3.2'],
  evaluate: (context) => judgeEveryValue(context, (value) => judge(value, context), words.passed),
  fix: () => [
    {
      text: 'Sign every token, and let the server accept only the algorithms that it uses itself: name them in the call that verifies, and refuse “none” in any spelling. Then sign out everybody who holds an unsigned one.',
    },
  ],
};

const words = {
  passed: (values: string) => `${values}: no token without a signature among them.`,
  failed: {
    algorithm: (what: string, algorithm: string) =>
      `${what} is a token with the algorithm “${algorithm}”: anybody can write one. Whether the server accepts one that somebody else wrote has to be tried: change a claim and send it.`,
    empty: (what: string) =>
      `${what} is a token whose signature is empty: anybody can write one. Whether the server accepts one that somebody else wrote has to be tried: change a claim and send it.`,
  },
  cantTell: (what: string, form: string) =>
    `${what} holds readable state (${form}), and no signature of it can be seen.`,
  nextStep:
    'Change something harmless in the value, such as a language, send it, and see whether the server goes by it.',
};

function judge(value: ReadValue, context: CheckContext): Judgement | undefined {
  const { failed, cantTell, nextStep } = words;
  const { anatomy, subject, evidence, holder } = value;
  const what = whatItCarries(value, context);
  const hasSignature = anatomy.parts.some(({ role }) => role === 'signature');
  if (anatomy.format.id === 'jwt') {
    const algorithm = anatomy.facts.find(({ label }) => label === 'alg')?.value ?? '';
    const isNone = algorithm.toLowerCase() === 'none';
    if (!isNone && hasSignature) return undefined;
    return {
      outcome: 'failed',
      severity: carriesSession(holder, context) ? 'high' : 'medium',
      summary: isNone ? failed.algorithm(what, shownText(algorithm, 20)) : failed.empty(what),
      evidence,
    };
  }
  const isState = anatomy.kind === 'client-state' && anatomy.session.place === 'browser';
  if (!isState || hasSignature || subject.companion !== undefined || !carriesSession(holder, context)) return undefined;
  return { outcome: 'cantTell', summary: cantTell(what, shownText(anatomy.format.title)), evidence, nextStep };
}
