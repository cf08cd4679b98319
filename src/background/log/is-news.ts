/** Is a fact stored at once even when many writes are under way? What repeats itself may wait and share a write. */
import type { Fact } from '../../observation.ts';

export function isNews(fact: Fact): boolean {
  switch (fact.type) {
    case 'request-started':
      return fact.kind === 'main_frame' || fact.body !== undefined || fact.method !== 'GET';
    case 'request-sent':
      // A token goes with every request of a page that uses one. Whether it is a new one is found out where the log is shortened.
      return fact.authorization !== undefined && fact.tokens === undefined;
    case 'response-received':
      return (
        fact.setCookies.length > 0 || (fact.status >= 300 && fact.status !== 304) || fact.clearSiteData !== undefined
      );
    case 'request-completed':
      return fact.setCookies.length > 0;
    case 'request-failed':
      return false;
    case 'watch-started':
    case 'worker-restarted':
    case 'gap':
    case 'access-changed':
    case 'cookie-found':
    case 'cookie-changed':
    case 'redirected':
    case 'navigated':
    case 'page-noticed':
    case 'window-opened':
    case 'marked':
    case 'pinned':
    case 'sample-started':
    case 'sample-taken':
    case 'sample-changed':
    case 'storage-read':
    case 'routine-dropped':
      return true;
    default:
      return fact satisfies never;
  }
}
