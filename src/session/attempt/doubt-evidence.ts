/** What speaks against an attempt: A-2 to A-7 (see `attempt.ts`). */
import { registrableDomain, siteOf } from '../../cookie/match/registrable-domain.ts';
import { readAddress } from '../../lexicon/address.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { AttemptContext } from './attempt-context.ts';
import type { Add, ReadField } from './read-fields.ts';
import { changesPassword } from './read-privilege-request.ts';

const SILENT_KINDS: ReadonlySet<string> = new Set(['image', 'font', 'stylesheet', 'script', 'media']);

export function addDoubts(
  hop: HopRecord,
  read: readonly ReadField[],
  passwords: readonly ReadField[],
  context: AttemptContext,
  add: Add,
): void {
  const { kind, initiator } = hop.exchange;
  const address = readAddress(hop.url);
  if (changesPassword(read, passwords, address)) {
    add('A-2', -60, 'A password was changed for a new one, inside a session.');
  }
  if (address.registration || address.reset) {
    const points = passwords.length > 0 ? -5 : -15;
    add('A-3', points, 'The address speaks of registering or of a lost password.');
  }
  const owner = initiator === undefined ? hop.site : siteOf(initiator);
  if (kind !== 'main_frame' && owner !== hop.site) {
    const hosted = passwords.length > 0 && context.isFirstParty(owner);
    const text = `The page that sent it belongs to another site, ${registrableDomain(owner) || 'unknown'}.`;
    add('A-5', hosted ? -15 : -40, text);
  }
  const unread = hop.body?.encoding === 'unreadable' && address.signIn;
  const quiet = kind === 'ping' && passwords.length === 0 && !unread;
  if (quiet || SILENT_KINDS.has(kind)) add('A-6', -50, 'Requests of this kind carry no sign-in.');
  // GraphQL calls its document `query`.
  const graph =
    /\/g(?:raph)?ql(?:[/?]|$)/i.test(hop.url) ||
    read.some((one) => /^(?:\d+\.)?(?:variables\.|operationName$)/.test(one.name));
  const unrelated = read.filter((one) => one.reading.meaning === 'unrelated');
  if (!graph && unrelated.length > 0) {
    add('A-7', -30, 'Its fields are those of a search, a comment, a card or a newsletter.');
  }
}
