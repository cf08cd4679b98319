/** What a cookie's name says that it is for. */
import { isBystanderName } from '../../frameworks/bystander-names.ts';
import type { CookieRole } from '../../frameworks/recognise-framework.ts';
import { asksConsent } from './asks-consent.ts';

export type CookieKind = 'csrf' | 'infrastructure' | 'analytics' | 'preference' | 'remember-me' | 'session';

const ANALYTICS =
  /^(?:_ga(?:_.*|t.*)?|_gid|_gcl_.*|__utm.*|_fb[pc]|_hj.*|_pk_.*|_clck|_clsk|amplitude.*|amp_.*|ajs_.*|mp_.*|optimizely.*|_vwo.*|_uetsid|_uetvid|_ttp|_pin_unauth|hubspotutk|__hs.*|intercom-.*|_scid|_mkto_trk|s_cc|s_vi|s_fid|dmtrk.*|ab_?test.*|experiment.*|matomo.*|plausible.*|_dc_gtm.*)$/i;
/** Who comes again, signed in or not: Ahoy, Twitter's guests, and what sites call such cookies of their own. */
const VISITOR =
  /^_?(?:ahoy_visit(?:or)?|(?:visitor|device|browser|guest|anonymous|anon)(?:[_-]?(?:id|uid|uuid|guid))?|fingerprint)$/i;
const INFRASTRUCTURE =
  /^(?:AWSALB(?:CORS|TG|TGCORS)?|AWSELB(?:CORS)?|BIGip.*|TS[0-9a-f]{6}.*|__cf_bm|__cflb|cf_clearance|_cfuvid|incap_ses_.*|visid_incap_.*|nlbi_.*|route|ROUTEID|SERVERID|ARRAffinity(?:SameSite)?|ApplicationGatewayAffinity.*|GCLB|ak_bmsc|bm_s[vz]|_abck|datadome|lb|stickysession|JSESSIONIDVERSION)$/i;
/** What balancers call the cookie that leads back to the same server, whoever makes them. */
const AFFINITY = /affinity|sticky|lb_?cookie|load_?balanc|backend_?server|upstream_?(?:id|server)/i;
/** An analytics server has sessions of its own users, too: a whole word at the end outvotes one at the beginning. */
const SESSION_AT_END = /sess(?:ion)?[_.-]?id$/i;
const CSRF = /csrf|xsrf|antiforgery|requestverificationtoken|authenticity_token/i;
const REMEMBER = /remember|rememberme|keep_?me|stay_?signed|persistent_?login|autologin/i;
const PREFERENCE =
  /^(?:lang|locale|language|theme|tz|timezone|currency|country|region|dark_?mode|color.?mode|font.*|sidebar.*|layout|utm_.*|ref|referrer|campaign|i18n.*|view|sort|test_?cookie|wordpress_test_cookie|has_js|screen.*|resolution)$/i;
/** What somebody gathers in a shop, signed in or not. */
const GATHERED =
  /^(?:\w{1,30}[_-])?(?:shopping_?)?(?:cart|basket|wish_?list|compare_?list|recently_?viewed|last_?viewed)(?:[_-]?(?:id|token|hash|key|count|items|uuid|guid))?$/i;
const KINDS: Readonly<Record<CookieRole, CookieKind>> = {
  session: 'session',
  sso: 'session',
  'remember-me': 'remember-me',
  csrf: 'csrf',
  routing: 'infrastructure',
  'bot-protection': 'infrastructure',
  analytics: 'analytics',
  consent: 'preference',
  preference: 'preference',
};

/** @param role of the framework that the name belongs to, which counts more */
export function kindOfName(name: string, role: CookieRole | undefined): CookieKind | undefined {
  const bare = name.slice(0, 200).replace(/^__(?:host|secure|http|host-http)-/i, '');
  if (role !== undefined) return KINDS[role];
  if (isBystanderName(bare) || VISITOR.test(bare)) return 'analytics';
  if (ANALYTICS.test(bare) && !SESSION_AT_END.test(bare)) return 'analytics';
  if (CSRF.test(bare)) return 'csrf';
  if (INFRASTRUCTURE.test(bare) || AFFINITY.test(bare)) return 'infrastructure';
  if (asksConsent(bare) || PREFERENCE.test(bare) || GATHERED.test(bare)) return 'preference';
  return REMEMBER.test(bare) ? 'remember-me' : undefined;
}
