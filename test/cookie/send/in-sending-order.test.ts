import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareForSending, inSendingOrder, orderReason } from '../../../src/cookie/send/in-sending-order.ts';

const of = (path: string, createdAt?: number) => ({ path, ...(createdAt !== undefined && { createdAt }) });
const written = (cookies: readonly { path: string; createdAt?: number }[]) =>
  cookies.map(({ path, createdAt }) => `${path}@${createdAt ?? '?'}`).join(' ');

describe('a request carries', () => {
  it.each([
    ['longer paths first', [of('/', 1), of('/a/b', 3), of('/a', 2)], '/a/b@3 /a@2 /@1'],
    ['the older of two with equally long paths first', [of('/b', 9), of('/a', 1)], '/a@1 /b@9'],
    ['bytes, not characters, longest first', [of('/aa', 1), of('/é', 2), of('/éé', 3)], '/éé@3 /aa@1 /é@2'],
    ['what nothing is known of in the store’s order', [of('/b'), of('/a'), of('/x/y')], '/x/y@? /b@? /a@?'],
    ['what is known in order, in the places that it had', [of('/', 5), of('/'), of('/', 2)], '/@2 /@? /@5'],
    ['nothing when there is nothing', [], ''],
  ])('%s', (_, store, order) => {
    expect(written(inSendingOrder(store))).toBe(order);
  });

  it('all of its cookies, in an order that does not change again', () => {
    const cookie = fc.record(
      { path: fc.constantFrom('/', '/a', '/b', '/a/b'), createdAt: fc.nat(5) },
      { requiredKeys: ['path'] },
    );
    fc.assert(
      fc.property(fc.array(cookie), (store) => {
        const once = inSendingOrder(store);
        expect([...once].sort(by)).toEqual([...store].sort(by));
        expect(inSendingOrder(once)).toEqual(once);
      }),
    );
  }, 60_000);
});

it.each([
  [of('/a', 2), of('/', 1), 'longer-path'],
  [of('/', 1), of('/', 2), 'older'],
  [of('/', 1), of('/', 1), 'unknown'],
  [of('/', 1), of('/'), 'unknown'],
])('%o goes before %o: %s', (a, b, reason) => {
  expect(orderReason(a, b)).toBe(reason);
  expect(compareForSending(a, b)).toBeLessThanOrEqual(0);
});

function by(a: { path: string; createdAt?: number }, b: { path: string; createdAt?: number }): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
