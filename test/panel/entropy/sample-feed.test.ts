import { describe, expect, it } from 'vitest';
import { createSampleFeed } from '../../../panel/entropy/sample-feed.ts';
import type { SampleSource } from '../../../panel/entropy/sources.ts';
import type { ToWorker } from '../../../panel/entropy/worker-messages.ts';

const sourceOf = (id: string, values: readonly string[]): SampleSource => ({
  id,
  kind: 'pasted',
  title: id,
  where: '',
  name: '',
  inSession: false,
  count: values.length,
  from: (index, most = values.length) => {
    const some = values.slice(index, index + most);
    return { values: some, times: some.map(() => Number.NaN) };
  },
});
const numbers = (count: number) => Array.from({ length: count }, (_, index) => `value ${index}`);

function feeding() {
  const posted: ToWorker[] = [];
  const tasks: (() => void)[] = [];
  const feed = createSampleFeed({
    post: (message) => void posted.push(message),
    later: (task) => void tasks.push(task),
  });
  const rest = () => {
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) task();
  };
  const added = () => posted.flatMap((message) => (message.type === 'add' ? [message.values] : []));
  return { feed, posted, rest, added };
}

describe('feeding the worker', () => {
  it('hands a large sample over in pieces, every value once and in order', () => {
    const { feed, rest, added, posted } = feeding();
    feed.show(sourceOf('a', numbers(5_000)), 64);
    expect(added()).toHaveLength(1);
    rest();
    expect(posted.flatMap((message) => (message.type === 'add' ? [message.more] : []))).toEqual([true, true, false]);
    expect(added().flat()).toEqual(numbers(5_000));
    expect(Math.max(...added().map((values) => values.length))).toBeLessThanOrEqual(2_000);
  });

  it('hands over only what is new when a sample has grown, also in the middle of pieces', () => {
    const { feed, rest, added, posted } = feeding();
    feed.show(sourceOf('a', numbers(3_000)), 64);
    feed.show(sourceOf('a', numbers(4_500)), 64);
    rest();
    feed.show(sourceOf('a', numbers(4_501)), 64);
    expect(added().flat()).toEqual(numbers(4_501));
    expect(posted.filter(({ type }) => type === 'open')).toHaveLength(1);
  });

  it('begins anew with another source, and knows which answers are about it', () => {
    const { feed, posted, rest } = feeding();
    feed.show(sourceOf('a', numbers(3)), 64);
    feed.show(sourceOf('b', numbers(2)), 64);
    rest();
    expect(posted.filter(({ type }) => type === 'open')).toHaveLength(2);
    expect([feed.sourceOf(1), feed.sourceOf(2)]).toEqual([undefined, 'b']);
  });

  it('begins anew when the recording was cleared and the sample shrank', () => {
    const { feed, posted } = feeding();
    feed.show(sourceOf('a', numbers(3)), 64);
    feed.show(sourceOf('a', numbers(1)), 64);
    expect(posted.filter(({ type }) => type === 'open')).toHaveLength(2);
  });

  it('tells the worker of another threshold, once', () => {
    const { feed, posted } = feeding();
    const source = sourceOf('a', numbers(3));
    feed.show(source, 64);
    feed.show(source, 128);
    feed.show(source, 128);
    expect(posted.filter(({ type }) => type === 'judge')).toEqual([{ type: 'judge', threshold: 128 }]);
  });
});
