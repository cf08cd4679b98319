/** The steps of one request as browsers tell of them, and which may follow which. */
import type { Fact } from '../../observation.ts';

export type Step = 'started' | 'sent' | 'answered' | 'challenged' | 'redirected';

type ExchangeFact = Extract<
  Fact,
  { readonly type: 'request-started' | 'request-sent' | 'response-received' | 'redirected' | 'request-completed' }
>;

/** What an exchange has come to. */
export interface Progress {
  readonly step: Step;
  readonly method: string;
  readonly url: string;
  /** The last answer was a redirect. */
  readonly redirects: boolean;
}

/** After which steps a fact may come. After others, something between them was not seen. */
const AFTER: { readonly [Type in ExchangeFact['type']]: readonly Step[] } = {
  'request-started': ['redirected', 'challenged'],
  // Browsers send again on a connection that broke.
  'request-sent': ['started', 'challenged', 'sent'],
  'response-received': ['sent', 'answered', 'challenged'],
  // The browser's own redirects come before anything is sent.
  redirected: ['started', 'answered', 'challenged'],
  'request-completed': ['answered', 'challenged'],
};

/** May the fact come next? */
export function mayFollow(fact: Fact, { step, method, url }: Progress): boolean {
  if ('url' in fact && withoutFragment(fact.url) !== withoutFragment(url)) return false;
  if (!isOfExchange(fact)) return true;
  if (AFTER[fact.type].includes(step)) return true;
  // The cache answers without anything being sent, and completes without an answer being told.
  if (fact.type === 'response-received') return step === 'started' && (method === 'GET' || method === 'HEAD');
  return fact.type === 'request-completed' && fact.fromCache;
}

/** @returns what the exchange has come to with the fact; null when it is over, or goes on under another id */
export function progressAfter(fact: Fact, before: Progress | undefined): Progress | null {
  const method = before?.method ?? 'GET';
  switch (fact.type) {
    case 'request-started':
      return { step: 'started', method: fact.method, url: fact.url, redirects: false };
    case 'request-sent':
      return { step: 'sent', method, url: fact.url, redirects: false };
    case 'response-received': {
      const step = fact.status === 401 || fact.status === 407 ? 'challenged' : 'answered';
      return { step, method, url: fact.url, redirects: fact.location !== undefined && fact.status < 400 };
    }
    case 'redirected':
      // Status 0: Firefox hands the request over to the page's service worker.
      return fact.status === 0 ? null : { step: 'redirected', method, url: fact.to, redirects: false };
    default:
      return null;
  }
}

function isOfExchange(fact: Fact): fact is ExchangeFact {
  return Object.hasOwn(AFTER, fact.type);
}

/** The fragment is no part of a request (RFC 9110 §4.1); some events have it and others do not. */
export function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
