import { shownAddress, shownKey, shownName } from '../masking/shown.ts';
import type { StorageReading, StoredItem } from '../session/model/model.ts';
import type { Check, CheckContext, Evidence, Severity, Verdict } from './check.ts';
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

const LOOK = 'Press “Look in this page’s storage” in the details of the token, while its page is open.';
const SHOWN = 4;

function evaluate(context: CheckContext): readonly Verdict[] {
  const { site } = context;
  const readings = site.storage;
  const [token] = sessionTokens(site);
  if (readings.length === 0) {
    if (token === undefined) {
      return [
        {
          outcome: 'inapplicable',
          summary: 'No session has been seen in a header that scripts write, so none has to lie in the page’s storage.',
          evidence: [],
        },
      ];
    }
    return [
      {
        outcome: 'cantTell',
        token,
        summary: `${shownName(token)} is written by a script, which has to keep its token somewhere. The page’s storage has not been looked at.`,
        evidence: [],
        nextStep: LOOK,
      },
    ];
  }
  const failed = readings.flatMap((reading) => ofReading(reading, context));
  if (failed.length > 0) return failed;
  const looked = readings.flatMap(({ items }) => items);
  const last = readings.at(-1);
  const evidence = readings.slice(-5).map(evidenceOf);
  if (looked.length > 0) {
    return [
      {
        outcome: 'cantTell',
        ...(token === undefined ? {} : { token }),
        summary: `The page’s storage holds what may be a token (${places(looked)}), but none that a request carried in this recording.`,
        evidence,
        nextStep: 'Use the page until it has sent its requests, and look again.',
      },
    ];
  }
  const count = (last?.entries.local ?? 0) + (last?.entries.session ?? 0);
  const cut = readings.some(({ truncated }) => truncated) ? ' There was more than is looked at.' : '';
  return [
    {
      outcome: 'passed',
      ...(token === undefined ? {} : { token }),
      summary: `Nothing in localStorage and sessionStorage (${count === 1 ? '1 entry' : `${count} entries`} at the last look) looked like a token.${cut} IndexedDB and variables of scripts were not looked at.`,
      evidence,
    },
  ];
}

/** One verdict for each token, and one for each cookie of which there is a copy. */
function ofReading(reading: StorageReading, { site, sessionCookies }: CheckContext): readonly Verdict[] {
  const evidence = [evidenceOf(reading)];
  const refresh = reading.items.filter(isRefresh);
  const tokens = sessionTokens(site).flatMap((token) => {
    const items = reading.items.filter((one) => one.token === token.key);
    if (items.length === 0) return [];
    const lasting = items.some(({ area }) => area === 'local');
    const beside = refresh.length === 0 ? '' : ` A refresh token lies beside it (${places(refresh)}).`;
    const severity: Severity = refresh.some(({ area }) => area === 'local') ? 'medium' : lasting ? 'low' : 'note';
    return [
      weighed({
        outcome: 'failed',
        severity,
        token,
        evidence,
        summary: `The token that ${shownName(token)} carries lies in ${places(items)}: any script in this page can read it${lasting ? ', and it stays there when the browser is closed' : ''}.${beside}`,
      }),
    ];
  });
  const cookies = sessionCookies.flatMap((cookie) => {
    const items = reading.items.filter((one) => one.cookie === cookie.key);
    if (items.length === 0) return [];
    const hidden =
      cookie.stored?.httpOnly === true ? ' HttpOnly keeps scripts from the cookie, and not from this copy.' : '';
    return [
      weighed({
        outcome: 'failed',
        severity: 'medium',
        cookie,
        evidence,
        summary: `The value of the session cookie ${shownName(cookie)} lies in ${places(items)} too: any script in this page can read it.${hidden}`,
      }),
    ];
  });
  return [...tokens, ...cookies];
}

const isRefresh = ({ key, path }: StoredItem): boolean => /refresh/i.test(path === '' ? key : path);

function places(items: readonly StoredItem[]): string {
  const named = items.slice(0, SHOWN).map(({ area, key, path }) => {
    const inside = path === '' ? '' : `, in it ${shownKey(path)}`;
    return `${area === 'local' ? 'localStorage' : 'sessionStorage'} (${shownKey(key)}${inside})`;
  });
  return `${named.join(', ')}${items.length > SHOWN ? ` and ${items.length - SHOWN} more` : ''}`;
}

function evidenceOf({ seq, url }: StorageReading): Evidence {
  return { seq, text: `What the storage of ${shownAddress(url)} held.` };
}
