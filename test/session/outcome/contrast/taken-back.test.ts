import { expect, it } from 'vitest';
import { BROWSERS, ID_A, told } from '../../support/told.ts';

const START = `it watches https://shop.test/\n 12:00:00 GET https://shop.test/\n 200 text/html
  POST https://shop.test/enter form: user, password\n 302 → /home\n Set-Cookie: sid=${ID_A}; Path=/`;
const GONE = 'Set-Cookie: sid=; Path=/; Max-Age=0';
const HOME = 'GET /home\n 200 text/html';

it.each(BROWSERS)('is what one of the next two answers deletes, in %s', (browser) => {
  const codes = (after: string) => {
    const { success, failure } = told(`${START}\n ${after}`, browser).signIn();
    return [...success, ...failure].map((one) => one.code);
  };
  expect(codes(HOME)).toContain('B2');
  expect(codes(`${HOME}\n ${GONE}`)).toContain('F15');
  expect(codes(`${HOME}\n ${GONE}`)).not.toContain('B2');
  expect(codes(`${HOME}\n GET https://shop.test/next\n 200 text/html\n ${GONE}`)).toContain('F15');
  const later = 'GET https://shop.test/a\n 200\n GET https://shop.test/b\n 200\n GET https://shop.test/c\n 200';
  expect(codes(`${HOME}\n ${later}\n ${GONE}`)).not.toContain('F15');
});

it('a sign-out is none of them', () => {
  const out = `GET https://shop.test/logout\n 302 → /\n ${GONE}`;
  expect(
    told(`${START}\n ${HOME}\n ${out}`)
      .signIn()
      .failure.map((one) => one.code),
  ).not.toContain('F15');
});
