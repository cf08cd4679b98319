import { expect, it } from 'vitest';
import { remembering, subjectKey, subjectOf } from '../../../src/checks/subject/discoveries.ts';
import { foldLog } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { unaided } from '../../support/unaided.ts';

const [site] = foldLog(
  transcript(`
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: session=eyJ1c2VyIjoiYWRhIn0; Path=/; Secure
           Set-Cookie: session.sig=Zk3Qp9Xv2Lm7Rt5Wy8Bn4Hj6Gf1; Path=/; Secure
           Set-Cookie: other.sig=Zk3Qp9Xv2Lm7Rt5Wy8Bn4Hj6Gf1; Path=/elsewhere; Secure
           Set-Cookie: other=1; Path=/; Secure`),
).sites;

const subject = (name: string) => {
  const cookie = site?.cookies.find((one) => one.name === name);
  return site && cookie && subjectOf(cookie, site);
};

it('finds the cookie that signs another, of the same name, host and path', () => {
  expect(subject('session')).toEqual({
    name: 'session',
    value: 'eyJ1c2VyIjoiYWRhIn0',
    companion: 'Zk3Qp9Xv2Lm7Rt5Wy8Bn4Hj6Gf1',
  });
  expect(subject('other')).toEqual({ name: 'other', value: '1' });
});

it('tells subjects apart by everything that an answer depends on', () => {
  const keys = [
    { name: 'a', value: 'b' },
    { name: 'a', value: 'b', companion: 'c' },
    { name: 'ab', value: '' },
  ].map(subjectKey);
  expect(new Set(keys).size).toBe(3);
});

it('looks at each subject once, also where nothing is known', () => {
  let asked = 0;
  const known = remembering({
    of: (one) => {
      asked++;
      return one.name === 'a' ? unaided.of(one) : undefined;
    },
  });
  const first = known.of({ name: 'a', value: '8f14e45fceea167a5a36dedd4bea2543' });
  expect(known.of({ name: 'a', value: '8f14e45fceea167a5a36dedd4bea2543' })).toBe(first);
  expect(known.of({ name: 'b', value: 'x' })).toBeUndefined();
  known.of({ name: 'b', value: 'x' });
  expect(asked).toBe(2);
});
