/**
 * A jar of forty cookies with names that real sites use, all with the same flags, and the session among them: exactly the session is likely. The names
 * are written down from shops, portals and tag vendors' documents, not from the lists that the product has; values are drawn in the forms that such cookies have.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, told } from './support/told.ts';

const CROWD: readonly string[] = [
  ...[
    'store_locator',
    'preferred_store',
    'delivery_zip',
    'product_view_history',
    'search_history',
    'filters',
    'sort_order',
    'pricelist',
  ],
  ...[
    'promo_banner',
    'exit_popup',
    'newsletter_signup',
    'feature_flags',
    'ff_bucket',
    'experiment_id',
    'rollout',
    'split_test',
    'variation',
  ],
  ...[
    'device_fingerprint',
    'browser_hash',
    'client_hint',
    'first_visit',
    'last_seen',
    'landing',
    'entry_page',
    'traffic_source',
    'click_ref',
  ],
  ...[
    'affiliate',
    'partner_ref',
    'coupon',
    'gift_hint',
    'app_banner',
    'theme_variant',
    'font_loaded',
    'a11y',
    'contrast_mode',
    'timezone_offset',
  ],
  ...[
    'geo_ip',
    'region_code',
    'chat_widget',
    'helpdesk_bubble',
    'survey_shown',
    'nps',
    'video_volume',
    'player_prefs',
    'push_optin',
    'pwa_prompt',
  ],
  ...[
    'edge_cache',
    'cdn_pop',
    'build_hash',
    'release',
    'assets_version',
    'page_speed',
    'rum_sample',
    'trace_bucket',
    'error_sampling',
    'perf',
  ],
];
const SESSIONS: readonly (readonly [name: string, before: string, after: string])[] = [
  ['PHPSESSID', ID_A, ID_B],
  ['JSESSIONID', `${ID_A}`.toUpperCase(), `${ID_B}`.toUpperCase()],
  ['sid', ID_A, ID_B],
  ['app_session', ID_A, ID_B],
  ['sessionid', ID_A, ID_B],
  ['auth_sid', ID_A, ID_B],
];
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const letters = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'),
    minLength: length,
    maxLength: length,
  });
const value = fc.oneof(
  hex(32),
  hex(64),
  letters(22),
  letters(43),
  fc.uuid(),
  fc.integer({ min: 1, max: 2_000_000_000 }).map(String),
  fc.constantFrom('1', 'true', 'en-GB', 'closed', 'variant-b', 'GBP'),
);
const jar = fc.record({
  crowd: fc
    .shuffledSubarray([...CROWD], { minLength: 40, maxLength: 40 })
    .chain((names) => fc.tuple(...names.map((name) => value.map((one) => [name, one] as const)))),
  session: fc.constantFrom(...SESSIONS),
  flags: fc.constantFrom('; Secure; HttpOnly', '; HttpOnly', '; Secure; HttpOnly; SameSite=Lax'),
});

const lines = (cookies: readonly (readonly [string, string])[], flags: string) =>
  cookies.map(([name, one]) => `Set-Cookie: ${name}=${one}; Path=/${flags}`).join('\n');

describe.each(BROWSERS)('forty cookies with the same flags, in %s', (browser) => {
  it('leave the session the only likely one, before the sign-in and after it', () => {
    fc.assert(
      fc.property(jar, ({ crowd, session: [name, before, after], flags }) => {
        const visit = `it watches https://shop.test/
          12:00:00 GET https://shop.test/account
          302 → /login
          ${lines([...crowd.slice(0, 20), [name, before], ...crowd.slice(20)], flags)}
          GET /login
          200 text/html`;
        const signIn = `12:00:20 POST https://shop.test/login form: username, password
          302 → /account
          ${lines([[name, after]], flags)}
          GET /account
          200 text/html`;
        for (const story of [visit, `${visit}\n${signIn}`]) {
          const { site, session } = told(story, browser);
          const likely = site.cookies.filter((one) => one.class === 'session-likely').map((one) => one.name);
          expect(likely).toEqual([name]);
          expect(session).toEqual([name]);
        }
        expect(told(`${visit}\n${signIn}`, browser).rotation().verdict).toBe('rotated');
      }),
      { numRuns: 40 },
    );
  });
});
