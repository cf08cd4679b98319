/** One observation in words and raw lines, with every cookie value masked. */
import { maskValue } from '../../../src/masking/mask-value.ts';
import { shownAddress } from '../../../src/masking/shown-address.ts';
import { shownKey } from '../../../src/masking/shown-text.ts';
import type { Observation, ObservationOf, PageSign, SampleReason, StoredCookie } from '../../../src/observation.ts';
import { duration } from './times.ts';

export interface DescribedObservation {
  readonly title: string;
  readonly lines: readonly string[];
}

const SIGNS: Readonly<Record<PageSign, string>> = {
  'password-field-shown': 'password field shown',
  'password-field-gone': 'password field gone',
  'error-shown': 'error shown',
  'submitted-by-hand': 'submitted by hand',
  'sign-out-control-shown': 'sign out control shown',
  'marker-shown': 'marker shown',
  'marker-gone': 'marker gone',
};

const REASONS: Readonly<Record<SampleReason, string>> = {
  user: 'user',
  complete: 'complete',
  'server-asked': 'server asked',
  errors: 'errors',
  'no-value': 'no value',
  'left-site': 'left site',
  'devtools-closed': 'devtools closed',
  full: 'full',
};

const MARKS: Readonly<Record<ObservationOf<'marked'>['mark'], string>> = {
  'signed-in': 'signed in',
  'signed-out': 'signed out',
  'not-a-sign-in': 'not a sign in',
};

export function describeObservation(observation: Observation): DescribedObservation {
  switch (observation.type) {
    case 'watch-started':
      return {
        title: 'Recording began',
        lines: [shownAddress(observation.url), `${observation.browser} ${observation.browserVersion}`],
      };
    case 'worker-restarted':
      return { title: 'The browser stopped the recorder and it came back', lines: [] };
    case 'gap':
      return {
        title: `Something may be missing: ${duration(observation.to - observation.from)} (${observation.reason})`,
        lines: [observation.detail],
      };
    case 'access-changed':
      return { title: `Access to the site ${observation.access}`, lines: [] };
    case 'cookie-found':
      return { title: 'In the cookie store when recording began', lines: [storedLine(observation.cookie)] };
    case 'request-started':
      return {
        title: 'Request',
        lines: [
          `${observation.method} ${shownAddress(observation.url)}`,
          ...(observation.body === undefined
            ? []
            : [
                `body (${observation.body.encoding}): ${observation.body.fields.map((field) => field.name).join(', ')}`,
              ]),
        ],
      };
    case 'request-sent':
      return {
        title: 'Request headers',
        lines: [
          shownAddress(observation.url),
          observation.cookie === undefined ? 'no Cookie header' : `Cookie: ${maskCookieHeader(observation.cookie)}`,
          ...credentialLines(observation),
        ],
      };
    case 'response-received':
      return {
        title: 'Response headers',
        lines: [
          `${observation.status} ${shownAddress(observation.url)}`,
          ...observation.setCookies.map((line) => `Set-Cookie: ${maskSetCookie(line)}`),
          ...named('Location', observation.location === undefined ? undefined : shownAddress(observation.location)),
          ...named('Content-Type', observation.contentType),
          ...named('Cache-Control', observation.cacheControl),
          ...named('Clear-Site-Data', observation.clearSiteData),
          ...named('Strict-Transport-Security', observation.strictTransportSecurity),
        ],
      };
    case 'redirected':
      return {
        title: `Redirect ${observation.status}`,
        lines: [shownAddress(observation.from), `→ ${shownAddress(observation.to)}`],
      };
    case 'request-completed':
      return {
        title: observation.fromCache ? 'Completed, from the cache' : 'Completed',
        lines: [
          `${observation.status} ${shownAddress(observation.url)}`,
          ...observation.setCookies.map((line) => `Set-Cookie: ${maskSetCookie(line)}`),
        ],
      };
    case 'request-failed':
      return { title: 'Failed', lines: [shownAddress(observation.url), observation.error] };
    case 'cookie-changed':
      return {
        title: `Cookie store: ${observation.removed ? 'removed' : 'stored'} (${observation.cause})`,
        lines: [storedLine(observation.cookie)],
      };
    case 'navigated':
      return { title: 'New document', lines: [shownAddress(observation.url)] };
    case 'page-noticed':
      return {
        title: `Seen in the page: ${SIGNS[observation.sign]}`,
        lines: [shownAddress(observation.url)],
      };
    case 'storage-read':
      return {
        title: `Looked into the page’s storage: ${observation.entries.local} and ${observation.entries.session} entries`,
        lines: [
          shownAddress(observation.url),
          ...observation.texts.map(({ area, key, path, value }) =>
            [`${area} ${shownKey(key)}`, ...(path === '' ? [] : [shownKey(path)]), maskValue(value)].join(' · '),
          ),
        ],
      };
    case 'sample-started':
      return {
        title: `Live collection started: up to ${observation.plan.wanted} values of ${observation.plan.cookie}`,
        lines: [`${observation.plan.method} ${shownAddress(observation.plan.url)}`],
      };
    case 'sample-taken':
      return {
        title: `Live collection: ${observation.answers.length} answers`,
        lines: [`${observation.answers.filter(({ value }) => value !== undefined).length} with a value`],
      };
    case 'sample-changed':
      return {
        title: `Live collection ${observation.state}: ${REASONS[observation.reason]}`,
        lines: observation.detail === undefined ? [] : [observation.detail],
      };
    case 'window-opened':
      return { title: 'Window opened', lines: [shownAddress(observation.url)] };
    case 'marked':
      return { title: `Your mark: ${MARKS[observation.mark]}`, lines: [observation.site] };
    case 'pinned':
      return {
        title:
          observation.pinned === null
            ? 'You took back your word on a cookie'
            : `Your word: it ${observation.pinned ? 'carries' : 'does not carry'} the session`,
        lines: [],
      };
    case 'routine-dropped':
      return { title: `${observation.exchanges} routine requests, dropped to save memory`, lines: [] };
    default:
      return observation satisfies never;
  }
}

