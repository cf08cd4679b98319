import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../src/background/parse-message.ts';

describe('a message from a panel', () => {
  it.each([
    [null],
    ['subscribe'],
    [{ type: 'subscribe', version: '1', tab: 1, after: 0 }],
    [{ type: 'mark', mark: { mark: 'stolen', site: 'shop.test' } }],
    [{ type: 'mark', mark: { mark: 'signed-in' } }],
    [{ type: 'pin', pin: { cookie: 'sid', pinned: 'yes' } }],
    [{ type: 'look', on: 'yes' }],
    [{ type: 'page-text', site: 'shop.test', text: 'x'.repeat(201) }],
    [{ type: 'page-text', site: 'shop.test' }],
    [{ type: 'eval', code: '1' }],
    [{ type: 'sample-start', plan: { url: 'https://shop.test/', method: 'POST', cookie: 'sid' } }],
    [{ type: 'sample-start', plan: null }],
    [{ type: 'sample-control', sample: 's', wish: 'hurry' }],
  ])('%j is not one', (message) => {
    expect(parseMessage(message)).toBeNull();
  });

  it('keeps of a plan what a plan has, and of its address what is sent', () => {
    const plan = { method: 'GET', cookie: 'sid', wanted: 5, atOnce: 1, delay: 0 };
    expect(
      parseMessage({ type: 'sample-start', plan: { ...plan, url: 'https://a.test/x#part', headers: { Cookie: '1' } } }),
    ).toEqual({ type: 'sample-start', plan: { ...plan, url: 'https://a.test/x' } });
  });

  it('keeps only the fields that it may have', () => {
    expect(
      parseMessage({ type: 'mark', mark: { mark: 'not-a-sign-in', site: 'a.test', exchange: '4', extra: 1 } }),
    ).toEqual({
      type: 'mark',
      mark: { type: 'marked', mark: 'not-a-sign-in', site: 'a.test', exchange: '4' },
    });
  });
});
