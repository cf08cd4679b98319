import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/identifier/identity-of.ts';
import { PATIENCE, timeOf } from '../support/patience.ts';

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the identity part of a value', () => {
  it.each([
    [
      'connect.sid',
      `s%3AaB3dEfGhIjKlMnOpQrStUvWxYz012345.${'a'.repeat(43)}`,
      'reference',
      'aB3dEfGhIjKlMnOpQrStUvWxYz012345',
      'express-signed',
    ],
    ['lang', `s:en-US.${'b'.repeat(43)}`, 'client-state', 'en-US', 'express-signed'],
    [
      'sessionId',
      `LPmQwX7T3dVnGk2sYb8cRz5h.${'a'.repeat(43)}`,
      'reference',
      'LPmQwX7T3dVnGk2sYb8cRz5h',
      'generic-signature',
    ],
    ['t', `abc.${'a'.repeat(43)}`, 'reference', `abc.${'a'.repeat(43)}`, 'generic-signature'],
    [
      'JSESSIONID',
      'ABCDEF0123456789ABCDEF0123456789.node1',
      'reference',
      'ABCDEF0123456789ABCDEF0123456789',
      'jsessionid',
    ],
    ['sid', 'ABCDEF0123456789ABCDEF0123456789.node1', 'reference', 'ABCDEF0123456789ABCDEF0123456789.node1', 'plain'],
    ['PHPSESSID', 'a94cd7bc4d95df098c34c0c9c92d18a4', 'reference', 'a94cd7bc4d95df098c34c0c9c92d18a4', 'php-session'],
    ['t', `${base64url({ alg: 'HS256' })}.${base64url({ sid: '1', iat: 5 })}.c2ln`, 'client-token', 'sid=1', 'jwt'],
    [
      'session',
      'eyJ1c2VyX2lkIjo3fQ.awFzgA.m27b3WwDABhVFFoipi9cifweNkM',
      'client-state',
      'eyJ1c2VyX2lkIjo3fQ',
      'itsdangerous',
    ],
    ['session', 'Fe26.2*1*aa*bb*cc*1767600000000*dd*ee', 'sealed', '', 'iron'],
    ['a', '', 'empty', '', 'empty'],
  ])('%s=%.40s is %s “%s” (%s)', (name, value, kind, part, formatId) => {
    expect(identityOf(name, value)).toMatchObject({ kind, part, formatId });
  });

  it('says what was peeled, outermost first', () => {
    expect(identityOf('connect.sid', `s%3Aabc.${'a'.repeat(43)}`).peeled).toEqual([
      'percent-encoding (RFC 3986 §2.1), so that the value fits into a header',
      '“s:”, the marker of Express for a signed value',
      'the signature after the last dot (HMAC-SHA256, 43 characters)',
    ]);
    expect(identityOf('sid', 'abc').peeled).toEqual([]);
  });

  it('stays the same when only the signature changes, as with a rotated secret', () => {
    const part = (signature: string) => identityOf('connect.sid', `s%3Aabc.${signature.repeat(43)}`).part;
    expect(part('a')).toBe(part('b'));
  });

  it('is found for any name and any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, value) => {
        const { kind, part } = identityOf(name, value);
        expect(kind === 'sealed' || kind === 'empty' ? part : 'x').toBe(
          kind === 'sealed' || kind === 'empty' ? '' : 'x',
        );
      }),
    );
  }, 60_000);

  it.each([
    'a',
    '.',
    '-',
    '--',
    '=',
    '%3A',
    '"',
    ':',
    '|',
    '*',
    'eyJ',
    'a.',
    's:a.',
    '!',
    'Fe26.2*',
    '{"a":',
    '\u0000',
    '\ud800',
    'ü',
    '0',
    ';',
  ])(
    'is found in a moment in a megabyte of %j',
    (text) => {
      const value = text.repeat(1_000_000 / text.length);
      expect(timeOf(() => identityOf('JSESSIONID', value))).toBeLessThan(PATIENCE);
      expect(timeOf(() => identityOf('a.sig', `s:${value}.x`))).toBeLessThan(PATIENCE);
    },
    120_000,
  );
});