/** The tokens that were recorded, masked; of other credentials only the scheme is known. */
function credentialLines({ authorization, tokens = [] }: ObservationOf<'request-sent'>): readonly string[] {
  const lines = tokens.map(
    ({ header, scheme, value }) => `${header}: ${scheme === undefined ? '' : `${scheme} `}${maskValue(value)}`,
  );
  if (authorization === undefined || tokens.some(({ header }) => header === 'authorization')) return lines;
  return [`authorization: ${authorization} …`, ...lines];
}

/** `name=value; Path=/` with the value masked; attributes are left as they were sent. */
export function maskSetCookie(line: string): string {
  const end = line.indexOf(';');
  const pair = end === -1 ? line : line.slice(0, end);
  return maskPair(pair) + (end === -1 ? '' : line.slice(end));
}

function maskCookieHeader(header: string): string {
  return header.split(';').map(maskPair).join(';');
}

function maskPair(pair: string): string {
  const equals = pair.indexOf('=');
  return equals === -1 ? maskValue(pair) : `${pair.slice(0, equals + 1)}${maskValue(pair.slice(equals + 1))}`;
}

function storedLine(cookie: StoredCookie): string {
  const attributes = [
    `${cookie.hostOnly ? 'host-only' : 'Domain'}=${cookie.domain}`,
    `Path=${cookie.path}`,
    cookie.secure ? 'Secure' : '',
    cookie.httpOnly ? 'HttpOnly' : '',
    cookie.sameSite === 'unspecified' ? '' : `SameSite=${cookie.sameSite}`,
    cookie.partition === undefined ? '' : `partition ${cookie.partition}`,
  ];
  return [`${cookie.name}=${maskValue(cookie.value)}`, ...attributes.filter((each) => each !== '')].join('; ');
}

function named(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${name}: ${value}`];
}
