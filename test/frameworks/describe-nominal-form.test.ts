import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { describeNominalForm } from '../../src/frameworks/describe-nominal-form.ts';
import type { Framework, NominalForm } from '../../src/frameworks/framework.ts';
import { FRAMEWORKS } from '../../src/frameworks/recognise-framework.ts';
import { anatomyOf } from '../../src/identifier/anatomy-of.ts';

const row = (form?: NominalForm): Framework => ({
  id: 'a',
  framework: 'A',
  name: 'a',
  role: 'session',
  source: 'https://a.test/',
  ...(form !== undefined && { form }),
});

describe('what a framework makes its cookie of', () => {
  it('is said with its bits', () => {
    expect(describeNominalForm(row({ text: '24 random bytes', bits: 192 }), 192)).toBe(
      'When told nothing else, it makes it of 24 random bytes: 192 bits.',
    );
  });

  it('is not what a value with less room was made of', () => {
    const form = { text: '24 random bytes', bits: 192 };
    expect(describeNominalForm(row(form), 64)).toContain('another generator or another setting');
    expect(describeNominalForm(row(form), 191.4)).not.toContain('another');
    expect(describeNominalForm(row(form))).not.toContain('another');
  });

  it('has no bits where nothing is random', () => {
    expect(describeNominalForm(row({ text: 'the session itself' }), 8)).toBe(
      'When told nothing else, it makes it of the session itself.',
    );
  });

  it('is not known of every framework', () => {
    expect(describeNominalForm(row())).toBeUndefined();
  });
});

/** Bytes as any, the same at every run. */
const bytes = (count: number) => createHash('shake256', { outputLength: count }).update('nominal').digest();
const spelled = (count: number, alphabet: string) =>
  [...bytes(count)].map((byte) => alphabet[byte % alphabet.length]).join('');
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const signed = (id: string) => encodeURIComponent(`s:${id}.${bytes(32).toString('base64').replace(/=+$/, '')}`);
const uuid = bytes(16)
  .toString('hex')
  .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');

describe('a value made in that form', () => {
  it.each([
    ['php', 'PHPSESSID', bytes(16).toString('hex')],
    ['tomcat', 'JSESSIONID', `${bytes(16).toString('hex').toUpperCase()}.node1`],
    ['spring-csrf', 'XSRF-TOKEN', uuid],
    ['codeigniter', 'ci_session', bytes(16).toString('hex')],
    ['drupal', `SSESS${bytes(16).toString('hex')}`, spelled(48, `${DIGITS}${LOWER}${LOWER.toUpperCase()},-`)],
    ['spring-session', 'SESSION', Buffer.from(uuid).toString('base64')],
    ['django', 'sessionid', spelled(32, LOWER + DIGITS)],
    ['django-csrf', 'csrftoken', spelled(32, LOWER + LOWER.toUpperCase() + DIGITS)],
    ['aspnet', 'ASP.NET_SessionId', spelled(24, `${LOWER}012345`)],
    ['scs', 'session', bytes(32).toString('base64url')],
    ['rack', 'rack.session', bytes(32).toString('hex')],
    ['express-session', 'connect.sid', signed(bytes(24).toString('base64url'))],
    ['sails', 'sails.sid', signed(bytes(24).toString('base64url'))],
    ['fastify-session', 'sessionId', signed(bytes(24).toString('base64url')).replace('s%3A', '')],
  ])('of %s has the room for its bits', (id, name, value) => {
    const framework = FRAMEWORKS.find((each) => each.id === id);
    const { upperBits } = anatomyOf(value, name);
    expect(upperBits).toBeGreaterThanOrEqual((framework?.form?.bits ?? Number.NaN) - 1);
    expect(framework && describeNominalForm(framework, upperBits)).not.toContain('less room');
  });
});
