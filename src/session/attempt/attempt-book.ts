/** Which requests are attempts to sign in, and at which site: most can be told when they begin, some only once they have been answered. */

import { isChurning } from '../cookies/cookie-life.ts';
import { looksOf } from '../ranking/looks-of.ts';
import type { Attempt } from '../records/attempt.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { sameIdentity } from '../records/identity-cache.ts';
import { KEPT, keepLatest } from '../records/keep-latest.ts';
import { endpointKey, type SiteRecord } from '../records/site-record.ts';
import { noticesBetween } from '../traffic/page-notices.ts';
import type { AttemptContext } from './attempt-context.ts';
import { protocolWordOf } from './protocol-words.ts';
import { readAttempt } from './read-attempt.ts';
import { readPrivilegeRequest } from './read-privilege-request.ts';

/** A page's service worker sends the page's request once more so soon after it, ms. */
const COPIED = 2_000;
const CREDENTIALS: ReadonlySet<string> = new Set(['basic', 'digest', 'negotiate', 'ntlm']);

export interface AttemptPlaces {
  site(domain: string): SiteRecord;
  siteOf(url: string): string;
  isFirstParty(domain: string): boolean;
}

/** Called when a hop begins. @returns whether it belongs to a sign-in */
export function noteBegun(hop: HopRecord, places: AttemptPlaces): boolean {
  const owner = ownerOf(hop, places);
  // A redirect with status 307 sends the body again: the same attempt.
  if (owner.attempts.at(-1)?.hop.exchange === hop.exchange) return false;
  const change = readPrivilegeRequest(hop);
  if (change !== undefined) keepLatest(owner.privileges, { hop, kind: change });
  if (change === 'password-change') {
    owner.dirty = true;
    return true;
  }
  return (
    take(hop, owner, { isFirstParty: places.isFirstParty, notices: noticesFor(hop, owner) }) || change !== undefined
  );
}

/** Called when a hop has been answered: links from mails, and credentials that a script sends after a refusal. */
export function noteAnswered(hop: HopRecord, places: AttemptPlaces): boolean {
  const { authorization, tokens, status = 0, exchange } = hop;
  const owner = ownerOf(hop, places);
  if (status >= 200 && status < 300 && isAsked(hop)) {
    // A token in another header, or by another scheme, says the same as a Bearer one.
    const scheme = tokens === undefined ? authorization : 'bearer';
    // What a sign-out carries ends with it, and says nothing about the time from then on.
    const departs = hop.site !== '' && places.site(hop.site).signOutRequests.at(-1) === hop;
    if (scheme !== undefined && !departs) noteAuthorized(hop, scheme, owner, places);
    const word = exchange.kind === 'xmlhttprequest' ? protocolWordOf(hop) : undefined;
    if (word === 'password-grant' || word === 'code-grant' || isCodeGrant(hop)) owner.grants.push(moment(hop));
  }
  if (exchange.special) return false;
  const gaveCookie = givesLikely(hop);
  const exchangedCookie = hop.method !== 'GET' && exchangesLikely(hop);
  const credentialsAfterRefusal =
    authorization !== undefined && CREDENTIALS.has(authorization) && refusedWithout(hop, authorization, owner);
  if (!(gaveCookie && mayAsk(hop)) && !credentialsAfterRefusal) return false;
  const context = { isFirstParty: places.isFirstParty, notices: noticesFor(hop, owner) };
  return take(hop, owner, { ...context, gaveCookie, exchangedCookie, credentialsAfterRefusal });
}

/** A page, or what a script sends in its place. */
const mayAsk = ({ exchange, method }: HopRecord): boolean =>
  exchange.kind === 'main_frame' || (exchange.kind === 'xmlhttprequest' && method !== 'GET');

function givesLikely({ set }: HopRecord): boolean {
  return set.some(
    ({ record, deletes, refused }) => !deletes && !refused && looksOf(record).class.startsWith('session'),
  );
}

