/** What speaks for a success, in the order in which it is said. */
import type { OutcomeRow } from './outcome-rule.ts';

const CONTRAST = 'Two answers to one form: the stories in `test/stories/contrast`.';

export const FOR_SUCCESS = {
  B9: {
    points: 0,
    keepsOpen: true,
    when: 'The answer leads to a page for another factor: the sign-in is not over, and its outcome stays open.',
  },
  B11: {
    points: 60,
    when: 'The request that was refused for lack of credentials (401) is answered with them.',
    source: 'RFC 9110 §15.5.2: 401 means that valid credentials are lacking.',
  },
  B4: {
    points: 10,
    when: 'A script’s request is answered below 300; low, because JSON sites answer 200 to anything.',
  },
  B16: {
    points: 45,
    when: 'The identity provider sends the browser back to another site with a code.',
    source: 'RFC 6749 §4.1.2: a code is issued when access is granted; a refusal comes with an error instead.',
  },
  B3: {
    points: 20,
    when: 'The answer led to another page, which is neither the form’s own nor one for signing in, an error or a confirmation.',
  },
  B3a: {
    points: 10,
    when: 'The page that the answer led to (B3) opened, with a status below 300.',
    dependsOn: ['B3'],
  },
  B12: {
    points: 15,
    when: 'That page (B3a) had not opened before without a sign-in. Not after registering or a reset, which lead to pages never seen before.',
    dependsOn: ['B3a'],
  },
  B17: {
    points: 40,
    when: 'A token endpoint answers 200 to a request for a token with a password.',
    source: 'RFC 6749 §5.2: a wrong password is answered with 400 or 401.',
  },
  B18: {
    points: 25,
    when: 'The servlet standard’s form leads back to the wanted page.',
    source: 'Jakarta Servlet 6.0 §13.6.3: a wrong password leads to the error page.',
  },
  B21: {
    points: 35,
    when: 'The text that the user named as a signed-in page’s is there afterwards, and was not before. As strong as a page that moves on (B14), so never enough alone.',
    source: 'The user’s word about the page.',
  },
  B6: {
    points: 20,
    when: 'The password field has left the page.',
    feignable: true,
  },
  B7: {
    points: 20,
    when: 'A control that signs out has appeared, which nobody was offered before.',
    feignable: true,
  },
  B5: {
    points: 35,
    when: 'Within 30 s the page’s requests carry a token, which they never did before.',
  },
  B19: {
    points: 20,
    when: 'Within 30 s the identity provider’s code was exchanged for a token.',
    source: 'RFC 6749 §5.2: a wrong code is refused.',
  },
  B14: {
    points: 35,
    when: 'Within 1 s of the answer to a script’s request the tab moved to a page that had not opened without a sign-in.',
  },
  B8: {
    points: 40,
    when: 'An address that had refused the browser before opens within 10 min.',
  },
  B20: {
    points: 30,
    when: 'A cookie came that its framework gives only to those who are signed in.',
    source: 'The framework’s row in `src/frameworks`, with its own source.',
  },
  B1: {
    points: 30,
    when: 'A likely session cookie that was sent got a value with another identifier in it.',
  },
  B1s: {
    points: 15,
    when: 'A likely session cookie that was sent got a new value, but one that changes with any message as well: encrypted, the browser’s own state, or a part of a value.',
  },
  B2: {
    points: 20,
    when: 'A likely session cookie came that was not sent.',
  },
  B2m: {
    points: 10,
    when: 'The same after a link from a mail: a browser that knows nothing of the site is given a first cookie anyway.',
  },
  B2s: {
    points: 20,
    when: 'Within 5 s of the answer to a script’s request a script stored a likely session cookie.',
  },
  B22: {
    points: 40,
    when: 'The same form was refused, or shown again, at another time: this time the answer led on, or back with a new identifier.',
    source: CONTRAST,
  },
  B22x: {
    points: 30,
    when: 'The same request of a script was refused (401) at another time, and this one was answered below 300.',
    source: CONTRAST,
  },
  B23: {
    points: 20,
    when: 'A likely session cookie came, which the answer to the same form at another time did not give.',
    source: CONTRAST,
  },
  B24: {
    points: 35,
    when: 'Within 5 s a dozen addresses were called and answered that had never been called before.',
  },
  B24n: {
    points: 40,
    when: 'Within 30 s an address opens that did not exist before (404).',
    source:
      'RFC 9110 §15.5.4, §15.5.5: who may not know that something exists is told 404. Story traccar-not-found-until-signed-in.',
  },
  B25: {
    points: 30,
    when: 'The sign-out that came next ended the very cookie that this answer gave, and that nobody had been given before.',
    source: 'Story bugzilla-number-and-secret.',
  },
  B9s: {
    points: 0,
    keepsOpen: true,
    when: 'Another factor was sent next, from the form’s own page: the sign-in goes on, and its outcome stays open. Nobody is signed in before the factor was sent, so that what was looked at in between says nothing.',
    notWith: ['B8', 'B9'],
    despite: ['F11'],
  },
  B9t: {
    points: 0,
    keepsOpen: true,
    when: 'The same from another page, such as `/login/code`: being led to a page of the sign-in says nothing against it then.',
    notWith: ['B8', 'B9'],
    despite: ['F2', 'F2w', 'F2b', 'F3', 'F3a', 'F11'],
  },
} as const satisfies Readonly<Record<string, OutcomeRow>>;
