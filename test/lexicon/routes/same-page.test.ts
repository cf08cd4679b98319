import { expect, it } from 'vitest';
import { samePage } from '../../../src/lexicon/routes/same-page.ts';

it('goes by origin, path and route', () => {
  expect(samePage('https://a.test/?_task=login', 'https://a.test/?_task=login&_err=1')).toBe(true);
  expect(samePage('https://a.test/?_task=login', 'https://a.test/?_task=mail')).toBe(false);
  expect(samePage('https://a.test/?Account', 'https://a.test/?Orders')).toBe(false);
  expect(samePage('https://a.test/', 'https://a.test/?do=mail')).toBe(false);
});

it('compares routes behind a fragment where both are known', () => {
  expect(samePage('https://a.test/#/login', 'https://a.test/#/home')).toBe(false);
  expect(samePage('https://a.test/#/login', 'https://a.test/')).toBe(true);
  expect(samePage('https://a.test/#top', 'https://a.test/#end')).toBe(true);
});
