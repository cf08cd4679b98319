/** Where the model and a browser differ on a case. */
import type { DatedCookie } from '../../src/cookie/match/dated-cookie.ts';
import type { BrowserName } from '../../src/observation.ts';
import { responsesOf } from '../fixtures/cookie-lines/index.ts';
import type { LabResult } from './lab.ts';
import { describeCookie, printable } from './lab-cookie.ts';
import { type Prediction, predict } from './prediction.ts';

export interface Disagreement {
  /** Equal for disagreements of one kind: `firefox: path differs`. */
  readonly cause: string;
  /** One readable line. */
  readonly text: string;
}

/** Seconds between the server's clock when it answered and the browser's when it stored. */
const CLOCKS = 2;

/** `undefined` when they agree in every field of every cookie and in the next request's header. */
export function disagreement(result: LabResult, browser: BrowserName): Disagreement | undefined {
  const prediction = predict(result, browser);
  const cause = causeOf(result, prediction);
  if (cause === undefined) return undefined;
  const setAt = result.answeredAt.at(-1) ?? 0;
  const list = (cookies: readonly DatedCookie[]) =>
    cookies.length === 0
      ? 'nothing'
      : cookies
          .slice(0, 8)
          .map((cookie) => describeCookie(cookie, setAt))
          .join(' | ');
  const lines = responsesOf(result.sent)
    .map(({ url, setCookie }) => `${url} ${setCookie.slice(0, 12).map(printable).join(' ⏎ ')}`)
    .join(' then ');
  const parts = [
    `${result.sent.id}: ${lines}`,
    `${browser} kept ${list(result.store)}, sent '${printable(result.header)}'`,
    `the model said ${list(prediction.store)}, '${printable(prediction.header)}' (${prediction.words.slice(0, 12).join(', ')})`,
  ];
  return { cause: `${browser}: ${cause}`, text: parts.join(' — ') };
}

function causeOf(result: LabResult, prediction: Prediction): string | undefined {
  const { readAt, store } = result;
  // Cookies that expire while the lab reads the store are not compared.
  const lasting = <C extends Pick<DatedCookie, 'expirationDate'>>(cookies: readonly C[]) =>
    cookies.filter(({ expirationDate }) => expirationDate === undefined || expirationDate > readAt / 1000 + CLOCKS);
  const kept = new Map(lasting(store).map((cookie) => [identity(cookie), cookie]));
  const told = new Map(lasting(prediction.store).map((cookie) => [identity(cookie), cookie]));
  const missing = [...told].filter(([key]) => !kept.has(key)).map(([, cookie]) => cookie);
  const surplus = [...kept].filter(([key]) => !told.has(key)).map(([, cookie]) => cookie);
  const [lost] = missing;
  const [found] = surplus;
  if (lost !== undefined && found !== undefined) return `${differences(lost, found).join(', ')} differs`;
  if (found !== undefined)
    return `kept, told ${prediction.words.find((word) => word.startsWith('refused')) ?? 'otherwise'}`;
  if (lost !== undefined) return 'not kept, told otherwise';
  for (const [key, cookie] of told) {
    const fields = differences(cookie, kept.get(key) ?? cookie);
    if (fields.length > 0) return `${fields.join(', ')} differs`;
  }
  const hasDying = lasting(store).length < store.length || lasting(prediction.store).length < prediction.store.length;
  // Chromium's API does not tell a path that is not UTF-8, so nobody can say where such a cookie goes.
  const hasHidden = prediction.store.some(({ path }) => path === '');
  return !hasDying && !hasHidden && readable(prediction.header) !== readable(result.header)
    ? 'header differs'
    : undefined;
}

/** Octets that are not UTF-8 reach the server as they were set; the store, and so the model, shows them as U+FFFD. */
function readable(octets: string): string {
  return Buffer.from(octets, 'latin1').toString('utf8');
}

function identity({ name, domain, hostOnly, path, partition }: DatedCookie): string {
  return JSON.stringify([name, domain, hostOnly, path, partition ?? null]);
}

const FIELDS = [
  'name',
  'value',
  'domain',
  'hostOnly',
  'path',
  'secure',
  'httpOnly',
  'sameSite',
  'partition',
  'hasCrossSiteAncestor',
] as const;

function differences(told: DatedCookie, kept: DatedCookie): readonly string[] {
  const fields: string[] = FIELDS.filter((field) => told[field] !== kept[field]);
  const [a, b] = [told.expirationDate, kept.expirationDate];
  const sameExpiry = a === undefined || b === undefined ? a === b : Math.abs(a - b) <= CLOCKS;
  return sameExpiry ? fields : [...fields, 'expiry'];
}
