import { expect, it } from 'vitest';
import { answerPlace } from '../../../../src/session/outcome/contrast/answer-place.ts';
import type { Attempt } from '../../../../src/session/records/attempt.ts';
import { hopsOf } from '../../support/hop.ts';

function placeOf(answer: string, federated = false) {
  const [hop, ...more] = hopsOf(`POST https://shop.test/do form: user, password\n ${answer}`, 'https://shop.test/form');
  if (hop === undefined) throw new Error('no request');
  const attempt: Attempt = {
    hop,
    kind: 'sign-in',
    score: 0,
    reasons: [],
    password: true,
    factor: false,
    federated,
    link: false,
    guessed: false,
  };
  return answerPlace(attempt, [hop, ...more], more.at(-1) ?? hop);
}

it('is the page that the answer led to, or the target of a redirect that was not seen to be followed', () => {
  expect(placeOf('302 → /home\n GET /home\n 200')).toEqual({
    place: 'https://shop.test/home',
    redirected: true,
    back: false,
  });
  expect(placeOf('302 → /home')).toEqual({ place: 'https://shop.test/home', redirected: true, back: false });
  expect(placeOf('200 text/html')).toEqual({ place: 'https://shop.test/do', redirected: false, back: true });
});

it('is back at the form’s page, or at the address that the form was sent to, except after a provider’s answer', () => {
  expect(placeOf('302 → /form')).toMatchObject({ back: true });
  expect(placeOf('302 → /do')).toMatchObject({ back: true });
  expect(placeOf('302 → /do', true)).toMatchObject({ back: false });
});
