import { shownAddress } from '../masking/shown-address.ts';
import { shownKey, shownName } from '../masking/shown-text.ts';
import type { StorageReading, StoredItem } from '../session/model/model.ts';
import type { Check, CheckContext, Evidence, Severity, Verdict } from './check.ts';
import { firstFew } from './subject/first-few.ts';
import { sessionTokens } from './subject/holder.ts';
import { weighed } from './subject/judge-session-cookies.ts';

export const tokenInWebStorage: Check = {
  id: 'token-in-web-storage',
  title: 'Session token in web storage',
  severity: 'low',
  why: 'Every script that runs in the page can read its localStorage and sessionStorage: a library that was tampered with, an advertisement, an injected script. A token that lies there can be taken away and used from anywhere until it ends, which an HttpOnly cookie cannot. localStorage also outlives the tab and the browser.',
  references: ['WSTG-CLNT-12', 'WSTG-SESS-06', 'ASVS-5.0-14.3.3', 'ASVS-4.0.3-3.2.3', 'CWE-922', 'OWASP-session'],
  evaluate,
  fix: () => [
    {
      text: 'Let a server of your own hold the tokens and give the browser a session cookie (Secure, HttpOnly, SameSite): the pattern that is called backend for frontend. Where the page has to hold one, keep it in memory only, give it minutes to live, and renew it by a refresh token in an HttpOnly cookie.',
    },
  ],
};

const words = {
  passed: (entries: number, truncated: boolean) =>
    `Nothing in localStorage and sessionStorage (${entries === 1 ? '1 entry' : `${entries} entries`} at the last look) looked like a token.${truncated ? ' There was more than is looked at.' : ''} IndexedDB and variables of scripts were not looked at.`,
  failed: {
    token: (name: string, places: string) =>
      `The token that ${name} carries lies in ${places}: any script in this page can read it.`,
    lastingToken: (name: string, places: string) =>
      `The token that ${name} carries lies in ${places}: any script in this page can read it, and it stays there when the browser is closed.`,
    refreshBeside: (places: string) => `A refresh token lies beside it (${places}).`,
    cookie: (name: string, places: string) =>
      `The value of the session cookie ${name} lies in ${places} too: any script in this page can read it.`,
    httpOnly: 'HttpOnly keeps scripts from the cookie, and not from this copy.',
  },
  cantTell: {
    notLooked: (name: string) =>
      `${name} is written by a script, which has to keep its token somewhere. The page’s storage has not been looked at.`,
    notSent: (places: string) =>
      `The page’s storage holds what may be a token (${places}), but none that a request carried in this recording.`,
  },
  inapplicable: 'No session has been seen in a header that scripts write, so none has to lie in the page’s storage.',
  place: {
    whole: (area: string, key: string) => `${area} (${key})`,
    inside: (area: string, key: string, path: string) => `${area} (${key}, in it ${path})`,
  },
  evidence: (address: string) => `What the storage of ${address} held.`,
  nextStep: {
    look: 'Press “Look in this page’s storage” in the details of the token, while its page is open.',
    usePage: 'Use the page until it has sent its requests, and look again.',
  },
};

const SHOWN = 4;

function evaluate(context: CheckContext): readonly Verdict[] {
  const { cantTell, nextStep } = words;
  const { site } = context;
  const readings = site.storage;
  const [token] = sessionTokens(site);
  if (readings.length === 0) {
    if (token === undefined) return [{ outcome: 'inapplicable', summary: words.inapplicable, evidence: [] }];
    const summary = cantTell.notLooked(shownName(token));
    return [{ outcome: 'cantTell', token, summary, evidence: [], nextStep: nextStep.look }];
  }
  const failed = readings.flatMap((reading) => ofReading(reading, context));
  if (failed.length > 0) return failed;
  const looked = readings.flatMap(({ items }) => items);
  const last = readings.at(-1);
  const evidence = readings.slice(-5).map(evidenceOf);
  if (looked.length > 0) {
    const summary = cantTell.notSent(places(looked));
    return [{ outcome: 'cantTell', token, summary, evidence, nextStep: nextStep.usePage }];
  }
  const count = (last?.entries.local ?? 0) + (last?.entries.session ?? 0);
  const summary = words.passed(
    count,
    readings.some(({ truncated }) => truncated),
  );
  return [{ outcome: 'passed', token, summary, evidence }];
}

/** One verdict for each token, and one for each cookie of which there is a copy. */
function ofReading(reading: StorageReading, { site, sessionCookies }: CheckContext): readonly Verdict[] {
  const said = words.failed;
  const evidence = [evidenceOf(reading)];
  const refresh = reading.items.filter(isRefresh);
  const tokens = sessionTokens(site).flatMap((token) => {
    const items = reading.items.filter((one) => one.token === token.key);
    if (items.length === 0) return [];
    const isLasting = items.some(({ area }) => area === 'local');
    const severity: Severity = refresh.some(({ area }) => area === 'local') ? 'medium' : isLasting ? 'low' : 'note';
    const lies = (isLasting ? said.lastingToken : said.token)(shownName(token), places(items));
    const summary = refresh.length === 0 ? lies : `${lies} ${said.refreshBeside(places(refresh))}`;
    return [weighed({ outcome: 'failed', severity, token, summary, evidence })];
  });
  const cookies = sessionCookies.flatMap((cookie) => {
    const items = reading.items.filter((one) => one.cookie === cookie.key);
    if (items.length === 0) return [];
    const lies = said.cookie(shownName(cookie), places(items));
    const summary = cookie.stored?.httpOnly === true ? `${lies} ${said.httpOnly}` : lies;
    return [weighed({ outcome: 'failed', severity: 'medium', cookie, summary, evidence })];
  });
  return [...tokens, ...cookies];
}

const isRefresh = ({ key, path }: StoredItem): boolean => /refresh/i.test(path === '' ? key : path);

function places(items: readonly StoredItem[]): string {
  return firstFew(items.map(placeOf), SHOWN);
}

function placeOf({ area, key, path }: StoredItem): string {
  const storage = area === 'local' ? 'localStorage' : 'sessionStorage';
  const { whole, inside } = words.place;
  return path === '' ? whole(storage, shownKey(key)) : inside(storage, shownKey(key), shownKey(path));
}

function evidenceOf({ seq, url }: StorageReading): Evidence {
  return { seq, text: words.evidence(shownAddress(url)) };
}
