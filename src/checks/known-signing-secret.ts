import { shownName, shownText } from '../masking/shown-text.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import type { SecretOrigin, SecretSearch } from './subject/discoveries.ts';
import { judgeEveryValue, type ReadValue, whatItCarries } from './subject/judge-values.ts';
import { sentences } from './subject/sentences.ts';

export const knownSigningSecret: Check = {
  id: 'known-signing-secret',
  title: 'Signed with a secret that others know',
  severity: 'critical',
  why: 'The secret that signs cookies is the key to every account: whoever has it can write a session for anybody, and the server cannot tell it from its own. Secrets that stand in documentation, templates and tutorials are the first that an attacker tries, and trying takes a second and no request.',
  references: ['WSTG-SESS-01', 'WSTG-SESS-10', 'ASVS-5.0-9.1.1', 'CWE-1394', 'CWE-321', 'RFC8725-3.5'],
  evaluate: (context) => {
    const signed = judgeEveryValue(context, (value) => judge(value, context), words.passed.nothingSigned);
    return context.site.cookies.length + context.site.tokens.length > 0 &&
      signed.every(({ outcome, cookie, token }) => outcome === 'passed' && !cookie && !token)
      ? signed.slice(0, 1).map((verdict) => ({ ...verdict, outcome: 'inapplicable' }))
      : signed;
  },
  fix: () => [
    {
      text: 'Make a new secret from the system’s random generator (32 bytes), keep it out of the code and its history, in the environment or a vault, and give every installation its own. Replacing it ends all sessions, and that is wanted: forged ones end too.',
    },
  ],
};

const words = {
  passed: {
    nothingSigned: (values: string) =>
      `${values}: none is signed or sealed in a way that a secret could be tried against.`,
    noneFits: (name: string, tried: number, form: string) =>
      `${name} is signed or sealed with none of the ${tried} published secrets that were tried (${form}). That says nothing about other weak ones: a list of your own can be tried in its details.`,
  },
  failed: {
    published: (what: string, framework: string, source: string, form: string) =>
      `${what} is signed or sealed with a secret that is published: it stands in the documentation or code of ${framework} (${source}). Anybody can make values of their own with it, and if this value says who somebody is, be anybody. ${form}.`,
    ownList: (what: string, line: number, form: string) =>
      `${what} is signed or sealed with a secret of your list, in its line ${line.toLocaleString('en')}. Anybody can make values of their own with it, and if this value says who somebody is, be anybody. ${form}.`,
  },
  cantTell: {
    running: (name: string) => `Published secrets are being tried on ${name}.`,
    stopped: (name: string, tried: number) =>
      `Trying published secrets on ${name} was stopped at its time limit, after ${tried}.`,
  },
  evidence: {
    published: (framework: string) => `The published secret of ${framework} makes its signature again, or opens it.`,
    ownList: 'The secret of your list makes its signature again, or opens it.',
  },
  nextStep: 'Try them in its details, or with a tool of your own.',
};

function judge(value: ReadValue, context: CheckContext): Judgement | undefined {
  const { discovery, evidence, holder } = value;
  const { secrets } = discovery;
  if (secrets === undefined) return undefined;
  const { found } = secrets;
  if (found === undefined) return { ...notFound(secrets, shownName(holder)), evidence };
  return {
    outcome: 'failed',
    severity: 'critical',
    summary: summaryOf(found, whatItCarries(value, context), shownText(secrets.form, 120)),
    evidence: evidence.map(({ seq, text }) => ({ seq, text: `${text} ${evidenceText(found)}` })),
  };
}

function summaryOf(origin: SecretOrigin, what: string, form: string): string {
  return origin.kind === 'published'
    ? words.failed.published(what, origin.framework, origin.source, form)
    : words.failed.ownList(what, origin.line, form);
}

function evidenceText(origin: SecretOrigin): string {
  return origin.kind === 'published' ? words.evidence.published(origin.framework) : words.evidence.ownList;
}

function notFound({ state, tried, form }: SecretSearch, name: string): Omit<Judgement, 'evidence'> {
  const { passed, cantTell, nextStep } = words;
  switch (state) {
    case 'done':
      return { outcome: 'passed', summary: passed.noneFits(name, tried, shownText(form, 120)) };
    case 'running':
      return { outcome: 'cantTell', summary: cantTell.running(name), nextStep: sentences.nextStep.wait };
    case 'too-slow':
      return { outcome: 'cantTell', summary: cantTell.stopped(name, tried), nextStep };
  }
}
