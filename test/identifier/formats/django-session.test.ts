import { expect, it } from 'vitest';
import { djangoSession } from '../../../src/identifier/formats/django-session.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

it('has 165.4 bits, under its name', () => {
  const value = 'k3x9vb2m8q1w7e5r6t4y0u9i8o7p6a5s';
  expect(recognised(djangoSession, value, 'sessionid')?.parts[0]?.bits).toBeCloseTo(165.44, 2);
  expect(toldBy(djangoSession, value, 'sid')).toBe('no');
  expect(toldBy(djangoSession, value.toUpperCase(), 'sessionid')).toBe('no');
});
