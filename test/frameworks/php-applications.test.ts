import { describe, expect, it } from 'vitest';
import { phpApplications } from '../../src/frameworks/php-applications.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of applications in PHP', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['wordpress_logged_in_0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a', undefined, 'wordpress-signed-in'],
    ['wordpress_sec_0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a', undefined, 'wordpress-auth'],
    ['wordpress_test_cookie', undefined, 'wordpress-test'],
    ['wp_woocommerce_session_0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a', undefined, 'woocommerce'],
    ['SSESS0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a', undefined, 'drupal'],
    ['MoodleSession', undefined, 'moodle'],
    ['enwiki_session', undefined, 'mediawiki'],
    ['mywiki_mw_session', undefined, 'mediawiki'],
    ['fe_typo_user', undefined, 'typo3'],
    ['be_typo_user', undefined, 'typo3-backend'],
    ['phpMyAdmin', undefined, 'phpmyadmin'],
    ['X-Magento-Vary', undefined, 'magento-cache'],
    ['private_content_version', undefined, 'magento-cache'],
    ['wordpress_logged_in_0a0a', undefined, undefined],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(phpApplications.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });
});
