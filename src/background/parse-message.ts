/** What a panel sends → a message, or null when it is none. The panel is ours, but may be of another version. */
import type { ToBackground } from '../protocol.ts';
import { parseSamplePlan } from './collect/sample-plan.ts';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function parseMessage(message: unknown): ToBackground | null {
  if (!isObject(message)) return null;
  switch (message.type) {
    case 'subscribe': {
      const { version, tab, epoch, after } = message;
      if (typeof version !== 'number' || typeof tab !== 'number' || typeof after !== 'number') return null;
      return { type: 'subscribe', version, tab, epoch: typeof epoch === 'string' ? epoch : null, after };
    }
    case 'mark': {
      const { mark } = message;
      if (!isObject(mark)) return null;
      const { mark: word, site, exchange } = mark;
      if (word !== 'signed-in' && word !== 'signed-out' && word !== 'not-a-sign-in') return null;
      if (typeof site !== 'string') return null;
      const about = typeof exchange === 'string' ? { exchange } : {};
      return { type: 'mark', mark: { type: 'marked', mark: word, site, ...about } };
    }
    case 'pin': {
      const { pin } = message;
      if (!isObject(pin)) return null;
      const { cookie, pinned } = pin;
      if (typeof cookie !== 'string' || (typeof pinned !== 'boolean' && pinned !== null)) return null;
      return { type: 'pin', pin: { type: 'pinned', cookie, pinned } };
    }
    case 'look':
      return typeof message.on === 'boolean' ? { type: 'look', on: message.on } : null;
    case 'marker': {
      const { site, text } = message;
      if (typeof site !== 'string' || typeof text !== 'string' || text.length > 200) return null;
      return { type: 'marker', site, text };
    }
    case 'clear':
    case 'read-storage':
      return { type: message.type };
    case 'sample-start': {
      const plan = isObject(message.plan) ? parseSamplePlan(message.plan) : null;
      return plan === null ? null : { type: 'sample-start', plan };
    }
    case 'sample-control': {
      const { sample, wish } = message;
      if (typeof sample !== 'string' || (wish !== 'pause' && wish !== 'resume' && wish !== 'stop')) return null;
      return { type: 'sample-control', sample, wish };
    }
    default:
      return null;
  }
}
