/** What speaks against an attempt. */
import { registrableDomain, siteOf } from '../../cookie/match/registrable-domain.ts';
import type { AttemptRequest } from './attempt-request.ts';
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
    const hosted = passwords.length > 0 && context.isFirstParty(owner);
    found.push({ code: hosted ? 'A-5h' : 'A-5', facts: registrableDomain(owner), seq });
  }
  const unread = hop.body?.encoding === 'unreadable' && address.signIn;
  const quiet = kind === 'ping' && passwords.length === 0 && !unread;
  if (quiet || SILENT_KINDS.has(kind)) found.push({ code: 'A-6', seq });
  if (!isGraph(request) && read.some((one) => one.reading.meaning === 'unrelated')) found.push({ code: 'A-7', seq });
  return found;
}

/** GraphQL calls its document `query`, which is a search elsewhere. */
function isGraph({ hop, read }: AttemptRequest): boolean {
  if (/\/g(?:raph)?ql(?:[/?]|$)/i.test(hop.url)) return true;
  return read.some((one) => /^(?:\d+\.)?(?:variables\.|operationName$)/.test(one.name));
}
