import { expect, it } from 'vitest';
import { signOutEvidence } from '../../../src/checks/subject/sign-out-evidence.ts';
import { foldLog } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';

const signOutOf = (story: string) => {
  const signOut = foldLog(transcript(story)).sites[0]?.signOuts.at(-1);
  if (signOut === undefined) throw new Error('the story has no sign-out');
  return signOut;
};

const signedIn = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html
           Set-Cookie: sid=8f14e45fceea167a5a36dedd4bea2543; Path=/
  12:00:05 POST https://shop.test/login   form: username, password
           302 → /account
           GET /account
           200 text/html`;

it('shows where the sign-out was, without what may be secret', () => {
  const signOut = signOutOf(`${signedIn}
  12:05:00 POST https://shop.test/logout?token=SECRET   form: _csrf
           302 → /
           GET /
           200 text/html`);
  expect(signOutEvidence(signOut)).toEqual({
    seq: signOut.seq,
    text: 'The sign-out, at https://shop.test/logout?token=….',
  });
});

it('says that the user marked it', () => {
  const signOut = signOutOf(`${signedIn}\n 12:05:00 user marks signed-out shop.test`);
  expect(signOutEvidence(signOut)).toEqual({ seq: signOut.seq, text: 'The sign-out that you marked.' });
});
