/** Hands a sample to the worker as it grows, in pieces, so that the panel itself never works long at a time. */
import { stepByStep } from '../parts/step-by-step.ts';
import { PIECE } from './pieces.ts';
import type { SampleSource } from './sources.ts';
import type { ToWorker } from './worker-messages.ts';

export interface SampleFeed {
  /** Shows the worker what there is now. Another source begins another sample. */
  show(source: SampleSource, threshold: number): void;
  /** The source that answers with this number are about. */
  sourceOf(sample: number): string | undefined;
}

interface FeedHost {
  post(message: ToWorker): void;
  later(task: () => void): void;
}

export function createSampleFeed(host: FeedHost): SampleFeed {
  let sample = 0;
  let shown: SampleSource | undefined;
  let against: number | undefined;
  let sent = 0;
  let isSending = false;

  /** Goes on with whatever is shown when its turn comes: the newest source, from its beginning. */
  function* sendRest(): Generator<void> {
    while (shown !== undefined && sent < shown.count) {
      const piece = shown.from(sent, PIECE);
      sent += piece.values.length;
      isSending = piece.values.length > 0 && sent < shown.count;
      host.post({ type: 'add', sample, ...piece, more: isSending });
      if (!isSending) return;
      yield;
    }
    isSending = false;
  }

  return {
    show(source, threshold) {
      if (shown?.id !== source.id || source.count < sent) {
        sample++;
        sent = 0;
        const words = [source.where, source.name].filter((word) => word !== '');
        host.post({ type: 'open', sample, name: source.name, threshold, words });
      } else if (against !== threshold) host.post({ type: 'judge', threshold });
      shown = source;
      against = threshold;
      if (!isSending) stepByStep(sendRest(), host.later);
    },
    sourceOf: (asked) => (asked === sample ? shown?.id : undefined),
  };
}
