import type { Framework } from './framework.ts';

const GOOGLE = 'https://cloud.google.com/analytics/resources/concepts/gaConceptsCookies';
const HOTJAR = 'https://cmssupport.nhs.wales/shared-content/cookie-policy-content/website-usage-cookies/hotjar';

const OPEN_COOKIE_DATABASE = 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv';

/** Analytics and advertising: identifiers of browsers, not of signed-in people. */
export const measurement: readonly Framework[] = [
  {
    id: 'google-analytics',
    framework: 'Google Analytics',
    name: /^_ga(?:_[A-Z0-9]{4,20})?$/,
    role: 'analytics',
    source: GOOGLE,
  },
  { id: 'google-analytics-day', framework: 'Google Analytics', name: '_gid', role: 'analytics', source: GOOGLE },
  {
    id: 'google-analytics-throttle',
    framework: 'Google Analytics',
    name: /^_(?:gat|gac|dc_gtm)(?:_[\w-]{1,60})?$/,
    role: 'analytics',
    source: GOOGLE,
  },
  {
    id: 'google-analytics-classic',
    framework: 'Google Analytics (classic)',
    name: /^__utm[abctvz]$/,
    role: 'analytics',
    source: GOOGLE,
  },
  {
    id: 'google-ads',
    framework: 'Google Ads',
    name: /^_gcl_[a-z]{2}$/,
    role: 'analytics',
    source: 'https://support.google.com/analytics/answer/7519794',
  },
  {
    id: 'meta-pixel',
    framework: 'Meta Pixel',
    name: /^_fb[pc]$/,
    role: 'analytics',
    source: 'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc',
  },
  {
    id: 'matomo',
    framework: 'Matomo',
    name: /^_pk_(?:id|ses|ref|cvar|hsr|testcookie)(?:\.\w{1,40}){0,2}$/,
    role: 'analytics',
    source: 'https://matomo.org/faq/general/faq_146/',
  },
  { id: 'hotjar', framework: 'Hotjar', name: /^_hj\w{1,60}$/, role: 'analytics', source: HOTJAR },
  {
    id: 'clarity',
    framework: 'Microsoft Clarity',
    name: /^_cl(?:ck|sk)$/,
    role: 'analytics',
    source: 'https://learn.microsoft.com/clarity/setup-and-installation/cookie-list',
  },
  {
    id: 'segment',
    framework: 'Segment',
    name: /^ajs_(?:anonymous|user|group)_id$/,
    role: 'analytics',
    source: 'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/identity',
  },
  {
    id: 'adobe-visitor',
    framework: 'Adobe Experience Cloud',
    name: /^AMCVS?_.{1,100}$/,
    role: 'analytics',
    source: OPEN_COOKIE_DATABASE,
  },
  {
    id: 'adobe-analytics',
    framework: 'Adobe Analytics',
    name: /^s_(?:cc|sq|vi|fid|ppv|tp)$/,
    role: 'analytics',
    source: OPEN_COOKIE_DATABASE,
  },
];
