import { expect, it } from 'vitest';
import { ROTATION_RULES, STATE_IN_COOKIE } from '../../../src/session/rotation/rules.ts';
import { told } from '../support/told.ts';

it('gives points only to what makes a request a change of password or role: all other rules decide', () => {
  const weighed = Object.entries(ROTATION_RULES).filter(([, rule]) => 'points' in rule);
  expect(weighed.map(([code]) => code)).toEqual(['P1', 'P2']);
});

it('names the rule by which readers of the model know a cookie that holds the state', () => {
  const state = 'session=eyJ1c2VyIjoiYWRhIn0.aVxYzA.K3x9QpR7sT1uV5wX8yZ2aB4cD6e; Path=/; HttpOnly';
  const { rotation } = told(`
    it watches https://shop.test/
    12:00:00 GET https://shop.test/login
             200 text/html
             Set-Cookie: ${state}
    12:00:05 POST https://shop.test/login form: username, password
             302 → /account
             GET /account
             200 text/html`);
  expect(rotation().rule).toBe(STATE_IN_COOKIE);
});
