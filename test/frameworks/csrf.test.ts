import { describe, expect, it } from 'vitest';
import { csrf } from '../../src/frameworks/csrf.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of CSRF tokens', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['XSRF-TOKEN', undefined, 'xsrf-token'],
    ['XSRF-TOKEN', 'eyJpdiI6ImFVa0duU', 'laravel-csrf'],
    ['XSRF-TOKEN', '3f2b8c1e-9a4d-4e7b-8f6a-1c2d3e4f5a6b', 'spring-csrf'],
    ['XSRF-TOKEN', '3f2b8c1e-9a4d-1e7b-8f6a-1c2d3e4f5a6b', 'xsrf-token'],
    ['JSESSIONID', '"ajax:5577761809274685288"', 'linkedin-csrf'],
    ['JSESSIONID', '4DE7C05B6AC6E3095D8943B13B36A93E', 'tomcat'],
    ['form_key', 'Zk3v9Qw1Lm5Np7Rt', 'magento-csrf'],
    ['_csrf', undefined, 'csurf'],
    ['_csrf', 'kP9-_3hQ2vXw8ZrT1bNmL5yD', 'csurf'],
    ['_csrf', `${'0a'.repeat(32)}a%3A2%3A%7Bi%3A0%3Bs%3A5%3A%22_csrf%22`, 'yii-csrf'],
    ['_csrf-frontend', `${'0a'.repeat(32)}a:2:{i:0;s:14:`, 'yii-csrf'],
    ['_csrf-frontend', 'kP9-_3hQ2vXw8ZrT1bNmL5yD', undefined],
    ['__RequestVerificationToken', undefined, 'request-verification'],
    ['__RequestVerificationToken_L3Nob3A1', undefined, 'request-verification'],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(csrf.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('have no session among them', () => {
    expect(csrf.filter((row) => !['csrf'].includes(row.role))).toEqual([]);
  });
});
