import { expect, it } from 'vitest';
import { answerWorth } from '../../../../src/session/outcome/contrast/answer-worth.ts';
import type { Attempt } from '../../../../src/session/records/attempt.ts';
import { hopsOf } from '../../support/hop.ts';

function mannerOf(answer: string, how = '') {
  const [hop, ...more] = hopsOf(
    `POST https://shop.test/do ${how} form: user, password\n ${answer}`,
    'https://shop.test/form',
  );
  if (hop === undefined) throw new Error('no request');
  const attempt: Attempt = {
    ...{
      hop,
      kind: 'sign-in',
      score: 0,
      reasons: [],
      password: true,
      factor: false,
      federated: false,
      link: false,
      guessed: false,
    },
  } as const;
  return answerWorth(attempt, [hop, ...more], () => 'session-likely').manner;
}

it.each([
  ['401', '', 'refused'],
  ['422 text/html', '', 'refused'],
  ['429', '', 'open'],
  ['500', '', 'open'],
  ['200 text/html', '', 'form'],
  ['200 application/json', '(fetch)', 'plain'],
  ['302 → /login', '', 'form'],
  ['302 → /home?error=1', '', 'form'],
  ['302 → /form', '', 'back'],
  ['302 → /home\n GET /home\n 200', '', 'on'],
  ['302 → /verify', '', 'open'],
  ['302 → /locked', '', 'open'],
])('%s %s: %s', (answer, how, manner) => expect(mannerOf(answer, how)).toBe(manner));
