import { expect, it } from 'vitest';
import { createSiteRecord } from '../../../src/session/records/site-record.ts';
import { nextDeed, storySteps } from '../../../src/session/story/story-steps.ts';
import { hopsOf } from '../support/hop.ts';

const [account, out] = hopsOf(`
  12:00:00 GET https://shop.test/account
           401 text/html
  12:00:09 POST https://shop.test/logout form: _csrf
           302 → /`);
if (account === undefined || out === undefined) throw new Error('the story has two requests');
const site = createSiteRecord('shop.test');
site.signOutRequests.push(out);
site.refusals.push(account);
site.marks.push({ seq: out.seq + 1, at: out.at + 1, mark: 'signed-out' });
const steps = storySteps(site, []);

it('come in the order in which they happened', () => {
  expect(steps.map(({ type }) => type)).toEqual(['refusal', 'sign-out-request', 'mark']);
});

it('the next attempt or sign-out explains what happens from then on', () => {
  expect(nextDeed(steps, 0, new Map())?.seq).toBe(out.seq);
  expect(nextDeed(steps, 1, new Map())).toBeUndefined();
});
