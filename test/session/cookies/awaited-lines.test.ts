/**
 * Several lines for one cookie: whatever an answer asks for, line after line, the life has exactly these stretches, the last line's value is
 * the cookie's, and nothing is said to come from a script. The events are those that the small browser's store emits for each line.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../support/fuzz-seed.ts';
import { BROWSERS, ID_A, ID_B, ID_C, told } from '../support/told.ts';

/** A value; `-` deletes. */
const step = fc.record({
  value: fc.constantFrom(ID_A, ID_B, ID_C, '-'),
  attributes: fc.constantFrom('', '; HttpOnly', '; Max-Age=600', '; SameSite=Lax'),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const lineOf = ({ value, attributes }: Step) =>
  value === '-' ? 'Set-Cookie: sid=; Path=/; Max-Age=0' : `Set-Cookie: sid=${value}; Path=/${attributes}`;

const before = {
  nothing: { story: '', life: [] },
  found: { story: `found sid=${ID_A}; Path=/`, life: [[ID_A, 'found', undefined]] },
  'a line': {
    story: `GET https://shop.test/start\n 200\n Set-Cookie: sid=${ID_A}; Path=/`,
    life: [[ID_A, 'header', undefined]],
  },
  // So long before that no line may claim it: Firefox does not tell a silent line from a script that did the same a moment before.
  'a script': { story: `script sets sid=${ID_A}; Path=/\n +12s wait`, life: [[ID_A, 'script-or-user', undefined]] },
} as const satisfies Record<string, { story: string; life: readonly Stretch[] }>;

type Stretch = readonly [value: string, setBy: string, ended: string | undefined];

/** The sequence itself, one line after the other. */
function lifeAfter(life: readonly Stretch[], steps: readonly Step[]): readonly Stretch[] {
  return steps.reduce<readonly Stretch[]>((done, { value }) => {
    const last = done.at(-1);
    const live = last !== undefined && last[2] === undefined;
    if (live && last[0] === value) return done;
    const rest = live
      ? [...done.slice(0, -1), [last[0], last[1], value === '-' ? 'deleted-by-header' : 'replaced']]
      : done;
    return (value === '-' ? rest : [...rest, [value, 'header', undefined]]) as readonly Stretch[];
  }, life);
}

const later =
  '+20s GET https://shop.test/later\n 200\n Set-Cookie: other=1; Path=/\n +20s GET https://shop.test/last\n 200';

describe.each(BROWSERS)('lines for one cookie, in %s', (browser) => {
  it.each(Object.keys(before) as (keyof typeof before)[])('are told one after the other, after %s', (start) => {
    const { story, life } = before[start];
    fc.assert(
      fc.property(
        fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
        (answers) => {
          const told_ = told(
            `it watches https://shop.test/\n ${story}\n${answers
              .map((steps) => `+300ms GET https://shop.test/a\n 200\n ${steps.map(lineOf).join('\n ')}`)
              .join('\n')}\n ${later}`,
            browser,
          );
          const expected = lifeAfter(life, answers.flat());
          const cookie = told_.site.cookies.find(({ name }) => name === 'sid');
          expect(cookie?.identifiers.map((one) => [one.value, one.setBy, one.ended?.how]) ?? []).toEqual(expected);
          expect(cookie?.unstored ?? []).toEqual([]);
          const last = answers.at(-1)?.at(-1)?.value;
          if (expected.length === 0) expect(cookie?.stored).toBeUndefined();
          else if (last === '-') expect(cookie?.gone).toBe(true);
          else expect([cookie?.gone, cookie?.stored?.value]).toEqual([false, last]);
          expect(told_.model.disagreements).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
