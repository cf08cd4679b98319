import type { Framework, NominalForm } from './framework.ts';
import { PHP_FORM, PHP_SESSION } from './php.ts';

const TYPO3 = 'https://github.com/TYPO3/typo3/blob/main/typo3/sysext/core/Configuration/DefaultConfiguration.php';
const TYPO3_FORM: NominalForm = {
  text: '128 random bits in 32 hexadecimal digits, inside a signed token (JWT)',
  bits: 128,
  shape: { characters: 32, alphabet: 16 },
  source: 'https://github.com/TYPO3/typo3/blob/main/typo3/sysext/core/Classes/Session/UserSessionManager.php',
};
const WORDPRESS_ROTATE = `// a custom sign-in: end the old session, then set fresh cookies
wp_destroy_current_session();
wp_set_auth_cookie( $user->ID );`;
const WORDPRESS_HARDEN = `// wp-config.php, with the site's address on https
define( 'FORCE_SSL_ADMIN', true );`;
const DRUPAL_SESSION =
  'https://github.com/drupal/drupal/blob/11.x/core/lib/Drupal/Core/Session/SessionConfiguration.php';
const WORDPRESS = 'https://github.com/WordPress/WordPress/blob/master/wp-includes/default-constants.php';
const WORDPRESS_SIGN_IN = 'https://github.com/WordPress/WordPress/blob/master/wp-includes/pluggable.php';
const WORDPRESS_FORM: NominalForm = {
  text: 'the user’s name, an expiry time, a token of 43 random letters and digits, and an HMAC',
  bits: 256,
  shape: { characters: 43, alphabet: 62 },
  source: 'https://github.com/WordPress/WordPress/blob/master/wp-includes/class-wp-session-tokens.php',
};

const PHPMYADMIN =
  'https://github.com/phpmyadmin/phpmyadmin/blob/002c97ebfef4c166ce213faef74baafc7a8b6587/libraries/classes/Session.php';

