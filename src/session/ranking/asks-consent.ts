const CONSENT =
  /consent|cookie-?agreed|cookie_?notice|gdpr|ccpa|euconsent|optanon|didomi|cookieyes|cmplz|tarteaucitron/i;

/** Keeps a choice about cookies, by its name. */
export function asksConsent(name: string): boolean {
  return CONSENT.test(name.slice(0, 200));
}
