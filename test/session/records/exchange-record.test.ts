import { expect, it } from 'vitest';
import {
  type ExchangeRecord,
  type HopRecord,
  isTelling,
  publishExchange,
} from '../../../src/session/records/exchange-record.ts';

function record(kind: ExchangeRecord['kind']): HopRecord {
  const exchange: ExchangeRecord = {
    id: '1',
    site: 'a.test',
    kind,
    via: 'tab',
    frame: 0,
    hops: [],
    sites: new Set(['a.test']),
    incomplete: false,
    broken: false,
    restarted: false,
    special: false,
  };
  const hop: HopRecord = {
    exchange,
    index: 0,
    url: 'https://a.test/',
    site: 'a.test',
    method: 'GET',
    seq: 1,
    at: 1,
    page: '',
    sent: [],
    setCookies: ['a=1'],
    set: [],
    status: 200,
  };
  exchange.hops.push(hop);
  return hop;
}

it('is published without the fold’s own notes, and apart from them', () => {
  const hop = record('main_frame');
  const published = publishExchange(hop.exchange);
  expect(published.hops[0]).toEqual({
    seq: 1,
    at: 1,
    url: 'https://a.test/',
    method: 'GET',
    status: 200,
    setCookies: ['a=1'],
  });
  hop.setCookies.push('b=2');
  hop.exchange.hops.push(hop);
  expect(published.hops).toHaveLength(1);
  expect(published.hops[0]?.setCookies).toEqual(['a=1']);
});

it('tells documents and scripts’ requests from pictures', () => {
  expect(isTelling(record('main_frame'))).toBe(true);
  expect(isTelling(record('xmlhttprequest'))).toBe(true);
  expect(isTelling(record('image'))).toBe(false);
});
