import { describe, expect, it } from 'vitest';
import { php } from '../../../src/session/frameworks/php.ts';
import { recogniseFramework } from '../../../src/session/frameworks.ts';

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
    ['wordpress_logged_in_0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a', undefined, 'wordpress-signed-in'],
    ['wordpress_sec_0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a', undefined, 'wordpress-auth'],
    ['wordpress_test_cookie', undefined, 'wordpress-test'],
    ['wp_woocommerce_session_0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a', undefined, 'woocommerce'],
    ['SSESS0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a', undefined, 'drupal'],
    ['MoodleSession', undefined, 'moodle'],
    ['fe_typo_user', undefined, 'typo3'],
    ['phpsessid', undefined, undefined],
    ['enwiki_session', undefined, 'mediawiki'],
    ['mywiki_mw_session', undefined, 'mediawiki'],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(php.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });
});
