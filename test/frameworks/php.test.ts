import { describe, expect, it } from 'vitest';
import { php } from '../../src/frameworks/php.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of PHP', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['PHPSESSID', undefined, 'php'],
    ['__Host-PHPSESSID', undefined, 'php'],
    ['laravel_session', 'eyJpdiI6ImFVa0duU', 'laravel'],
    ['laravel_session', undefined, undefined],
    ['my_shop_session', 'eyJpdiI6ImFVa0duU', 'laravel'],
    ['remember_web_59ba36addc2b2f9401580f014c7f58ea4e30989d', undefined, 'laravel-remember'],
    ['REMEMBERME', undefined, 'symfony-remember'],
    ['ci_session', undefined, 'codeigniter'],
    ['CAKEPHP', undefined, 'cakephp'],
    ['_identity', undefined, 'yii-identity'],
    ['_identity-frontend', undefined, 'yii-identity'],
    ['phpsessid', undefined, undefined],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(php.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });
});
