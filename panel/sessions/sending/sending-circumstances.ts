/** Where and when a cookie is judged: at the address where it was last used, at the time of the log's end. */
import type { CookieLife, Model, Site } from '../../../src/session/model/model.ts';
import type { Log } from '../../state/log.ts';

export interface Circumstances {
  /** Absolute, http or https. */
  readonly url: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

/** A cookie that is gone is judged as of the last time the store spoke of it. */
export function sendingCircumstances(
  site: Site,
  cookie: CookieLife,
  log: Pick<Log, 'at'>,
  model: Pick<Model, 'lastAt'>,
): Circumstances {
  const last = cookie.gone ? log.at(cookie.storedSeq ?? 0)?.at : undefined;
  return { url: placeOfUse(site, cookie, log), at: (last ?? model.lastAt) - (last === undefined ? 0 : 1) };
}

function placeOfUse(site: Site, cookie: CookieLife, log: Pick<Log, 'at'>): string {
  const sent = cookie.identifiers.findLast((life) => life.lastSent !== undefined)?.lastSent;
  const request = sent === undefined ? undefined : log.at(sent.seq);
  if (request?.type === 'request-sent' && isHttp(request.url)) return request.url;
  if (cookie.asked !== undefined && isHttp(cookie.asked.url)) return cookie.asked.url;
  const plain = [...site.loopbackOrigins, ...site.cleartextOrigins].find(
    (origin) => URL.canParse(origin) && new URL(origin).hostname === cookie.domain,
  );
  return `${plain ?? `https://${cookie.domain}`}${cookie.path.startsWith('/') ? cookie.path : '/'}`;
}

function isHttp(url: string): boolean {
  return /^https?:/i.test(url);
}
