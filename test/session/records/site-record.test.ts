import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ExchangeRecord, HopRecord } from '../../../src/session/records/exchange-record.ts';
import { createSiteRecord, endpointKey, hopsAfter, lastBefore } from '../../../src/session/records/site-record.ts';

function hop(seq: number, url = 'https://a.test/', method = 'GET'): HopRecord {
  const exchange: ExchangeRecord = {
    id: String(seq),
    site: 'a.test',
    kind: 'main_frame',
    via: 'tab',
    frame: 0,
    hops: [],
    sites: new Set(),
    incomplete: false,
    broken: false,
    restarted: false,
    special: false,
  };
  return { exchange, index: 0, url, site: 'a.test', method, seq, at: seq, page: '', sent: [], setCookies: [], set: [] };
}

it('one endpoint is one method and path, whatever the query', () => {
  expect(endpointKey(hop(1, 'https://a.test/x?y=1#z'))).toBe('GET https://a.test/x');
  expect(endpointKey(hop(1, 'https://a.test/x', 'POST'))).not.toBe(endpointKey(hop(1, 'https://a.test/x')));
});

it('finds the requests after a moment, and the last moment before another', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(500)), fc.nat(500), (seqs, seq) => {
      const ascending = seqs.sort((a, b) => a - b);
      const site = { ...createSiteRecord('a.test'), hops: ascending.map((one) => hop(one)) };
      expect([...hopsAfter(site, seq)].map((one) => one.seq)).toEqual(ascending.filter((one) => one > seq));
      expect(lastBefore(ascending, seq)).toBe(ascending.filter((one) => one < seq).at(-1));
    }),
  );
});
