/** What a panel sends → a message, or null when it is none. The panel is ours, but may be of another version. */
import { isRaw, type MessageParsers, parseMessage as parse } from '../protocol/message-tables.ts';
import type { ToBackground } from '../protocol.ts';
import { parseSamplePlan } from './collect/sample-plan.ts';

const LONGEST_PAGE_TEXT = 200;

const PARSERS: MessageParsers<ToBackground> = {
  subscribe({ version, tab, epoch, after }) {
    if (typeof version !== 'number' || typeof tab !== 'number' || typeof after !== 'number') return null;
    return { type: 'subscribe', version, tab, epoch: typeof epoch === 'string' ? epoch : null, after };
  },
  mark({ mark }) {
    if (!isRaw(mark)) return null;
    const { mark: word, site, exchange } = mark;
    if (word !== 'signed-in' && word !== 'signed-out' && word !== 'not-a-sign-in') return null;
    if (typeof site !== 'string') return null;
    const about = typeof exchange === 'string' ? { exchange } : {};
    return { type: 'mark', mark: { type: 'marked', mark: word, site, ...about } };
  },
  pin({ pin }) {
    if (!isRaw(pin)) return null;
    const { cookie, pinned } = pin;
    if (typeof cookie !== 'string' || (typeof pinned !== 'boolean' && pinned !== null)) return null;
    return { type: 'pin', pin: { type: 'pinned', cookie, pinned } };
  },
  look: ({ on }) => (typeof on === 'boolean' ? { type: 'look', on } : null),
  'page-text'({ site, text }) {
    if (typeof site !== 'string' || typeof text !== 'string' || text.length > LONGEST_PAGE_TEXT) return null;
    return { type: 'page-text', site, text };
  },
  'read-storage': () => ({ type: 'read-storage' }),
  clear: () => ({ type: 'clear' }),
  'sample-start'({ plan: raw }) {
    const plan = isRaw(raw) ? parseSamplePlan(raw) : null;
    return plan === null ? null : { type: 'sample-start', plan };
  },
  'sample-control'({ sample, wish }) {
    if (typeof sample !== 'string' || (wish !== 'pause' && wish !== 'resume' && wish !== 'stop')) return null;
    return { type: 'sample-control', sample, wish };
  },
};

export function parseMessage(raw: unknown): ToBackground | null {
  return parse(PARSERS, raw);
}
