/** The model against what the browsers did when the table was last sent to them; `test/e2e/cookie-lines.test.ts` asks them anew. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparable, cookieCases, inTableOrder, placed, predictedJar } from '../fixtures/cookie-lines/index.ts';
import { readMeasured, writeMeasured } from '../fixtures/cookie-lines/measured/notation.ts';

describe.each(['chromium', 'firefox'] as const)('what %s did is what the model says', (browser) => {
  const file = new URL(`../fixtures/cookie-lines/measured/${browser}.jsonl`, import.meta.url);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { at, cases } = readMeasured(text);
  const stores = new Map(cases.map(({ id, store }) => [id, store]));

  test('the file is as the command writes it', () => {
    expect(writeMeasured(readMeasured(text))).toBe(text);
  });

  test.each(cookieCases)('$family, $id', (one) => {
    const store = stores.get(one.id);
    if (!store) throw new Error(`${one.id} was not measured: npm run measure:cookies`);
    const there = { label: 'c1', httpsPort: 443, httpPort: 80, now: at };
    const { measured, ...sent } = placed({ ...one, measured: { chromium: store, firefox: store } }, there);
    expect(comparable(predictedJar(sent, browser, at), at)).toEqual(inTableOrder(measured?.[browser] ?? []));
  });
});
