/**
 * Fields that frameworks and applications put into every form by themselves: against forged requests, for the way back, for the state of
 * the page. They say nothing about what a form is for, whatever words are in their names.
 */
import { plain } from './plain-words.ts';

interface PlumbingFields {
  readonly framework: string;
  /** Whole names, compared without case. */
  readonly names?: string;
  /** Of whole names, in small letters. */
  readonly pattern?: RegExp;
  /** Where the names were read. */
  readonly source: string;
}

/** In the order of languages, then applications. */
export const FRAMEWORK_FIELDS: readonly PlumbingFields[] = [
  {
    framework: 'ASP.NET MVC, ASP.NET Core',
    names: '__RequestVerificationToken __Invariant',
    source: 'https://learn.microsoft.com/aspnet/core/security/anti-request-forgery',
  },
  {
    framework: 'ASP.NET Web Forms',
    pattern:
      /^__(?:viewstate\w*|event(?:target|argument|validation)|lastfocus|previouspage|scrollposition[xy]|asyncpost|callback\w*)$/,
    source: 'https://learn.microsoft.com/dotnet/api/system.web.ui.page',
  },
  {
    framework: 'Ruby on Rails',
    names: 'authenticity_token utf8 _method commit',
    source: 'https://guides.rubyonrails.org/form_helpers.html',
  },
  { framework: 'Django', names: 'csrfmiddlewaretoken', source: 'https://docs.djangoproject.com/en/stable/ref/csrf/' },
  { framework: 'Flask-WTF, Pyramid', names: 'csrf_token', source: 'https://flask-wtf.readthedocs.io/en/1.2.x/csrf/' },
  { framework: 'Tornado', names: '_xsrf', source: 'https://www.tornadoweb.org/en/stable/guide/security.html' },
  {
    framework: 'web2py',
    names: '_formkey _formname',
    source: 'http://www.web2py.com/books/default/chapter/29/07/forms-and-validators',
  },
  {
    framework: 'Zope, Plone',
    names: '_authenticator came_from form.submitted js_enabled cookies_enabled login_name pwd_empty',
    source: 'https://github.com/plone/plone.protect',
  },
  { framework: 'Laravel', names: '_token _method', source: 'https://laravel.com/docs/csrf' },
  {
    framework: 'Symfony',
    names: '_csrf_token _target_path _failure_path _switch_user',
    pattern: /^\w{1,60}\[_token\]$/,
    source: 'https://symfony.com/doc/current/security/csrf.html',
  },
  {
    framework: 'CakePHP',
    names: '_csrfToken _Token[fields] _Token[unlocked] _Token[debug]',
    source: 'https://book.cakephp.org/5/en/controllers/components/form-protection.html',
  },
  {
    framework: 'CodeIgniter',
    names: 'csrf_test_name ci_csrf_token',
    source: 'https://codeigniter.com/user_guide/libraries/security.html',
  },
  {
    framework: 'Yii',
    names: '_csrf YII_CSRF_TOKEN',
    pattern: /^_csrf[-_]\w{1,40}$/,
    source: 'https://www.yiiframework.com/doc/guide/2.0/en/security-best-practices',
  },
  { framework: 'Nette', names: '_do _token_ _form_', source: 'https://doc.nette.org/en/forms/rendering' },
  {
    framework: 'Jakarta Server Faces',
    pattern: /^(?:javax|jakarta)\.faces\.[\w.]{1,60}$/,
    source: 'https://jakarta.ee/specifications/faces/4.0/jakarta-faces-4.0',
  },
  {
    framework: 'Struts',
    names: 'struts.token struts.token.name token.name org.apache.struts.taglib.html.TOKEN',
    source: 'https://struts.apache.org/tag-developers/token-tag',
  },
  {
    framework: 'Spring Security, Spring Web Flow, CAS',
    names: '_csrf _eventId execution lt',
    source: 'https://docs.spring.io/spring-security/reference/servlet/exploits/csrf.html',
  },
  {
    framework: 'Wicket',
    pattern: /(?:^|_)hf_\d{1,4}$/,
    source: 'https://nightlies.apache.org/wicket/guide/10.x/single.html',
  },
  {
    framework: 'Tapestry',
    pattern: /^t:(?:formdata|ac|submit|zoneid)$/,
    source: 'https://tapestry.apache.org/forms-and-validation.html',
  },
  {
    framework: 'Grails',
    names: 'SYNCHRONIZER_TOKEN SYNCHRONIZER_URI',
    source: 'https://docs.grails.org/latest/guide/theWebLayer.html',
  },
  {
    framework: 'Play, Auth.js',
    names: 'csrfToken callbackUrl',
    source: 'https://www.playframework.com/documentation/latest/JavaCsrf',
  },
  {
    framework: 'Phoenix',
    names: '_csrf_token _utf8',
    source: 'https://hexdocs.pm/phoenix_html/Phoenix.HTML.Form.html',
  },
  {
    framework: 'Next.js',
    pattern: /^(?:\d+_)?\$action_\w{1,80}(?::\d+)?$/,
    source: 'https://react.dev/reference/rsc/server-functions',
  },
  {
    framework: 'WordPress, WooCommerce',
    names: '_wpnonce _wp_http_referer wp-submit testcookie woocommerce-login-nonce woocommerce-register-nonce',
    source: 'https://developer.wordpress.org/reference/functions/wp_nonce_field/',
  },
  {
    framework: 'Drupal',
    names: 'form_build_id form_id form_token op',
    source: 'https://api.drupal.org/api/drupal/core%21core.api.php/group/form_api',
  },
  {
    framework: 'Joomla',
    // A name of 32 digits drawn for each session, whose value is 1.
    pattern: /^[0-9a-f]{32}$/,
    source: 'https://docs.joomla.org/How_to_add_CSRF_anti-spoofing_to_forms',
  },
  {
    framework: 'MediaWiki',
    names: 'wpLoginToken wpEditToken wpCreateaccountToken authAction wpFromhttp wpForceHttps',
    source: 'https://www.mediawiki.org/wiki/Manual:Edit_token',
  },
  {
    framework: 'TYPO3',
    pattern: /^(?:tx_\w{1,60}\[)?__(?:trustedproperties|referrer|requesttoken)\b.{0,60}$/,
    source: 'https://docs.typo3.org/m/typo3/reference-coreapi/main/en-us/Security/Index.html',
  },
  { framework: 'Moodle', names: 'logintoken sesskey anchor', source: 'https://docs.moodle.org/dev/Login_token' },
  { framework: 'Magento', names: 'form_key', source: 'https://developer.adobe.com/commerce/php/development/security/' },
  {
    framework: 'Odoo',
    names: 'csrf_token',
    source: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html',
  },
  { framework: 'Shopify', names: 'form_type', source: 'https://shopify.dev/docs/api/liquid/tags/form' },
  {
    framework: 'phpBB, MyBB, vBulletin, XenForo, Invision Community',
    names: 'creation_time form_token my_post_key securitytoken _xfToken _xfRedirect _xfResponseType csrfKey',
    source: 'https://area51.phpbb.com/docs/dev/master/extensions/tutorial_controllers.html',
  },
  { framework: 'DokuWiki', names: 'sectok', source: 'https://www.dokuwiki.org/devel:security' },
  {
    framework: 'Roundcube',
    names: '_task _action _timezone _url',
    source: 'https://github.com/roundcube/roundcubemail/wiki/Dev-Plugins',
  },
  {
    framework: 'GLPI',
    names: '_glpi_csrf_token',
    source: 'https://glpi-developer-documentation.readthedocs.io/en/master/plugins/csrf.html',
  },
  { framework: 'csrf-magic: pfSense, OPNsense', names: '__csrf_magic', source: 'https://github.com/ezyang/csrf-magic' },
  {
    framework: 'Oracle APEX',
    names:
      'p_flow_id p_flow_step_id p_instance p_page_submission_id p_request p_reload_on_submit p_json pSalt pPageFormRegionChecksums',
    source: 'https://docs.oracle.com/en/database/oracle/apex/',
  },
  {
    framework: 'Salesforce Visualforce',
    pattern: /^com\.salesforce\.visualforce\.viewstate\w{0,20}$/,
    source: 'https://developer.salesforce.com/docs/atlas.en-us.pages.meta/pages/pages_intro_architecture.htm',
  },
  {
    framework: 'SAP',
    pattern: /^sap-(?:login-xsrf|system-login\S{0,40}|client|language|accessibility)$/,
    source: 'https://help.sap.com/docs/SAP_NETWEAVER_750',
  },
  {
    framework: 'Keycloak',
    names: 'credentialId session_code tab_id client_data',
    source: 'https://www.keycloak.org/docs/latest/server_development/',
  },
  {
    framework: 'reCAPTCHA, hCaptcha, Turnstile',
    names: 'g-recaptcha-response h-captcha-response cf-turnstile-response',
    source: 'https://developers.google.com/recaptcha/docs/verify',
  },
];

const NAMES: ReadonlySet<string> = new Set(
  FRAMEWORK_FIELDS.flatMap(({ names = '' }) => names.split(' ')).flatMap((name) => (name === '' ? [] : [plain(name)])),
);
const PATTERNS = FRAMEWORK_FIELDS.flatMap(({ pattern }) => pattern ?? []);
const LONGEST = 120;

export function isFrameworkField(name: string): boolean {
  if (name.length > LONGEST) return false;
  const whole = plain(name);
  return NAMES.has(whole) || PATTERNS.some((pattern) => pattern.test(whole));
}
