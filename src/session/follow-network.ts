/** Brings together what a request or an answer means to the cookies, to the site that it belongs to and to what the tab shows. */
import { applySetCookie } from './cookies/apply-set-cookie.ts';
import type { CookieState } from './cookies/cookie-state.ts';
import { noteCrossSiteSend } from './cookies/note-cross-site-send.ts';
import { createSentCookies } from './cookies/sent-cookies.ts';
import type { UnstoredLines } from './cookies/unstored-lines.ts';
import type { Moment } from './model/model.ts';
import type { ExchangeRecord, HopRecord } from './records/exchange-record.ts';
import type { SiteBook } from './site-book.ts';
import { createExchangeLog, type ExchangeLog } from './traffic/exchange-log.ts';
import type { ShownDocuments } from './traffic/shown-documents.ts';

/** So many of the lines that come after one may say which event is whose. */
const AHEAD = 20;

export interface NetworkParts {
  readonly cookies: CookieState;
  readonly book: SiteBook;
  readonly unstored: UnstoredLines;
  readonly documents: ShownDocuments;
  /** An exchange has to be published anew. */
  changed(exchange: ExchangeRecord): void;
}

export function followNetwork({ cookies, book, unstored, documents, changed }: NetworkParts): ExchangeLog {
  const sentCookies = createSentCookies(cookies);

  const takeLine = (hop: HopRecord, line: string, moment: Moment, later: readonly string[]): void => {
    const applied = applySetCookie(cookies, hop, line, moment, later);
    if (applied === undefined) {
      book.formless(hop, line, moment);
      return;
    }
    hop.set.push(applied.set);
    book.touch(applied.set.record.site);
    if (applied.expectsEvent) unstored.wait(applied, hop);
  };

  return createExchangeLog(
    {
      opened: () => undefined,
      hop: (hop) => book.addHop(hop),
      sent(hop, cookie, moment) {
        if (cookie !== undefined) hop.sent = sentCookies.apply(cookie, hop.url, moment);
        for (const { record } of hop.sent) book.touch(record.site);
        noteCrossSiteSend(hop, moment, book.siteOf);
        book.sent(hop, moment);
        unstored.sent(hop);
      },
      answered(hop, lines, moment) {
        for (const [index, line] of lines.entries())
          takeLine(hop, line, moment, lines.slice(index + 1, index + 1 + AHEAD));
        book.answered(hop, moment);
        if (hop.exchange.kind === 'main_frame' && (hop.status ?? 0) < 300) {
          documents.show(hop.exchange.via, hop.url, moment.at);
        }
      },
      upgraded: (hop, to, moment) => book.upgraded(hop, to, moment),
      changed(exchange) {
        changed(exchange);
        for (const site of exchange.sites) book.touch(site);
      },
    },
    book.siteOf,
    documents.shown,
  );
}
