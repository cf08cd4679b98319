import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAMEWORKS, type Framework, recogniseFramework } from '../../src/frameworks/recognise-framework.ts';
import { PATIENCE, timeOf } from '../support/patience.ts';

/** Session rows of frameworks that people write sign-ins with. */
const OWN_WORK = [
  ...[
    'php',
    'laravel',
    'codeigniter',
    'cakephp',
    'tomcat',
    'jetty',
    'spring-session',
    'play',
    'vertx',
    'django',
    'flask',
    'starlette',
  ],
  ...['aspnet', 'aspnet-core-session', 'scs', 'rack', 'rails', 'express-session', 'fastify-session', 'koa-session'],
  ...['cookie-session', 'iron-session', 'sails', 'aspnet-core-auth', 'aspnet-forms'],
];
const DEFAULTS_READ = 81;
const FORMS_READ = 62;
const SESSIONS_UNREAD = 4;

describe('the table of frameworks', () => {
  it('has rows enough, each with an id of its own', () => {
    expect(FRAMEWORKS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(FRAMEWORKS.map((row) => row.id)).size).toBe(FRAMEWORKS.length);
  });

  it.each(FRAMEWORKS.map((row) => [row.id, row] as const))(
    '%s says where it is from, and names no prefix',
    (_, row) => {
      expect(row.source).toMatch(/^https:\/\/[^\s]+$/);
      expect(URL.canParse(row.source)).toBe(true);
      if (row.name instanceof RegExp) {
        expect(row.name.source).toMatch(/^\^.*\$$/);
        expect(row.name.global || row.name.sticky).toBe(false);
      } else {
        expect(row.name).not.toMatch(/^__(Host|Secure)-/);
      }
      if (row.value !== undefined) expect(row.value.source).toMatch(/^\^/);
    },
  );

  it('gives code for the frameworks that people write themselves', () => {
    for (const name of [
      'PHPSESSID',
      'connect.sid',
      'JSESSIONID',
      'sessionid',
      'SESSION',
      '_shop_session',
      'ASP.NET_SessionId',
    ]) {
      const row = recogniseFramework(name);
      expect(row?.howToRotate, name).toBeDefined();
      expect(row?.howToHarden, name).toBeDefined();
    }
  });

  it.each(FRAMEWORKS.flatMap((row) => (row.defaults === undefined ? [] : [[row.id, row.defaults] as const])))(
    'the defaults of %s are some, and agree with each other',
    (_, { source, ...defaults }) => {
      expect(Object.keys(defaults)).not.toEqual([]);
      if (source !== undefined) expect(source).toMatch(/^https:\/\/[^\s]+$/);
      for (const seconds of [defaults.lifetime, defaults.idle]) {
        if (typeof seconds === 'number') expect(seconds).toSatisfy((some) => Number.isInteger(some) && some > 0);
      }
      // Browsers refuse such a cookie: no framework could have it for its default.
      if (defaults.sameSite === 'None') expect(defaults.secure).not.toBe(false);
    },
  );

  it.each(FRAMEWORKS.flatMap((row) => (row.form === undefined ? [] : [[row.id, row.form] as const])))(
    'what %s makes has no more bits than its form can hold',
    (_, { text, bits, shape, source }) => {
      expect(text).toMatch(/^[\w“].*[^.]$/);
      if (source !== undefined) expect(source).toMatch(/^https:\/\/[^\s]+$/);
      expect(bits === undefined).toBe(shape === undefined);
      if (bits !== undefined && shape !== undefined) {
        expect(bits).toBeGreaterThan(0);
        expect(bits).toBeLessThanOrEqual(shape.characters * Math.log2(shape.alphabet));
      }
    },
  );

  it('knows the whole of what people build sessions with: defaults, rotation, hardening', () => {
    for (const id of OWN_WORK) {
      const row = FRAMEWORKS.find((each) => each.id === id);
      expect(row?.defaults, id).toBeDefined();
      expect(row?.howToRotate, id).toBeDefined();
      expect(row?.howToHarden, id).toBeDefined();
    }
  });

  it('has been read, not remembered: so much of it at least', () => {
    const count = (has: (row: Framework) => boolean) => FRAMEWORKS.filter(has).length;
    expect(count((row) => row.defaults !== undefined)).toBeGreaterThanOrEqual(DEFAULTS_READ);
    expect(count((row) => row.form !== undefined)).toBeGreaterThanOrEqual(FORMS_READ);
    expect(count((row) => row.role === 'session' && row.defaults === undefined)).toBeLessThanOrEqual(SESSIONS_UNREAD);
  });

  it('looks through the prefix of a name', () => {
    for (const prefix of ['__Host-', '__Secure-', '__Http-', '__Host-Http-', '__host-']) {
      expect(recogniseFramework(`${prefix}connect.sid`)?.id).toBe('express-session');
    }
  });

  it.each(['', 'sid', 'constructor', '__proto__', 'connect.sid ', 'CONNECT.SID'])('knows nobody by %j', (name) => {
    expect(recogniseFramework(name, 'value')).toBeUndefined();
  });

  it('answers whatever it is asked, in a moment', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (name, value) => void recogniseFramework(name, value)));
    expect(timeOf(() => recogniseFramework('_'.repeat(1_000_000), 'e'.repeat(1_000_000)))).toBeLessThan(PATIENCE);
    expect(timeOf(() => recogniseFramework('session', 'eyJ'.repeat(300_000)))).toBeLessThan(PATIENCE);
  }, 30_000);
});
