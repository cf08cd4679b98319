import { describe, expect, it } from 'vitest';
import { BYSTANDER_COUNT, isBystanderName } from '../../src/frameworks/bystander-names.ts';
import { FRAMEWORKS } from '../../src/frameworks/recognise-framework.ts';

describe('names of bystanders', () => {
  it('are hundreds', () => {
    expect(BYSTANDER_COUNT).toBeGreaterThan(500);
  });

  it.each([
    '__kla_id',
    '_scid',
    'rl_anonymous_id',
    'ai_session',
    'sbjs_current',
    'AMCV_1234@AdobeOrg',
    'uuid2',
    'intercom-session-abc',
  ])('%s is one', (name) => {
    expect(isBystanderName(name)).toBe(true);
  });

  it.each([
    'sid',
    'session',
    'session_id',
    'JSESSIONID',
    'token',
    'auth',
    'user',
    'uid',
    'id',
    'SID',
    'li_at',
    'c_user',
    'ct0',
    '',
    'x'.repeat(5_000),
  ])('%s is none', (name) => {
    expect(isBystanderName(name)).toBe(false);
  });

  it('are no framework’s session cookies', () => {
    const sessions = FRAMEWORKS.filter(({ role }) => role === 'session' || role === 'sso' || role === 'remember-me');
    const names = sessions.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter(isBystanderName)).toEqual([]);
  });
});
