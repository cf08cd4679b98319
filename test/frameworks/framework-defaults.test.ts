import { describe, expect, it } from 'vitest';
import { parseSetCookieString } from '../../src/cookie/parse/set-cookie-string.ts';
import type { CookieDefaults } from '../../src/frameworks/framework.ts';
import { compareWithDefaults, describeDefaults } from '../../src/frameworks/framework-defaults.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';
import { readCaptures } from '../support/capture-file.ts';

const NOON = Date.UTC(2026, 0, 5, 12);
const express: CookieDefaults = {
  secure: false,
  httpOnly: true,
  sameSite: 'absent',
  path: '/',
  hostOnly: true,
  lifetime: 'session',
};

const told = (defaults: CookieDefaults, line: string, url = 'https://shop.test/', setAt: number | undefined = NOON) =>
  Object.fromEntries(
    compareWithDefaults(defaults, parseSetCookieString(line), url, setAt).map(({ attribute, usual, isChanged }) => [
      attribute,
      isChanged === false ? 'kept' : isChanged === undefined ? 'unknown' : usual,
    ]),
  );

describe('a line beside the defaults of its framework', () => {
  it('is the default all over', () => {
    expect(told(express, 'connect.sid=1; Path=/; HttpOnly')).toEqual({
      Secure: 'kept',
      HttpOnly: 'kept',
      SameSite: 'kept',
      Domain: 'kept',
      Path: 'kept',
      'Expires/Max-Age': 'kept',
    });
  });

  it('says what was changed, and what it would have been', () => {
    const line = 'connect.sid=1; Path=/app; Secure; SameSite=Strict; Domain=shop.test; Max-Age=60';
    expect(told(express, line)).toEqual({
      Secure: 'no Secure',
      HttpOnly: 'HttpOnly',
      SameSite: 'no SameSite',
      Domain: 'no Domain',
      Path: 'Path=/',
      'Expires/Max-Age': 'until the browser closes',
    });
  });

  it('expects Secure on https, of a framework that looks', () => {
    expect(told({ secure: 'https' }, 'a=1; Secure')).toEqual({ Secure: 'kept' });
    expect(told({ secure: 'https' }, 'a=1')).toEqual({ Secure: 'Secure on https' });
    expect(told({ secure: 'https' }, 'a=1', 'http://shop.test/')).toEqual({ Secure: 'kept' });
    expect(told({ secure: 'https' }, 'a=1; Secure', 'http://shop.test/')).toEqual({ Secure: 'Secure on https' });
  });

  it('compares lifetimes with the patience that clocks need', () => {
    const usual: CookieDefaults = { lifetime: 1_209_600 };
    expect(told(usual, 'a=1; Max-Age=1209600')).toEqual({ 'Expires/Max-Age': 'kept' });
    expect(told(usual, 'a=1; Expires=Mon, 19 Jan 2026 12:00:30 GMT')).toEqual({ 'Expires/Max-Age': 'kept' });
    expect(told(usual, 'a=1; Expires=Tue, 20 Jan 2026 12:00:00 GMT')).toEqual({ 'Expires/Max-Age': '14 d' });
    expect(told(usual, 'a=1')).toEqual({ 'Expires/Max-Age': '14 d' });
    expect(told(usual, 'a=1; Max-Age=0')).toEqual({ 'Expires/Max-Age': '14 d' });
  });

  it('claims nothing of what cannot be seen', () => {
    expect(told({ path: 'application' }, 'a=1; Path=/shop')).toEqual({ Path: 'unknown' });
    const line = parseSetCookieString('a=1; Expires=Mon, 19 Jan 2026 12:00:30 GMT');
    expect(compareWithDefaults({ lifetime: 60 }, line, 'https://shop.test/')).toEqual([
      { attribute: 'Expires/Max-Age', usual: '60 s' },
    ]);
    expect(told({}, 'a=1')).toEqual({});
  });
});

describe('defaults in words', () => {
  it('name what is left out too', () => {
    expect(describeDefaults({ ...express, idle: 1_440 })).toBe(
      'no Secure, HttpOnly, no SameSite, Path=/, no Domain, until the browser closes, forgotten by the server after 24 min without use',
    );
    expect(describeDefaults({ secure: 'https', sameSite: 'None', hostOnly: false, lifetime: 7_200 })).toBe(
      'Secure on https, SameSite=None, a Domain, for 2 h',
    );
  });

  it('do not speak of what was not read', () => {
    expect(describeDefaults({})).toBe('');
    expect(describeDefaults({ path: 'application' })).toBe('the application’s path');
  });
});

/** Recorded from the software itself, on practice sites that leave these cookies' settings alone. */
const LEFT_ALONE: readonly (readonly [flow: string, ...rows: string[]])[] = [
  ['php-kept', 'php'],
  ['django', 'django', 'django-csrf'],
  ['flask-login', 'flask', 'flask-login-remember'],
  ['rails', 'rails', 'devise-remember'],
  ['tomcat', 'tomcat'],
  ['express-session-regenerate', 'express-session'],
  ['fastify-session', 'fastify-session'],
  ['authjs-credentials', 'authjs', 'authjs-csrf', 'authjs-flow'],
  ['oidc-code', 'oidc-provider', 'oidc-provider-flow'],
];

describe('what the software was seen to set', () => {
  it.each(LEFT_ALONE)('in the flow %s is what the table says', (flow, ...rows) => {
    const seen = new Set<string>();
    for (const { line, url, at } of linesOf(flow)) {
      const cookie = parseSetCookieString(line, 'chromium');
      const row = recogniseFramework(cookie.name, cookie.value);
      const deletes = cookie.value === '' || (cookie.effective.expires ?? at) < at;
      if (row?.defaults === undefined || !rows.includes(row.id) || deletes) continue;
      seen.add(row.id);
      const changed = compareWithDefaults(row.defaults, cookie, url, at).filter(({ isChanged }) => isChanged === true);
      expect(changed, line).toEqual([]);
    }
    expect([...seen].sort()).toEqual([...rows].sort());
  });
});

const captures = readCaptures();

function linesOf(flow: string) {
  return captures
    .filter((capture) => capture.flow === flow)
    .flatMap(({ log }) => log)
    .flatMap((fact) =>
      fact.type === 'response-received' ? fact.setCookies.map((line) => ({ line, url: fact.url, at: fact.at })) : [],
    );
}
