/** The worker as long as the view is there: what it says of the chosen sample, and reading lists. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReadOptions, ReadValues } from '../../src/import/read-values.ts';
import type { Reading } from '../../src/import/value-table.ts';
import type { SomeValues } from './pieces.ts';
import { createSampleFeed, type SampleFeed } from './sample-feed.ts';
import type { SampleSource } from './sources.ts';
import type { Assessed, FromWorker, ToWorker } from './worker-messages.ts';

export interface EntropyWorker {
  /** Of the source that is shown; `undefined` until there is an answer. */
  readonly assessed: Assessed | undefined;
  /** The worker could not be started, or stopped. */
  readonly broken: string | undefined;
  read(text: string, options: ReadOptions): Promise<Reading<ReadValues>>;
}

/** Somebody who waits for a list to be read. */
interface Reader {
  readonly pieces: SomeValues[];
  resolve(reading: Reading<ReadValues>): void;
}

interface Line {
  readonly feed: SampleFeed;
  post(message: ToWorker): void;
}

export function useEntropyWorker(source: SampleSource | undefined, threshold: number): EntropyWorker {
  const [line, setLine] = useState<Line>();
  const [answer, setAnswer] = useState<{ readonly source: string; readonly assessed: Assessed }>();
  const [broken, setBroken] = useState<string>();
  const readers = useRef(new Map<number, Reader>());

  useEffect(() => {
    const worker = new Worker(new URL('./entropy-worker.ts', import.meta.url), { type: 'module' });
    const post = (message: ToWorker) => worker.postMessage(message);
    const feed = createSampleFeed({ post, later: (task) => void setTimeout(task, 0) });
    worker.addEventListener('message', (event: MessageEvent<FromWorker>) => {
      const heard = event.data;
      if (heard.type !== 'assessed') {
        const reader = readers.current.get(heard.list);
        if (heard.type === 'piece') reader?.pieces.push(heard);
        else {
          reader?.resolve(whole(heard.reading, reader.pieces));
          readers.current.delete(heard.list);
        }
        return;
      }
      const about = feed.sourceOf(heard.sample);
      if (about !== undefined) setAnswer({ source: about, assessed: heard.assessed });
    });
    worker.addEventListener('error', (event) => {
      setBroken(event.message === '' || event.message === undefined ? 'it could not be loaded' : event.message);
    });
    setLine({ feed, post });
    return () => worker.terminate();
  }, []);

  useEffect(() => {
    if (source !== undefined) line?.feed.show(source, threshold);
  }, [line, source, threshold]);

  const read = useMemo(
    () => (text: string, options: ReadOptions) =>
      new Promise<Reading<ReadValues>>((resolve) => {
        const list = Math.max(0, ...readers.current.keys()) + 1;
        readers.current.set(list, { pieces: [], resolve });
        line?.post({ type: 'read', list, text, options });
      }),
    [line],
  );
  return { assessed: answer?.source === source?.id ? answer?.assessed : undefined, broken, read };
}

function whole(
  reading: Reading<Omit<ReadValues, keyof SomeValues>>,
  pieces: readonly SomeValues[],
): Reading<ReadValues> {
  if (reading.kind === 'failed') return reading;
  const values = pieces.flatMap((piece) => piece.values);
  return { kind: 'read', read: { ...reading.read, values, times: pieces.flatMap((piece) => piece.times) } };
}
