import { expect, it } from 'vitest';
import { isRefused, openToAll, refusedBefore } from '../../../src/session/outcome/address-history.ts';
import { createSiteRecord, endpointKey } from '../../../src/session/records/site-record.ts';
import { hopOf } from '../support/hop.ts';

const hop = hopOf('GET https://shop.test/account\n 200');
function siteWith(allowed: number[], denied: number[]) {
  const site = createSiteRecord('shop.test');
  site.endpoints.set(endpointKey(hop), { allowed, denied });
  return site;
}

it('goes by the last answer before', () => {
  expect(refusedBefore(siteWith([], [5]), hop, 10)).toBe(true);
  expect(refusedBefore(siteWith([7], [5]), hop, 10)).toBe(false);
  expect(refusedBefore(siteWith([12], [5]), hop, 10)).toBe(true);
  expect(refusedBefore(createSiteRecord('shop.test'), hop, 10)).toBe(false);
});

it('knows whether the answer itself is a refusal', () => {
  expect(isRefused(siteWith([], [hop.responseSeq ?? 0]), hop)).toBe(true);
  expect(isRefused(siteWith([], [1]), hop)).toBe(false);
});

it('knows what opened while nobody was signed in', () => {
  expect(openToAll(siteWith([4], []), hop, { from: 2, to: 9 })).toBe(true);
  expect(openToAll(siteWith([1], []), hop, { from: 2, to: 9 })).toBe(false);
  expect(openToAll(siteWith([9], []), hop, { from: 2, to: 9 })).toBe(false);
});
