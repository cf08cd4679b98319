import { shownName, shownText } from '../masking/shown.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import type { SecretOrigin, SecretSearch } from './subject/discoveries.ts';
import { judgeEveryValue, type ReadValue, whatItCarries } from './subject/judge-values.ts';

export const knownSigningSecret: Check = {
  id: 'known-signing-secret',
  title: 'Signed with a secret that others know',
  severity: 'critical',
  why: 'The secret that signs cookies is the key to every account: whoever has it can write a session for anybody, and the server cannot tell it from its own. Secrets that stand in documentation, templates and tutorials are the first that an attacker tries, and trying takes a second and no request.',
  references: ['WSTG-SESS-01', 'WSTG-SESS-10', 'ASVS-5.0-9.1.1', 'CWE-1394', 'CWE-321', 'RFC8725-3.5'],
  evaluate: (context) => {
    const signed = judgeEveryValue(context, (value) => judge(value, context), nothingSigned);
    return context.site.cookies.length + context.site.tokens.length > 0 &&
      signed.every(({ outcome, cookie, token }) => outcome === 'passed' && !cookie && !token)
      ? [{ ...(signed[0] as Verdict), outcome: 'inapplicable' }]
      : signed;
  },
  fix: () => [
    {
      text: 'Make a new secret from the system’s random generator (32 bytes), keep it out of the code and its history, in the environment or a vault, and give every installation its own. Replacing it ends all sessions, and that is wanted: forged ones end too.',
    },
  ],
};

function nothingSigned(count: string): string {
  return `${count}: none is signed or sealed in a way that a secret could be tried against.`;
}

function judge(value: ReadValue, context: CheckContext): Omit<Verdict, 'cookie'> | undefined {
  const { discovery, evidence, holder } = value;
  const { secrets } = discovery;
  if (secrets === undefined) return undefined;
  const found = secrets.found;
  if (found !== undefined) {
    return {
      outcome: 'failed',
      severity: 'critical',
      summary: `${whatItCarries(value, context)} is signed or sealed with ${whose(found)}. Anybody can make values of their own with it, and if this value says who somebody is, be anybody. ${shownText(secrets.form, 120)}.`,
      evidence: evidence.map(({ seq, text }) => ({ seq, text: `${text} ${evidenceText(found)}` })),
    };
  }
  return { ...notFound(secrets, shownName(holder)), evidence };
}

function whose(origin: SecretOrigin): string {
  return origin.kind === 'published'
    ? `a secret that is published: it stands in the documentation or code of ${origin.framework} (${origin.source})`
    : `a secret of your list, in its line ${origin.line.toLocaleString('en')}`;
}

function evidenceText(origin: SecretOrigin): string {
  return origin.kind === 'published'
    ? `The published secret of ${origin.framework} makes its signature again, or opens it.`
    : 'The secret of your list makes its signature again, or opens it.';
}

function notFound({ state, tried, form }: SecretSearch, name: string): Omit<Verdict, 'cookie' | 'evidence'> {
  if (state === 'done') {
    return {
      outcome: 'passed',
      summary: `${name} is signed or sealed with none of the ${tried} published secrets that were tried (${shownText(form, 120)}). That says nothing about other weak ones: a list of your own can be tried in its details.`,
    };
  }
  return {
    outcome: 'cantTell',
    summary:
      state === 'running'
        ? `Published secrets are being tried on ${name}.`
        : `Trying published secrets on ${name} was stopped at its time limit, after ${tried}.`,
    nextStep: state === 'running' ? 'Wait a moment.' : 'Try them in its details, or with a tool of your own.',
  };
}