/** A cookie that was sent comes back with another identifier, and does not do so with every answer. */
function exchangesLikely({ set, sent }: HopRecord): boolean {
  return set.some(({ record, known, deletes, refused }) => {
    const before = sent.find((one) => one.record === record);
    if (deletes || refused || before === undefined || isChurning(record)) return false;
    return looksOf(record).class.startsWith('session') && !sameIdentity(before.known, known);
  });
}

function take(hop: HopRecord, owner: SiteRecord, context: AttemptContext): boolean {
  const reading = readAttempt(hop, context);
  if (reading === undefined) return false;
  if (reading.type === 'identifier') {
    keepLatest(owner.identifierRequests, hop);
    return true;
  }
  const last = owner.attempts.at(-1);
  if (last !== undefined && isCopy(hop, last)) {
    if (!isHandedOver(last.hop)) return false;
    owner.attempts[owner.attempts.length - 1] = { ...last, hop };
    hop.exchange.sites.add(owner.domain);
    owner.dirty = true;
    return true;
  }
  keepLatest(owner.attempts, reading.attempt);
  hop.exchange.sites.add(owner.domain);
  owner.dirty = true;
  return true;
}

/**
 * The site that signs somebody in: the request's own, unless a script of the tab's site sends the password to another site and uses
 * the token that comes back (hosted sign-in services).
 */
export function ownerOf(hop: HopRecord, places: AttemptPlaces): SiteRecord {
  const { kind, initiator } = hop.exchange;
  if (kind !== 'xmlhttprequest' || initiator === undefined) return places.site(hop.site);
  const from = places.siteOf(initiator);
  return from !== '' && from !== hop.site && places.isFirstParty(from) ? places.site(from) : places.site(hop.site);
}

/** Firefox, for a page's request that goes to the page's service worker: led to itself without being sent. What is answered is the copy. */
const isHandedOver = ({ url, location, sentSeq, responseSeq }: HopRecord): boolean =>
  location === url && sentSeq === undefined && responseSeq === undefined;

function isCopy(hop: HopRecord, before: Attempt): boolean {
  if (before.hop.exchange.via === hop.exchange.via) return false;
  const worker = before.hop.exchange.via === 'worker' || hop.exchange.via === 'worker';
  return worker && hop.at - before.hop.at <= COPIED && endpointKey(before.hop) === endpointKey(hop);
}

const isAsked = ({ exchange }: HopRecord): boolean =>
  exchange.kind === 'xmlhttprequest' || exchange.kind === 'main_frame' || exchange.kind === 'sub_frame';

function isCodeGrant({ body, method }: HopRecord): boolean {
  const has = (name: string) => body?.fields.some((one) => one.name === name && one.size !== 'empty') === true;
  return method === 'POST' && has('grant_type') && (has('code') || (has('username') && has('password')));
}

function noteAuthorized(hop: HopRecord, scheme: string, owner: SiteRecord, places: AttemptPlaces): void {
  const note = { ...moment(hop), scheme };
  for (const site of new Set([owner, places.site(hop.site)])) {
    const list = site.authorized;
    // The first ones and the latest are enough to tell from when on a scheme was used.
    if (list.length < KEPT || list.at(-1)?.scheme !== scheme) keepLatest(list, note);
    site.dirty = true;
  }
  hop.exchange.sites.add(owner.domain);
}

/** The last word without credentials was 401, and no answer with this scheme was seen before. */
function refusedWithout(hop: HopRecord, scheme: string, owner: SiteRecord): boolean {
  const endpoint = owner.endpoints.get(endpointKey(hop).slice(0, 500));
  const denied = endpoint?.lastDenied;
  return (
    denied?.status === 401 &&
    denied !== hop &&
    !owner.authorized.some((one) => one.scheme === scheme && one.seq < (hop.responseSeq ?? hop.seq))
  );
}

function noticesFor(hop: HopRecord, owner: SiteRecord) {
  return noticesBetween(owner.notices, hop.exchange.frame, hop.at - 60_000, hop.at);
}

const moment = (hop: HopRecord) => ({ seq: hop.responseSeq ?? hop.seq, at: hop.respondedAt ?? hop.at });
