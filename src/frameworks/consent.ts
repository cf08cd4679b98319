import type { Framework } from './framework.ts';

/** What people answered to a consent banner. */
export const consent: readonly Framework[] = [
  {
    id: 'onetrust',
    framework: 'OneTrust',
    name: /^Optanon(?:Consent|AlertBoxClosed)$/,
    role: 'consent',
    source: 'https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0',
  },
  {
    id: 'cookiebot',
    framework: 'Cookiebot',
    name: 'CookieConsent',
    role: 'consent',
    source: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
  },
  {
    id: 'didomi',
    framework: 'Didomi',
    name: 'didomi_token',
    role: 'consent',
    source: 'https://support.didomi.io/en/didomi-cookies-storage-1',
  },
  {
    id: 'tcf',
    framework: 'IAB Transparency and Consent Framework',
    name: 'euconsent-v2',
    role: 'consent',
    source: 'https://help.consentmanager.net/books/cmp/page/cookies-set-by-the-cmp',
  },
];