/** Applications written in PHP, with sign-ins of their own. */
export const phpApplications: readonly Framework[] = [
  {
    id: 'wordpress-signed-in',
    framework: 'WordPress',
    name: /^wordpress_logged_in_[0-9a-f]{32}$/,
    role: 'session',
    onlySignedIn: true,
    source: WORDPRESS,
    defaults: { secure: 'https', httpOnly: true, sameSite: 'absent', lifetime: 'session', source: WORDPRESS_SIGN_IN },
    form: WORDPRESS_FORM,
    howToRotate: WORDPRESS_ROTATE,
    howToHarden: WORDPRESS_HARDEN,
  },
  {
    id: 'wordpress-auth',
    framework: 'WordPress (administration)',
    name: /^wordpress_(?:sec_)?[0-9a-f]{32}$/,
    role: 'session',
    source: WORDPRESS,
    defaults: { secure: 'https', httpOnly: true, sameSite: 'absent', lifetime: 'session', source: WORDPRESS_SIGN_IN },
    form: WORDPRESS_FORM,
    howToRotate: WORDPRESS_ROTATE,
    howToHarden: WORDPRESS_HARDEN,
  },
  {
    id: 'wordpress-test',
    framework: 'WordPress (cookie test)',
    name: 'wordpress_test_cookie',
    role: 'preference',
    source: WORDPRESS,
  },
  {
    id: 'phpmyadmin',
    framework: 'phpMyAdmin',
    name: 'phpMyAdmin',
    role: 'session',
    source: PHPMYADMIN,
    defaults: { secure: 'https', httpOnly: true, lifetime: 'session', source: PHPMYADMIN },
  },
  {
    id: 'woocommerce',
    framework: 'WooCommerce (cart)',
    name: /^wp_woocommerce_session_[0-9a-f]{32}$/,
    role: 'session',
    source:
      'https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/class-wc-session-handler.php',
    defaults: { secure: 'https', httpOnly: true, lifetime: 172_800 },
    form: {
      text: 'for guests “t_” and 30 hexadecimal digits of a hash over 32 random bytes; for customers their number; then times and an HMAC',
      bits: 120,
      shape: { characters: 30, alphabet: 16 },
    },
    howToHarden: `// functions.php; at sign-in WooCommerce itself moves the cart to the customer
add_filter( 'wc_session_use_secure_cookie', '__return_true' );`,
  },
  {
    id: 'drupal',
    framework: 'Drupal',
    name: /^S?SESS[0-9a-f]{32}$/,
    role: 'session',
    source: 'https://github.com/drupal/drupal/blob/11.x/core/assets/scaffold/files/default.services.yml',
    defaults: { secure: 'https', hostOnly: false, lifetime: 2_000_000, idle: 200_000, source: DRUPAL_SESSION },
    form: {
      text: '288 random bits in 48 characters of PHP’s 64',
      bits: 288,
      shape: { characters: 48, alphabet: 64 },
    },
    howToRotate: `// a custom sign-in: user_login_finalize() gives the session a new identifier
user_login_finalize($account);`,
    howToHarden: `# sites/default/services.yml
parameters:
  session.storage.options: { cookie_secure: true, cookie_samesite: Lax }`,
  },
  {
    id: 'moodle',
    framework: 'Moodle',
    name: /^MoodleSession\w*$/,
    role: 'session',
    source: 'https://github.com/moodle/moodle/blob/main/lib/classes/session/manager.php',
    defaults: { path: 'application', hostOnly: true, lifetime: 'session' },
    // It begins PHP's own session.
    form: { ...PHP_FORM, source: PHP_SESSION },
    howToRotate: `// a custom sign-in: this one gives the session a new identifier
complete_user_login($user);`,
    howToHarden: `// config.php
$CFG->cookiesecure = true;
$CFG->cookiehttponly = true;`,
  },
  {
    id: 'typo3',
    framework: 'TYPO3',
    name: 'fe_typo_user',
    role: 'session',
    source:
      'https://github.com/TYPO3/typo3/blob/main/typo3/sysext/frontend/Classes/Authentication/FrontendUserAuthentication.php',
    defaults: { sameSite: 'Lax', lifetime: 'session', idle: 6_000, source: TYPO3 },
    form: TYPO3_FORM,
    howToHarden: `// config/system/settings.php
'FE' => ['cookieSameSite' => 'strict', 'sessionTimeout' => 3600],`,
  },
  {
    id: 'typo3-backend',
    framework: 'TYPO3 (administration)',
    name: 'be_typo_user',
    role: 'session',
    source: TYPO3,
    defaults: { sameSite: 'Strict', idle: 28_800 },
    form: TYPO3_FORM,
    howToHarden: `// config/system/settings.php
'BE' => ['lockSSL' => true, 'cookieSameSite' => 'strict', 'sessionTimeout' => 3600],`,
  },
  {
    id: 'mediawiki',
    framework: 'MediaWiki',
    name: /^[A-Za-z0-9]\w{0,60}wiki\w{0,40}_session$/,
    role: 'session',
    source: 'https://www.mediawiki.org/wiki/Manual:$wgSessionName',
    defaults: {
      secure: 'https',
      httpOnly: true,
      hostOnly: true,
      source: 'https://github.com/wikimedia/mediawiki/blob/REL1_35/includes/DefaultSettings.php',
    },
    form: {
      text: '160 random bits in 32 digits and letters up to v',
      bits: 160,
      shape: { characters: 32, alphabet: 32 },
      source: 'https://github.com/wikimedia/mediawiki/blob/master/includes/session/SessionManager.php',
    },
    howToRotate: `// a custom sign-in, right after the proof was checked
$session = $this->getRequest()->getSession();
$session->resetId();
$session->setUser( $user );`,
    howToHarden: `// LocalSettings.php
$wgCookieSecure = true;
$wgCookieHttpOnly = true;
$wgCookieSameSite = 'Lax';`,
  },
  {
    id: 'magento-cache',
    framework: 'Magento (page cache)',
    name: /^(?:X-Magento-Vary|private_content_version|section_data_ids|mage-cache-(?:storage|storage-section-invalidation|sessid)|mage-messages)$/,
    role: 'preference',
    source: 'https://developer.adobe.com/commerce/php/development/cache/page/public-content/',
  },
];
