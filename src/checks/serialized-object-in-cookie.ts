import { shownText } from '../masking/shown.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { judgeEveryValue, type ReadValue, whatItCarries } from './subject/judge-values.ts';

export const serializedObjectInCookie: Check = {
  id: 'serialized-object-in-cookie',
  title: 'Serialised objects in a cookie or token',
  severity: 'high',
  why: 'Java, PHP, Ruby Marshal and Python pickle write down objects with the names of their classes, and reading them makes objects of whatever the data names. A server that reads such a value from a browser may be made to run code, as has happened with every one of these formats.',
  references: ['WSTG-SESS-01', 'ASVS-5.0-1.5.2', 'CWE-502'],
  evaluate: (context) =>
    judgeEveryValue(
      context,
      (value) => judge(value, context),
      (count) =>
        `${count}: none holds serialised objects that name classes. Encrypted values could not be looked into.`,
    ),
  fix: () => [
    {
      text: 'Write state as JSON, or keep it on the server. Until then let the server refuse the value unless its signature is right, checked before anything is read, and allow only the classes that are needed (PHP: allowed_classes; Java: a serialisation filter).',
    },
  ],
};

function judge(value: ReadValue, context: CheckContext): Omit<Verdict, 'cookie'> | undefined {
  const { anatomy, subject, evidence } = value;
  if (!anatomy.isExecutable) return undefined;
  const isSigned = subject.companion !== undefined || anatomy.parts.some(({ role }) => role === 'signature');
  return {
    outcome: 'failed',
    severity: isSigned ? 'medium' : 'high',
    summary: `${whatItCarries(value, context)} holds data in a serialisation that can name classes (${shownText(anatomy.format.title)}). ${
      isSigned
        ? 'It is signed: only somebody who knows the secret can have the server read other objects.'
        : 'No signature can be seen: if the server reads what the browser sends, anybody chooses the objects.'
    }`,
    evidence,
  };
}
