/** What speaks against a success, in the order in which it is said. */
import type { OutcomeRow } from './outcome-rule.ts';

/** What speaks for a success, without new and first cookies and what follows. */
const BESIDE_COOKIES = ['B11', 'B4', 'B16', 'B3', 'B3a', 'B12', 'B17', 'B18', 'B21', 'B6', 'B7', 'B5', 'B19'] as const;

export const FOR_FAILURE = {
  F1: {
    points: 70,
    when: 'The answer was a refusal (4xx), which outweighs a fresh cookie.',
    source: 'RFC 9110 §15.5.',
  },
  F8: {
    points: 15,
    when: 'The server failed (5xx).',
    source: 'RFC 9110 §15.6.',
  },
  F3: {
    points: 20,
    when: 'A form was answered with a page at the same address.',
  },
  F2: {
    points: 30,
    when: 'The answer led to a page for signing in, to an error or to an identity provider, or, after another factor, back to its form.',
  },
  F2w: {
    points: 10,
    when: 'As F2, to a page that had not been seen, and of which only a part of its name, or a folder above it, speaks of signing in.',
    source: 'Story signed-in-pages-below-a-login-controller, and the recordings with other names for their paths.',
  },
  F2b: {
    points: 5,
    when: 'The answer led back to the page of the form, which is none for signing in; low, because both passwords can lead there.',
  },
  F9: {
    points: 30,
    when: 'The answer led to a page that asks for a confirmation.',
  },
  F3a: {
    points: 15,
    when: 'The page of F2, F2b or F9 opened.',
    dependsOn: ['F2', 'F2b', 'F9'],
  },
  F12: {
    points: 30,
    when: 'The servlet standard’s form is answered with a page, without a redirect.',
    source: 'Jakarta Servlet 6.0 §13.6.3: a right password is answered with a redirect.',
  },
  F13: {
    points: 20,
    when: 'The text that the user named as a signed-in page’s is not there afterwards.',
    source: 'The user’s word about the page.',
  },
  F4: {
    points: 25,
    when: 'The page shows an error at the form.',
    feignable: true,
  },
  F4f: {
    points: 25,
    when: 'The page shows the password field again.',
    feignable: true,
  },
  F7: {
    points: 10,
    when: 'The page shows an error, or the field again, after an answer that says little by itself.',
    feignable: true,
    onlyWith: ['B4'],
  },
  F5: {
    points: 45,
    when: 'The same form with a password was sent again within 30 s.',
  },
  F10: {
    points: 30,
    when: 'The first address that is refused afterwards had been refused before.',
  },
  F11: {
    points: 20,
    when: 'A page that was asked for afterwards led to signing in, although the form’s own page had come, and nothing but a cookie speaks for a success.',
    onlyWith: ['F3', 'F3a'],
    notWith: BESIDE_COOKIES,
  },
  F14: {
    points: 30,
    when: 'The same form was answered better at another time: it led on, or gave a likely session cookie, and this time it did not.',
    source: 'Two answers to one form: the stories in `test/stories/contrast`.',
    notWith: ['B11', 'B16', 'B17', 'B18', 'B21', 'B5', 'B19', 'B14', 'B8', 'B20', 'B24', 'B24n', 'B25'],
  },
  F15: {
    points: 30,
    when: 'The likely session cookie that came was taken back by one of the next two answers, which was no sign-out.',
  },
  F6: {
    points: 15,
    when: 'No cookie changed, and nothing speaks for a success but an answer that says little (B4).',
    notWith: [
      ...BESIDE_COOKIES.filter((code) => code !== 'B4'),
      ...['B14', 'B8', 'B20', 'B1', 'B1s', 'B2', 'B2m', 'B2s', 'B22', 'B22x', 'B23', 'B24', 'B24n', 'B25'],
    ],
  },
} as const satisfies Readonly<Record<string, OutcomeRow>>;
