/** Cookies that real sites have beside the session, as scripts from elsewhere write them. They must never be taken for it. */

/** Google Analytics, as gtag.js writes it: https://support.google.com/analytics/answer/11397207 */
const analytics = `
  const minutes = (m) => '; path=/; max-age=' + m * 60;
  const ten = () => Math.floor(1e9 + Math.random() * 1e9);
  const now = Math.floor(Date.now() / 1000);
  if (!document.cookie.includes('_ga=')) {
    document.cookie = '_ga=GA1.1.' + ten() + '.' + now + minutes(1036800);
    document.cookie = '_gid=GA1.1.' + ten() + '.' + now + minutes(1440);
  }
  document.cookie = '_ga_QK7TLZ5P1C=GS1.1.' + now + '.1.1.' + now + '.60.0.0' + minutes(1036800);`;

/** A consent banner's choice and Hotjar's user: https://help.hotjar.com/hc/en-us/articles/6952777582999 */
const consent = `
  document.cookie = 'OptanonConsent=isGpcEnabled=0&datestamp=' + encodeURIComponent(new Date().toString())
    + '&version=202409.1.0&consentId=' + crypto.randomUUID() + '&interactionCount=1&groups=C0001%3A1%2CC0002%3A1; path=/; max-age=31536000';
  if (!document.cookie.includes('_hjSessionUser_')) {
    document.cookie = '_hjSessionUser_3141592=' + btoa(JSON.stringify({ id: crypto.randomUUID(), created: Date.now(), existing: false }))
      + '; path=/; max-age=31536000; SameSite=Lax';
    document.cookie = '_hjSession_3141592=' + btoa(JSON.stringify({ id: crypto.randomUUID(), c: Date.now(), s: 0, r: 0, sb: 0 }))
      + '; path=/; max-age=1800; SameSite=Lax';
  }`;

export const bystanders = {
  analytics: { script: analytics, names: ['_ga', '_gid', '_ga_QK7TLZ5P1C'] },
  consent: { script: consent, names: ['OptanonConsent', '_hjSessionUser_3141592', '_hjSession_3141592'] },
} as const;
