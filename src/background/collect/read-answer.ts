/** The headers of one answer → what a live collection keeps of it. Pure. */
import { lifetimeOf } from '../../cookie/parse/lifetime.ts';
import { parseSetCookieString } from '../../cookie/parse/set-cookie-string.ts';
import type { SampleAnswer } from '../../observation.ts';
import { type HeaderLine, headerValue, headerValues } from '../observe/header-lines.ts';

/** Longer values are not kept: no browser keeps them either (RFC 6265bis §5.6: name and value together have 4096 octets). */
export const LONGEST_VALUE = 4_096;
const LONGEST_DATE = 64;

export interface AnswerDetails {
  readonly url: string;
  readonly timeStamp: number;
  readonly statusCode?: number | undefined;
  readonly responseHeaders?: readonly HeaderLine[] | undefined;
}

export interface ReadAnswer {
  readonly answer: SampleAnswer;
  /** How long the server asks to be left alone (RFC 9110 §10.2.3), ms; absent when it does not say. */
  readonly retryAfter?: number;
  /** Where a redirect would lead, absolute. It is not followed. */
  readonly location?: string;
  /** There was a value, but too long a one. */
  readonly tooLong: boolean;
}

/** @param sentAt when the request was sent, ms since the Unix epoch */
export function readAnswer(cookie: string, details: AnswerDetails, sentAt: number): ReadAnswer {
  const { responseHeaders: headers, timeStamp, url } = details;
  const value = lastValue(cookie, headerValues(headers, 'set-cookie'), timeStamp);
  const tooLong = value !== undefined && value.length > LONGEST_VALUE;
  const date = headerValues(headers, 'date')[0]?.slice(0, LONGEST_DATE);
  const retryAfter = waitOf(headerValue(headers, 'retry-after'), date, timeStamp);
  const location = headerValue(headers, 'location');
  return {
    answer: {
      // Browsers measure to the microsecond; what the network adds is a thousand times that, and digits cost memory.
      at: Math.round(timeStamp),
      sentAt: Math.round(sentAt),
      status: details.statusCode ?? 0,
      ...(value === undefined || tooLong ? {} : { value }),
      ...(date === undefined ? {} : { date }),
    },
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(location !== undefined && URL.canParse(location, url) ? { location: new URL(location, url).href } : {}),
    tooLong,
  };
}

/** The last line of that name counts, as it does in browsers; one that deletes the cookie hands out nothing. */
function lastValue(cookie: string, lines: readonly string[], at: number): string | undefined {
  for (const line of lines.toReversed()) {
    const { name, value, effective } = parseSetCookieString(line);
    if (name !== cookie) continue;
    return value === '' || lifetimeOf(effective, at).kind === 'expired' ? undefined : value;
  }
  return undefined;
}

function waitOf(text: string | undefined, date: string | undefined, at: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const until = Date.parse(text);
  if (Number.isNaN(until)) return undefined;
  // The server's clock is not ours: the time that it names is compared with its own Date header.
  const now = date === undefined ? Number.NaN : Date.parse(date);
  return Math.max(0, until - (Number.isNaN(now) ? at : now));
}
