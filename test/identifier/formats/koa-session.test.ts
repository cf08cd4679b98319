import { expect, it } from 'vitest';
import { koaSession } from '../../../src/identifier/formats/koa-session.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with koa-session 7 and koa 3. */

it.each([
  [
    'a session',
    'eyJ1c2VyIjoiYW5uIiwidmlld3MiOjEsIl9leHBpcmUiOjE3OTUzNTM5Mjk5OTIsIl9tYXhBZ2UiOjg2NDAwMDAwfQ==',
    '',
    'client-state “[["user","ann"],["views",1]]” = payload(eyJ1c2VyIjoiYW5uIiwidmlld3MiOjEsIl9leHBpcmUiOjE3OTUzNTM5Mjk5OTIsIl9tYXhBZ2UiOjg2NDAwMDAwfQ==)',
    ['expires: 2026-11-22T13:25:29.992Z', 'holds: user, views, _expire, _maxAge'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(koaSession, value, name)).toBe(told);
  const match = recognised(koaSession, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['JSON without its members', 'eyJ1c2VyIjoiYW5uIn0=', '']])('leaves %s alone', (_, value, name) => {
  expect(toldBy(koaSession, value, name)).toBe('no');
});
