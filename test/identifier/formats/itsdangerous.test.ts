import { expect, it } from 'vitest';
import { itsdangerous } from '../../../src/identifier/formats/itsdangerous.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with itsdangerous itself: URLSafeTimedSerializer with Flask's salt and key derivation, and TimestampSigner. */

it('is a Flask session: state, time, signature', () => {
  const value = 'eyJ1c2VyX2lkIjo3fQ.awFzgA.m27b3WwDABhVFFoipi9cifweNkM';
  expect(toldBy(itsdangerous, value)).toBe(
    'client-state “eyJ1c2VyX2lkIjo3fQ” = payload(eyJ1c2VyX2lkIjo3fQ) time(awFzgA) signature(m27b3WwDABhVFFoipi9cifweNkM)',
  );
  expect(recognised(itsdangerous, value)?.facts).toEqual([
    { label: 'signed', value: '2026-11-21T10:33:36.000Z' },
    { label: 'holds', value: 'user_id' },
  ]);
});

it('is a compressed one too', () => {
  expect(
    recognised(itsdangerous, '.eJyrVkpOLCpRslJKTEoeckipFgDv1EhN.awFzgA.v0ctxTf_c_8JPPv0-iOfDI71pBI'),
  ).toMatchObject({
    kind: 'client-state',
    identity: '.eJyrVkpOLCpRslJKTEoeckipFgDv1EhN',
  });
});

it('is a reference when what was signed is an identifier', () => {
  expect(
    recognised(itsdangerous, '3b241101-e2bb-4255-8caf-4136c566a962.awFzgA.RtyEhx9Aj3SCUrm6KbItd_jOjIY'),
  ).toMatchObject({ kind: 'reference', identity: '3b241101-e2bb-4255-8caf-4136c566a962' });
});

it.each([
  ['a.b.c', 'nothing of it'],
  ['eyJ1c2VyX2lkIjo3fQ.______.m27b3WwDABhVFFoipi9cifweNkM', 'a time of 2106 and beyond'],
])('is not %s: %s', (value) => {
  expect(toldBy(itsdangerous, value)).toBe('no');
});

it('counts the time from 2011 where it would otherwise be of 1970, as before version 1.1', () => {
  const value = 'eyJ1c2VyX2lkIjo3fQ.AAAAAA.m27b3WwDABhVFFoipi9cifweNkM';
  expect(recognised(itsdangerous, value)?.facts?.[0]?.value).toBe('2011-01-01T00:00:00.000Z');
});

it('is Starlette’s session too, in base64 with its padding', () => {
  // Made with Starlette 0.26.1.
  const value = 'eyJ1IjogMX0=.awIczg.NhtUfl5PKBf5eM2rnYIXekDAZ80';
  expect(recognised(itsdangerous, value)).toMatchObject({ kind: 'client-state', identity: 'eyJ1IjogMX0=' });
});

it('is state where what was signed is too short for an identifier', () => {
  expect(recognised(itsdangerous, 'ann.awFzgA.RtyEhx9Aj3SCUrm6KbItd_jOjIY')).toMatchObject({
    kind: 'client-state',
    why: expect.stringContaining('its signature guards it'),
  });
});
