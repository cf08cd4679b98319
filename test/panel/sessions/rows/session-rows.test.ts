import { describe, expect, it } from 'vitest';
import { LATEST_EVENTS, type SessionRow, sessionRows } from '../../../../panel/sessions/rows/session-rows.ts';
import type { CookieLife, Model, SignIn, Site } from '../../../../src/session/model/model.ts';

const cookie = (name: string, more: Partial<CookieLife> = {}): CookieLife => ({
  key: name,
  name,
  domain: 'shop.test',
  hostOnly: true,
  path: '/',
  storeId: '0',
  site: 'shop.test',
  identifiers: [],
  gone: false,
  unstored: [],
  lines: [],
  sentCrossSite: [],
  class: 'unknown' as const,
  score: 0,
  reasons: [],
  ...more,
});

const signIn = (seq: number): SignIn => ({
  id: `s${seq}`,
  seq,
  at: seq,
  site: 'shop.test',
  kind: 'sign-in',
  method: 'POST',
  url: 'https://shop.test/login',
  attempt: [],
  attemptScore: 6,
  success: [],
  successScore: 3,
  failure: [],
  failureScore: 0,
  outcome: 'success',
  byUser: false,
  asked: false,
  settled: { seq, at: seq },
  answer: '302 → /',
});

const site = (domain: string, more: Partial<Site> = {}): Site => ({
  domain,
  hosts: [domain],
  firstParty: true,
  cookies: [],
  tokens: [],
  storage: [],
  sessionSet: [],
  signIns: [],
  signOuts: [],
  privilegeChanges: [],
  state: 'unknown' as const,
  stage: 'unknown' as const,
  stages: [],
  expiries: [],
  lifetime: { idle: {}, absolute: {} },
  inUrls: [],
  exchangeCount: 0,
  cleartextOrigins: [],
  loopbackOrigins: [],
  refused: [],
  strictTransport: [],
  groups: [],
  nodes: [],
  elsewhere: [],
  ...more,
});

const model = (...sites: readonly Site[]): Model => ({
  browser: 'chromium',
  browserVersion: '156',
  access: 'granted',
  startedAt: 0,
  lastSeq: 0,
  lastAt: 0,
  sites,
  exchanges: new Map(),
  gaps: [],
  restarts: [],
  dropped: [],
  disagreements: [],
  collections: [],
});

const all = { text: '', thirdParties: false, expired: false, unfolded: new Set<string>() };
const ids = (rows: readonly SessionRow[]) => rows.map((row) => row.id);

describe('rows of the Sessions list', () => {
  it('are the site, its sign-ins from the newest, its cookies as ranked', () => {
    const shop = site('shop.test', { cookies: [cookie('sid'), cookie('_ga')], signIns: [signIn(4), signIn(9)] });
    expect(ids(sessionRows(model(shop), all))).toEqual([
      'site shop.test',
      'sign-in s9',
      'sign-in s4',
      'cookie sid',
      'cookie _ga',
    ]);
  });

  it('leave third parties out until asked for', () => {
    const given = model(site('shop.test'), site('ads.test', { firstParty: false, cookies: [cookie('uid')] }));
    expect(ids(sessionRows(given, all))).toEqual(['site shop.test']);
    expect(ids(sessionRows(given, { ...all, thirdParties: true }))).toContain('cookie uid');
  });

  it('hide what is gone, but never a session cookie that has just been deleted', () => {
    const gone = { gone: true };
    const shop = site('shop.test', { cookies: [cookie('sid', gone), cookie('old', gone)], sessionSet: ['sid'] });
    expect(ids(sessionRows(model(shop), all))).toEqual(['site shop.test', 'cookie sid']);
    expect(ids(sessionRows(model(shop), { ...all, expired: true }))).toContain('cookie old');
  });

  it('are found by name, class and site, in any letter case', () => {
    const shop = site('shop.test', { cookies: [cookie('sid'), cookie('_ga', { class: 'analytics' })] });
    const found = (text: string) => ids(sessionRows(model(shop), { ...all, text })).slice(1);
    expect(found('SID')).toEqual(['cookie sid']);
    expect(found('analyt')).toEqual(['cookie _ga']);
    expect(found('shop')).toEqual(['cookie sid', 'cookie _ga']);
    expect(sessionRows(model(shop), { ...all, text: 'nothing' })).toEqual([]);
  });

  it('fold away all but the latest sign-ins', () => {
    const signIns = Array.from({ length: 9 }, (_, index) => signIn(index + 1));
    const shop = site('shop.test', { signIns });
    const folded = sessionRows(model(shop), all);
    expect(ids(folded).slice(1, 1 + LATEST_EVENTS)).toEqual(['sign-in s9', 'sign-in s8', 'sign-in s7', 'sign-in s6']);
    expect(folded.at(-1)).toMatchObject({ kind: 'earlier', count: 5 });
    expect(sessionRows(model(shop), { ...all, unfolded: new Set(['shop.test']) })).toHaveLength(10);
  });
});
