/** The rules on tokens that are no cookies: what became of them at a sign-in, and what they are taken for. */
import type { Rule } from '../model/rule.ts';

/** Points from which a token is called likely, and possible, to carry the session. */
export const LIKELY = 6;
export const POSSIBLE = 2;

const CARRIERS = 'Recordings graphql-token, supabase-storage, firebase.';

export const TOKEN_RULES = {
  T1: {
    code: 'T1',
    when: 'No token was sent before the sign-in, and one was afterwards.',
    source: CARRIERS,
  },
  T2: {
    code: 'T2',
    when: 'The same token before and after: an address that had refused it opens to it since the sign-in.',
    source: 'WSTG-SESS-03; RFC 9110 §15.5.2 (401).',
  },
  T3: {
    code: 'T3',
    when: 'Another token took the place of the one that was sent before.',
    source: 'ASVS 5.0 7.2.4.',
  },
  T4: {
    code: 'T4',
    when: 'The same token before and after, and nothing shows that the sign-in changed what it opens: it may name a program.',
    source: 'API keys are sent in the same headers as sessions.',
  },
  T5: {
    code: 'T5',
    when: 'A token was first seen after the sign-in, and facts are missing before it.',
    source: 'What was not seen is not judged.',
  },
  T6: {
    code: 'T6',
    when: 'A new token came with the sign-in, and the one of before is still sent beside it.',
    dependsOn: ['T3'],
    source: 'Applications that use two tokens at once.',
  },
  T7: {
    code: 'T7',
    when: 'Another token, whose claims name the same session or person as the one before.',
    dependsOn: ['T4'],
    source: 'RFC 7519 §4.1; RFC 6749 §6.',
  },
  K1: {
    code: 'K1',
    when: 'It is sent in the Authorization header.',
    points: 3,
    source: 'RFC 6750 §2.1.',
  },
  K2: {
    code: 'K2',
    when: 'It is sent in a header to which frameworks give the session.',
    points: 2,
    source: 'Names of headers: the closed list of the recorder.',
  },
  K3: {
    code: 'K3',
    when: 'It is sent in a parameter of the address whose name sessions have.',
    points: 2,
    source: 'Jakarta Servlet 6.0 §7.1.3 (jsessionid), PHP session.use_trans_sid.',
  },
  K4: {
    code: 'K4',
    when: 'A sign-in that succeeded brought it.',
    points: 5,
    dependsOn: ['T1', 'T3', 'T6'],
    source: CARRIERS,
  },
  K5: {
    code: 'K5',
    when: 'What had refused it opened to it after a sign-in.',
    points: 5,
    dependsOn: ['T2'],
    source: 'Access control itself.',
  },
  K6: {
    code: 'K6',
    when: 'A sign-in changed nothing about it, and none ever brought it or signed it in.',
    points: -3,
    dependsOn: ['T4', 'K4', 'K5'],
    source: 'API keys are sent in the same headers as sessions.',
  },
  K7: {
    code: 'K7',
    when: 'Requests with it were answered where one without it had been refused.',
    points: 5,
    source: 'Access control itself.',
  },
  K8: {
    code: 'K8',
    when: 'It was not sent any more after a sign-out, although the site was used.',
    points: 2,
    source: 'ASVS 5.0 7.4.1.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type TokenCode = keyof typeof TOKEN_RULES;
