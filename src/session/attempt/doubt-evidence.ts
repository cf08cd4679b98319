/** What speaks against an attempt. */
import { registrableDomain, siteOf } from '../../cookie/match/registrable-domain.ts';
import { isBesideTheForm } from '../../lexicon/unrelated-fields.ts';
import type { AttemptRequest } from './attempt-request.ts';
import type { ReadField } from './read-fields.ts';
import { changesPassword } from './read-privilege-request.ts';
import type { AttemptEvidence } from './sentences.ts';
import { SILENT_KINDS } from './silent-kinds.ts';

export function doubtEvidence(request: AttemptRequest): readonly AttemptEvidence[] {
  const { hop, context, address, read, passwords } = request;
  const { seq } = hop;
  const { kind, initiator } = hop.exchange;
  const found: AttemptEvidence[] = [];
  if (changesPassword(read, passwords, address)) found.push({ code: 'A-2', seq });
  if (address.registration || address.reset) found.push({ code: passwords.length > 0 ? 'A-3p' : 'A-3', seq });
  const owner = initiator === undefined ? hop.site : siteOf(initiator);
  if (kind !== 'main_frame' && owner !== hop.site) {
    const hosted = (passwords.length > 0 || request.shape === 'proof') && context.isFirstParty(owner);
    found.push({ code: hosted ? 'A-5h' : 'A-5', facts: registrableDomain(owner), seq });
  }
  const unread = hop.body?.encoding === 'unreadable' && address.signIn;
  const quiet = kind === 'ping' && passwords.length === 0 && !unread;
  if (quiet || SILENT_KINDS.has(kind)) found.push({ code: 'A-6', seq });
  if (!isGraph(request) && hasOtherUse(request)) found.push({ code: 'A-7', seq });
  return found;
}

/**
 * A search box, a box for a newsletter or an empty field stands in many forms. Beside a password only what somebody wrote says that the form is for
 * something else: a comment, a message, a card's number.
 */
function hasOtherUse({ read, passwords, address, shape }: AttemptRequest): boolean {
  const others = read.filter((one) => one.filled && one.reading.meaning === 'unrelated');
  if (passwords.length === 0 && shape === undefined && !address.signInPage && asksWho(read)) return true;
  if (!passwords.some((one) => one.reading.meaning === 'password')) return others.length > 0;
  return others.some((one) => one.size !== 'short' && !isBesideTheForm(one.name));
}

/** First and last name, an address and a birthday, and nothing secret: a profile, an order. */
function asksWho(read: readonly ReadField[]): boolean {
  const asked = read.filter((one) => one.filled && one.reading.meaning === 'registration');
  return new Set(asked.map((one) => one.name.replace(/\d/g, ''))).size > 1;
}

/** GraphQL calls its document `query`, which is a search elsewhere. */
function isGraph({ hop, read }: AttemptRequest): boolean {
  if (/\/g(?:raph)?ql(?:[/?]|$)/i.test(hop.url)) return true;
  return read.some((one) => /^(?:\d+\.)?(?:variables\.|operationName$)/.test(one.name));
}
