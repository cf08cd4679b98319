import { expect, it } from 'vitest';
import { createSiteRecord } from '../../../src/session/records/site-record.ts';
import { notePause } from '../../../src/session/story/note-pause.ts';
import { hopOf } from '../support/hop.ts';

it('a pause is as long as nothing with a cookie was sent; half a minute is the least', () => {
  const site = createSiteRecord('shop.test');
  const hop = hopOf('12:00:00 GET https://shop.test/\n 200 text/html');
  const at = (seconds: number) => ({ ...hop, seq: seconds, at: seconds * 1_000 });
  for (const seconds of [0, 20, 49, 80]) notePause(site, at(seconds));
  expect(site.pauses.map((one) => [one.from.at, one.hop.at])).toEqual([[49_000, 80_000]]);
  expect(site.lastUse).toEqual({ seq: 80, at: 80_000 });
});

it('a request that is told of late does not turn the clock back', () => {
  const site = createSiteRecord('shop.test');
  const hop = hopOf('12:00:00 GET https://shop.test/\n 200 text/html');
  notePause(site, { ...hop, seq: 1, at: 5_000 });
  notePause(site, { ...hop, seq: 2, at: 4_000 });
  expect(site.lastUse?.at).toBe(5_000);
});
