import { expect, it } from 'vitest';
import { createSiteRecord } from '../../../src/session/records/site-record.ts';
import { endpointOf, noteAnswer } from '../../../src/session/story/note-answer.ts';
import { hopsOf } from '../support/hop.ts';

const noted = (...answers: readonly string[]) => {
  const site = createSiteRecord('shop.test');
  const hops = hopsOf(answers.map((answer) => `GET https://shop.test/account\n ${answer}`).join('\n'));
  for (const hop of hops) noteAnswer(site, hop, { seq: hop.responseSeq ?? hop.seq, at: hop.at });
  const [first] = hops;
  const endpoint = first && endpointOf(site, first);
  return { site, known: [endpoint?.allowed.length, endpoint?.denied.length] };
};

it.each([
  ['200 text/html', [1, 0]],
  ['401 text/html', [0, 1]],
  ['403 text/html', [0, 1]],
  ['302 → /login', [0, 1]],
  ['302 → /home', [undefined, undefined]],
  ['404 text/html', [0, 0]],
  ['500 text/html', [undefined, undefined]],
])('an answer of %s', (answer, wanted) => {
  expect(noted(answer).known).toEqual(wanted);
});

it('an address that opens after a refusal admitted somebody', () => {
  const { site, known } = noted('401 text/html', '200 text/html');
  expect(known).toEqual([1, 1]);
  expect([site.refusals.length, site.admissions.length, site.denials]).toEqual([1, 1, 1]);
});
