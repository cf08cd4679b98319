/** What is seen of an attempt's outcome in the requests that came after it, up to the next attempt. */
import { pathOf, readAddress } from '../../lexicon/address.ts';
import { samePage } from '../../lexicon/routes/same-page.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { sameIdentity } from '../records/identity-cache.ts';
import { endpointKey, hopsAfter, type SiteRecord } from '../records/site-record.ts';
import { saysWhatOpens } from '../traffic/says-what-opens.ts';
import { isRefused, openToAll, refusedBefore } from './address-history.ts';
import { ledToForm } from './contrast/led-to-form.ts';
import type { JudgedAttempt, Period } from './judged-attempt.ts';
import type { OutcomeEvidence } from './sentences.ts';

/** How long after the answer other requests still say something about it, ms. */
const WINDOW = 600_000;
/** Requests looked at after an attempt. */
const LOOK_AHEAD = 300;
/** A page that a script opens follows within so many ms; a person reads first. */
const MOVED_ON = 1_000;
/** Whoever mistyped a password sends the form again within so many ms. */
const REPEATED = 30_000;

export function aftermathEvidence(judged: JudgedAttempt): readonly OutcomeEvidence[] {
  const { attempt, context, settled, chain } = judged;
  const { hop } = attempt;
  const { site, until, anonymous, repeat } = context;
  const found: OutcomeEvidence[] = [];
  if (repeat !== undefined && repeat.at - settled.at <= REPEATED && attempt.password) {
    found.push({ code: 'F5', seq: repeat.seq });
  }
  const inChain = new Set(chain.map((one) => one.exchange));
  const led = ledToForm(site, hop);
  let looked = 0;
  let movedOn = false;
  let refused = false;
  // A page for few had opened: whoever goes on from page to page may only lack the right to the one that is refused.
  let onward = false;
  for (const next of [...chain.slice(1), ...hopsAfter(site, hop.seq)]) {
    if (next.seq >= until || next.at - settled.at > WINDOW || looked++ > LOOK_AHEAD) break;
    if (next.status === undefined || !saysWhatOpens(next)) continue;
    const seq = next.responseSeq ?? next.seq;
    const later = !inChain.has(next.exchange);
    // Only the first refusal after the answer tells.
    if (!refused && later && next.seq > settled.seq && isRefused(site, next)) {
      refused = true;
      const before = refusedBefore(site, next, hop.seq);
      if (before) found.push({ code: 'F10', facts: pathOf(next.url), seq });
      else if (!onward && endsAtSignIn(next) && carriesTheSame(hop, next, context.classOf)) {
        found.push({ code: 'F11', facts: pathOf(next.url), seq });
      }
    }
    if (next.status >= 300) continue;
    onward ||= next.exchange.kind === 'main_frame' && later && opensToFew(site, next, anonymous);
    if ((refusedBefore(site, next, hop.seq) || led.has(endpointKey(next))) && !isForm(next, hop)) {
      found.push({ code: 'B8', facts: pathOf(next.url), seq });
      return found;
    }
    if (!movedOn && later && isMoveOn(judged, next)) {
      movedOn = true;
      found.push({ code: 'B14', facts: pathOf(next.url), seq });
    }
  }
  return found;
}

/** After the answer to a script's request the tab showed a page at once that had not opened for everyone. */
function isMoveOn({ attempt: { hop }, context, final, settled }: JudgedAttempt, next: HopRecord): boolean {
  if (final.status === undefined || final.status >= 300 || next.at - settled.at > MOVED_ON) return false;
  if (next.exchange.kind !== 'main_frame' || hop.exchange.kind !== 'xmlhttprequest') return false;
  const address = readAddress(next.url);
  if (address.signInPage || address.error || address.registration || address.reset || address.pending) return false;
  if (address.secondFactor || address.notice || samePage(next.url, hop.page)) return false;
  return !openToAll(context.site, next, context.anonymous);
}

/** The page asked for led to a page to sign in on, and that is what was shown: whoever is signed in already is mostly sent on from there. */
function endsAtSignIn({ exchange, index }: HopRecord): boolean {
  const last = exchange.hops.at(-1);
  if (exchange.kind !== 'main_frame' || last === undefined || exchange.hops.length <= index + 1) return false;
  return last.status !== undefined && last.status < 300 && readAddress(last.url).signInPage;
}

/** Pages on which one signs in lead to one another: that the form's own page opens says nothing. */
function isForm({ url }: HopRecord, { page, url: sentTo }: HopRecord): boolean {
  return readAddress(url).signInPage && (samePage(url, page) || samePage(url, sentTo));
}

/** Another tab may have signed out meanwhile: then the cookie is another one, or gone. */
function carriesTheSame({ sent }: HopRecord, next: HopRecord, classOf: JudgedAttempt['context']['classOf']): boolean {
  return sent.every(({ record, known }) => {
    if (!classOf(record.key).startsWith('session')) return true;
    return next.sent.some((one) => one.record === record && sameIdentity(one.known, known));
  });
}

/** A page that had not opened while nobody was signed in. */
function opensToFew(site: SiteRecord, hop: HopRecord, anonymous: Period): boolean {
  const address = readAddress(hop.url);
  return !address.signInPage && !address.error && !address.notice && !openToAll(site, hop, anonymous);
}
