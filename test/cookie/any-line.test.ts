/** Whatever a server sends: no line throws, every verdict is consistent, and time grows with length only. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UserAgent } from '../../src/cookie/browsers/user-agent.ts';
import { type StorageRequest, storageVerdict } from '../../src/cookie/store/storage-verdict.ts';
import { storeAfter } from '../../src/cookie/store/store-after.ts';
import { cookieCases, headerText, placed, responsesOf } from '../fixtures/cookie-lines/index.ts';
import { PATIENCE, timeOf } from '../support/patience.ts';

const AGENTS: readonly UserAgent[] = ['spec', 'chromium', 'firefox'];
const REQUEST: StorageRequest = {
  url: 'https://www.shop.test/a/b',
  at: Date.UTC(2026, 0, 5),
  via: 'http',
  navigation: true,
  sameSite: true,
};
const LINES = cookieCases.flatMap((one) =>
  responsesOf(placed(one, { label: 'c1', httpsPort: 443, httpPort: 80 })).flatMap(({ setCookie }) =>
    setCookie.slice(0, 3),
  ),
);

const request = fc.record<StorageRequest>({
  url: fc.constantFrom(
    'https://www.shop.test/a/b',
    'http://shop.test/',
    'http://localhost/',
    'https://[::1]/',
    'data:,x',
  ),
  at: fc.constant(REQUEST.at),
  via: fc.constantFrom('http', 'script'),
  navigation: fc.boolean(),
  sameSite: fc.boolean(),
});
const piece = fc.oneof(
  fc.constantFrom(...'=;,\t "\'./-+:%\r\x01\x7F'),
  fc.constantFrom(
    'Domain=',
    'Path=/',
    'Max-Age=',
    'Expires=',
    'SameSite=None',
    'Secure',
    '__Host-',
    'shop.test',
    '21 Oct 2030',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const fromPieces = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
/** A line of the table with some of its characters changed, doubled or gone. */
const mutated = fc
  .tuple(fc.constantFrom(...LINES), fc.array(fc.tuple(fc.nat(), fc.nat(2), piece), { maxLength: 6 }))
  .map(([line, edits]) =>
    edits.reduce(
      (text, [where, gone, added]) => {
        const at = text.length === 0 ? 0 : where % text.length;
        return text.slice(0, at) + added + text.slice(at + gone);
      },
      line.slice(0, 6000),
    ),
  );

describe('any line', () => {
  it.each(AGENTS)(
    'is judged in %s, and the parts of the verdict agree',
    (userAgent) => {
      fc.assert(
        fc.property(fc.oneof(fromPieces, mutated, fc.string({ unit: 'binary' })), request, (line, around) => {
          const first = storageVerdict(line, around, [], userAgent);
          const { store } = storeAfter([], first, around.at, userAgent);
          if (first.kind === 'refused') {
            expect(first.text).not.toBe('');
            expect(store).toEqual([]);
            return;
          }
          expect(first.kind === 'kept').toBe(first.alterations.length === 0);
          expect(first.effect).toMatch(/^creates$|^deletes-nothing$/);
          expect(store).toHaveLength(first.effect === 'creates' ? 1 : 0);
          expect(first.cookie.path.startsWith('/') || first.cookie.path === '').toBe(true);
          // Sent again, it updates the cookie that it made.
          if (around.via === 'http' && /^https|localhost/.test(around.url) && first.effect === 'creates') {
            const again = storageVerdict(line, around, store, userAgent);
            expect(again).toMatchObject({ kind: first.kind, effect: 'updates', overwrites: store[0] });
          }
        }),
        { numRuns: 2000 },
      );
    },
    PATIENCE,
  );

  it('has the same value in both browsers, which hand over its octets in different ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const octets = `a=${Buffer.from(bytes).toString('latin1')}`;
        const [chromium, firefox] = (['chromium', 'firefox'] as const).map(
          (browser) => storageVerdict(headerText(octets, browser), REQUEST, [], browser).parsed.value,
        );
        if (!octets.includes('\r')) expect(chromium).toBe(firefox);
      }),
    );
  });
});

const BAD: readonly (readonly [string, (size: number) => string])[] = [
  ['semicolons', (size) => `a=1${';'.repeat(size)}`],
  ['unknown attributes', (size) => `a=1;${'x;'.repeat(size / 2)}`],
  ['Secure again and again', (size) => `a=1;${'Secure;'.repeat(size / 7)}`],
  ['dates that cannot be read', (size) => `a=1;${'Expires=21 Foo 2030;'.repeat(size / 20)}`],
  ['ages that cannot be read', (size) => `a=1;${`Max-Age=${'9'.repeat(30)}x;`.repeat(size / 40)}`],
  ['blanks', (size) => `a=1;${' '.repeat(size)}`],
  ['blanks in a name', (size) => `a${' '.repeat(size)}b=1`],
  ['tabs in attributes', (size) => `a=1;${'x\ty;'.repeat(size / 4)}`],
  ['equals signs', (size) => `a${'='.repeat(size)}`],
  ['a long value', (size) => `a=${'v'.repeat(size)}`],
  ['a long value beyond ASCII', (size) => `a=${'é'.repeat(size)}`],
  ['labels', (size) => `a=1; Domain=${'a.'.repeat(size / 2)}`],
];

describe.each(AGENTS)('in %s the time for a line of', (userAgent) => {
  it.each(BAD)(
    '%s grows with its length',
    (_, make) => {
      const [short, long] = [make(64 * 1024), make(512 * 1024)];
      const judge = (line: string) => timeOf(() => storageVerdict(line, REQUEST, [], userAgent));
      const best = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
      // Eight times the length: quadratic work would take sixty-four times as long. The best of a few runs, since the machine may be busy.
      for (let run = 0; run < 12 && (run < 3 || best.long > 32 * (best.short + 0.2)); run++) {
        best.short = Math.min(best.short, judge(short));
        best.long = Math.min(best.long, judge(long));
      }
      expect(best.long / (best.short + 0.2)).toBeLessThan(32);
    },
    PATIENCE,
  );
});
