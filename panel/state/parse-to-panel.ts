/** What the background sends → a message, or null when it is none. The background is ours, but may be of another version. */
import type { Observation } from '../../src/observation.ts';
import { isRaw, type MessageParsers, parseMessage, type Raw } from '../../src/protocol/message-tables.ts';
import type { PageText, ToPanel, WatchStatus } from '../../src/protocol.ts';

const PARSERS: MessageParsers<ToPanel> = {
  snapshot({ version, epoch, from, observations, status: raw }) {
    const status = parseStatus(raw);
    if (typeof version !== 'number' || typeof epoch !== 'string' || typeof from !== 'number') return null;
    if (status === null || !areObservations(observations)) return null;
    return { type: 'snapshot', version, epoch, from, observations, status };
  },
  appended({ epoch, observations }) {
    if (typeof epoch !== 'string' || !areObservations(observations)) return null;
    return { type: 'appended', epoch, observations };
  },
  status({ status: raw }) {
    const status = parseStatus(raw);
    return status === null ? null : { type: 'status', status };
  },
  unwatched: ({ tab }) => (typeof tab === 'number' ? { type: 'unwatched', tab } : null),
  trouble: ({ message }) => (typeof message === 'string' ? { type: 'trouble', message } : null),
};

export function parseToPanel(raw: unknown): ToPanel | null {
  return parseMessage(PARSERS, raw);
}

function parseStatus(raw: unknown): WatchStatus | null {
  if (!isRaw(raw)) return null;
  const { tab, browser, recording, access, looking, pageTexts, bytes, budget } = raw;
  if (typeof tab !== 'number' || typeof bytes !== 'number' || typeof budget !== 'number') return null;
  if (browser !== 'chromium' && browser !== 'firefox') return null;
  if (access !== 'granted' && access !== 'withheld') return null;
  if (typeof recording !== 'boolean' || typeof looking !== 'boolean' || !arePageTexts(pageTexts)) return null;
  return { tab, browser, recording, access, looking, pageTexts, bytes, budget };
}

function arePageTexts(raw: unknown): raw is readonly PageText[] {
  return isListOf(raw, ({ site, text }) => typeof site === 'string' && typeof text === 'string');
}

/** Only what the panel's log is kept in order by; the fold takes facts of any form. */
function areObservations(raw: unknown): raw is readonly Observation[] {
  return isListOf(
    raw,
    ({ seq, at, type }) => Number.isInteger(seq) && typeof at === 'number' && typeof type === 'string',
  );
}

function isListOf(raw: unknown, isOne: (raw: Raw) => boolean): boolean {
  return Array.isArray(raw) && raw.every((one: unknown) => isRaw(one) && isOne(one));
}
