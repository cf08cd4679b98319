import { expect, it } from 'vitest';
import type { Rotation } from '../../../src/session/model/model.ts';
import { createSiteRecord } from '../../../src/session/records/site-record.ts';
import { changeEvidence } from '../../../src/session/rotation/change-evidence.ts';
import { hopsOf } from '../support/hop.ts';

const kept: Rotation = { verdict: 'kept', rule: 'V2', rows: [], text: '' };
const codes = (answer: string, how = 'form: current_password, new_password', rotation = kept) => {
  const hops = hopsOf(`12:00:10 POST https://shop.test/password ${how}\n ${answer}`, 'https://shop.test/settings');
  const [hop] = hops;
  if (hop === undefined) throw new Error('the story has a request');
  const { hops: chain } = hop.exchange;
  return changeEvidence({
    request: { hop, kind: 'password-change' },
    chain,
    final: chain.findLast((one) => one.status !== undefined) ?? hop,
    until: Number.POSITIVE_INFINITY,
    rotation,
    site: { ...createSiteRecord('shop.test'), hops },
    classOf: () => 'unknown',
  }).map(({ code }) => code);
};
const script = 'json: currentPassword, newPassword';
const led = (path: string) => `302 → ${path}\n GET ${path}\n 200 text/html`;

it.each([
  ['a refusal', '403 text/html', ['F1']],
  ['a failure of the server', '500 text/html', ['F8']],
  ['an error', led('/settings?error=wrong'), ['F2']],
  ['another page', led('/profile'), ['B3']],
  ['the page of the form', led('/settings'), []],
  ['a page to sign in on', led('/login'), []],
  ['the form once more', '200 text/html', []],
])('an answer with %s', (_, answer, wanted) => {
  expect(codes(answer)).toEqual(wanted);
});

it('an answer to a script says something where it has no room for an error, or the page moves on', () => {
  expect(codes('200 application/json', script)).toEqual([]);
  expect(codes('204', script)).toEqual(['B4']);
  expect(codes('200 application/json\n +400ms GET https://shop.test/profile\n 200 text/html', script)).toEqual(['B14']);
});

it('a new identifier shows that the change was made', () => {
  expect(codes('200 text/html', undefined, { ...kept, verdict: 'rotated', rule: 'V5' })).toEqual(['B1']);
});
