import type { Framework, NominalForm } from './framework.ts';

const ROTATE = `// right after the password was checked, before anything is written to the session
session_regenerate_id(true);`;

const HARDEN = `// before session_start()
session_set_cookie_params(['path' => '/', 'secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
session_name('__Host-PHPSESSID');
ini_set('session.use_strict_mode', '1');`;

const CODEIGNITER = 'https://github.com/codeigniter4/CodeIgniter4/blob/develop/system/Session/Session.php';
const YII_COOKIE = 'https://github.com/yiisoft/yii2/blob/master/framework/web/Cookie.php';
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

/** PHP and what is built on it. */
export const php: readonly Framework[] = [
  {
    id: 'php',
    framework: 'PHP',
    name: 'PHPSESSID',
    role: 'session',
    source: 'https://github.com/php/php-src/blob/master/ext/session/session.c',
    defaults: {
      secure: false,
      httpOnly: false,
      sameSite: 'absent',
      path: '/',
      hostOnly: true,
      lifetime: 'session',
      idle: 1_440,
    },
    form: { text: '128 random bits in 32 hexadecimal digits', bits: 128, shape: { characters: 32, alphabet: 16 } },
    howToRotate: ROTATE,
    howToHarden: HARDEN,
  },
  {
    id: 'laravel',
    framework: 'Laravel',
    name: /^(?:laravel[_-]session|\w[\w-]*[_-]session)$/,
    // Base64 of `{"iv":`: other frameworks' cookies end in `_session` too.
    value: /^eyJpdiI6/,
    role: 'session',
    source: 'https://github.com/laravel/laravel/blob/12.x/config/session.php',
    defaults: {
      secure: false,
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      hostOnly: true,
      lifetime: 7_200,
      idle: 7_200,
    },
    form: {
      text: '40 random letters and digits, encrypted and authenticated',
      bits: 238,
      shape: { characters: 40, alphabet: 62 },
      source: 'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Session/Store.php',
    },
    howToRotate: `// in the controller, after Auth::attempt() returned true
$request->session()->regenerate();`,
    howToHarden: `// config/session.php
'cookie' => '__Host-session',
'path' => '/',
'domain' => null,
'secure' => true,
'http_only' => true,
'same_site' => 'lax',`,
  },
  {
    id: 'laravel-remember',
    framework: 'Laravel (remember me)',
    name: /^remember_[\w-]+_[0-9a-f]{40}$/,
    role: 'remember-me',
    source: 'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Auth/SessionGuard.php',
    defaults: { lifetime: 34_560_000 },
  },
  {
    id: 'symfony-remember',
    framework: 'Symfony (remember me)',
    name: 'REMEMBERME',
    role: 'remember-me',
    source:
      'https://github.com/symfony/symfony/blob/7.3/src/Symfony/Bundle/SecurityBundle/DependencyInjection/Security/Factory/RememberMeFactory.php',
    defaults: { httpOnly: true, path: '/', hostOnly: true, lifetime: 31_536_000 },
    form: {
      text: 'the user, an expiry time and a hash over both and the password’s',
      source: 'https://symfony.com/doc/current/security/remember_me.html',
    },
    howToHarden: `# config/packages/security.yaml
security:
    firewalls:
        main:
            remember_me: { secret: '%kernel.secret%', secure: true, samesite: lax }`,
  },
  {
    id: 'codeigniter',
    framework: 'CodeIgniter',
    name: 'ci_session',
    role: 'session',
    source: 'https://github.com/codeigniter4/CodeIgniter4/blob/develop/app/Config/Session.php',
    defaults: {
      ...{ secure: false, httpOnly: true, sameSite: 'Lax', path: '/', hostOnly: true, lifetime: 7_200, idle: 7_200 },
      source: CODEIGNITER,
    },
    form: {
      text: '128 random bits in 32 hexadecimal digits',
      bits: 128,
      shape: { characters: 32, alphabet: 16 },
      source: CODEIGNITER,
    },
    howToRotate: `// after the password was checked
session()->regenerate(true);`,
    howToHarden: `// app/Config/Cookie.php
public string $prefix = '__Host-';
public bool $secure = true;
public bool $httponly = true;
public string $samesite = 'Lax';`,
  },
  {
    id: 'cakephp',
    framework: 'CakePHP',
    name: 'CAKEPHP',
    role: 'session',
    source: 'https://github.com/cakephp/cakephp/blob/5.x/src/Http/Session.php',
    defaults: { secure: 'https', httpOnly: true },
    howToRotate: `// after the password was checked
$this->request->getSession()->renew();`,
    howToHarden: `// config/app.php
'Session' => ['defaults' => 'php', 'cookie' => '__Host-session', 'ini' => [
    'session.cookie_secure' => true, 'session.cookie_httponly' => true, 'session.cookie_samesite' => 'Lax',
]],`,
  },
  {
    id: 'yii-identity',
    framework: 'Yii (automatic sign-in)',
    name: /^_identity(?:-\w+)?$/,
    role: 'remember-me',
    source: 'https://github.com/yiisoft/yii2/blob/master/framework/web/User.php',
    defaults: { secure: false, httpOnly: true, path: '/', hostOnly: true, source: YII_COOKIE },
    howToHarden: `// config/web.php
'user' => ['identityCookie' => ['name' => '_identity', 'httpOnly' => true, 'secure' => true, 'sameSite' => 'Lax']],`,
  },
  {
    id: 'wordpress-signed-in',
    framework: 'WordPress',
    name: /^wordpress_logged_in_[0-9a-f]{32}$/,
    role: 'session',
    onlySignedIn: true,
    source: WORDPRESS,
    defaults: { secure: 'https', httpOnly: true, sameSite: 'absent', lifetime: 'session', source: WORDPRESS_SIGN_IN },
    form: WORDPRESS_FORM,
    howToRotate: `// a custom sign-in: end the old session, then set fresh cookies
wp_destroy_current_session();
wp_set_auth_cookie( $user->ID );`,
  },
  {
    id: 'wordpress-auth',
    framework: 'WordPress (administration)',
    name: /^wordpress_(?:sec_)?[0-9a-f]{32}$/,
    role: 'session',
    source: WORDPRESS,
    defaults: { secure: 'https', httpOnly: true, sameSite: 'absent', lifetime: 'session', source: WORDPRESS_SIGN_IN },
    form: WORDPRESS_FORM,
    howToHarden: `// wp-config.php
define( 'FORCE_SSL_ADMIN', true );`,
  },
  {
    id: 'wordpress-test',
    framework: 'WordPress (cookie test)',
    name: 'wordpress_test_cookie',
    role: 'preference',
    source: WORDPRESS,
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
  },
  {
    id: 'typo3',
    framework: 'TYPO3',
    name: /^(?:fe|be)_typo_user$/,
    role: 'session',
    source:
      'https://github.com/TYPO3/typo3/blob/main/typo3/sysext/frontend/Classes/Authentication/FrontendUserAuthentication.php',
  },
  {
    id: 'mediawiki',
    framework: 'MediaWiki',
    name: /^[A-Za-z0-9]\w{0,60}wiki\w{0,40}_session$/,
    role: 'session',
    source: 'https://www.mediawiki.org/wiki/Manual:$wgSessionName',
  },
];
