import { shownText } from '../masking/shown-text.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import { judgeEveryValue, type ReadValue, whatItCarries } from './subject/judge-values.ts';

export const serializedObjectInCookie: Check = {
  id: 'serialized-object-in-cookie',
  title: 'Serialised objects in a cookie or token',
  severity: 'high',
  why: 'Java, PHP, Ruby Marshal and Python pickle write down objects with the names of their classes, and reading them makes objects of whatever the data names. A server that reads such a value from a browser may be made to run code, as has happened with every one of these formats.',
  references: ['WSTG-SESS-01', 'ASVS-5.0-1.5.2', 'CWE-502'],
  evaluate: (context) => judgeEveryValue(context, (value) => judge(value, context), words.passed),
  fix: () => [
    {
      text: 'Write state as JSON, or keep it on the server. Until then let the server refuse the value unless its signature is right, checked before anything is read, and allow only the classes that are needed (PHP: allowed_classes; Java: a serialisation filter).',
    },
  ],
};

const words = {
  passed: (values: string) =>
    `${values}: none holds serialised objects that name classes. Encrypted values could not be looked into.`,
  failed: {
    signed: (what: string, form: string) =>
      `${what} holds data in a serialisation that can name classes (${form}). It is signed: only somebody who knows the secret can have the server read other objects.`,
    unsigned: (what: string, form: string) =>
      `${what} holds data in a serialisation that can name classes (${form}). No signature can be seen: if the server reads what the browser sends, anybody chooses the objects.`,
  },
};

function judge(value: ReadValue, context: CheckContext): Judgement | undefined {
  const { anatomy, subject, evidence } = value;
  if (!anatomy.isExecutable) return undefined;
  const isSigned = subject.companion !== undefined || anatomy.parts.some(({ role }) => role === 'signature');
  const summary = isSigned ? words.failed.signed : words.failed.unsigned;
  return {
    outcome: 'failed',
    severity: isSigned ? 'medium' : 'high',
    summary: summary(whatItCarries(value, context), shownText(anatomy.format.title)),
    evidence,
  };
}
