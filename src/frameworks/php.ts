import type { Framework, NominalForm } from './framework.ts';

const ROTATE = `// right after the password was checked, before anything is written to the session
session_regenerate_id(true);`;

const HARDEN = `// before session_start()
session_set_cookie_params(['path' => '/', 'secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
session_name('__Host-PHPSESSID');
ini_set('session.use_strict_mode', '1');`;

export const PHP_SESSION = 'https://github.com/php/php-src/blob/master/ext/session/session.c';
export const PHP_FORM: NominalForm = {
  text: '128 random bits in 32 hexadecimal digits',
  bits: 128,
  shape: { characters: 32, alphabet: 16 },
};
const CODEIGNITER = 'https://github.com/codeigniter4/CodeIgniter4/blob/develop/system/Session/Session.php';
const YII_COOKIE = 'https://github.com/yiisoft/yii2/blob/master/framework/web/Cookie.php';

/** PHP and the frameworks built on it; what is written with them is in `php-applications.ts`. */
export const php: readonly Framework[] = [
  {
    id: 'php',
    framework: 'PHP',
    name: 'PHPSESSID',
    role: 'session',
    source: PHP_SESSION,
    defaults: {
      secure: false,
      httpOnly: false,
      sameSite: 'absent',
      path: '/',
      hostOnly: true,
      lifetime: 'session',
      idle: 1_440,
    },
    form: PHP_FORM,
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
      secure: false,
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      hostOnly: true,
      lifetime: 7_200,
      idle: 7_200,
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
    // It begins PHP's own session.
    form: { ...PHP_FORM, source: PHP_SESSION },
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
];
