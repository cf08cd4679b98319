import { describe, expect, it } from 'vitest';
import { createStore, type Store } from '../../../panel/state/store.ts';
import type { Discovering } from '../../../panel/values/discovering.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { createFold } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { unaided } from '../../support/unaided.ts';

const story = transcript(`
  chromium watches https://shop.test/
  12:00:01 GET https://shop.test/login
    200 text/html
    Set-Cookie: connect.sid=s%3ALPmQwX7T3dVnGk2sYb8cRz5hJf0aUe4o.9fQ1xN7kP2vTzL8mWc3yRb6dHs0jGu5eKa4iOo2pXtM; Path=/; HttpOnly
  +4s POST https://shop.test/login form: username, password
    302 → /account
    GET /account
    200 text/html
`);

const nobodyReads: Discovering = {
  ...unaided,
  readAll() {},
  read() {},
  tryWords() {},
  stopWords() {},
  forget() {},
  secretOf: () => undefined,
};

/** A store whose frames come when told. */
function stage(online = true) {
  const frames: (() => void)[] = [];
  const painted: number[] = [];
  const store: Store = createStore({
    createFold,
    buildReport,
    post: () => online,
    createDiscovering: () => nobodyReads,
    soon: (task) => void frames.push(task),
    painted: (seq) => void painted.push(seq),
  });
  const frame = async () => {
    for (const task of frames.splice(0)) task();
    await Promise.resolve();
  };
  return { store, frames, painted, frame };
}

const keys = (store: Store) => store.report.value?.model.sites.flatMap((site) => site.cookies.map(({ name }) => name));

describe('the store', () => {
  it('folds at once, paints once per frame, and says up to where', async () => {
    const { store, frames, painted, frame } = stage();
    store.replaced('a', 1, story.slice(0, 3));
    store.appended(story.slice(3));
    expect(store.position()).toEqual({ epoch: 'a', after: story.length });
    expect(frames).toHaveLength(1);
    expect(store.report.value).toBeUndefined();
    await frame();
    expect(painted).toEqual([story.length]);
    expect(store.report.value?.truth.verdict).toBe('kept');
  });

  it('replaces what was summed up since, and keeps what came before it and what the person chose', async () => {
    const { store, frame } = stage();
    store.replaced('a', 1, story);
    await frame();
    const chosen = store.selection.value;
    store.replaced('a', 3, story.slice(2));
    await frame();
    expect(store.log.all().map(({ seq }) => seq)).toEqual(story.map(({ seq }) => seq));
    expect(keys(store)).toEqual(['connect.sid']);
    expect(store.selection.value).toEqual(chosen);
  });

  it('begins anew with another recording', async () => {
    const { store, frame } = stage();
    store.replaced('a', 1, story);
    await frame();
    store.cursor.value = 4;
    store.replaced('b', 1, story.slice(0, 1));
    await frame();
    expect(keys(store)).toEqual([]);
    expect(store.cursor.value).toBeUndefined();
    expect(store.selection.value).toBeUndefined();
  });

  it('selects something once, and never again', async () => {
    const { store, frame } = stage();
    store.replaced('a', 1, story.slice(0, 6));
    await frame();
    expect(store.selection.value?.kind).toBe('cookie');
    store.selection.value = { kind: 'cookie', key: 'another' };
    store.appended(story.slice(6));
    await frame();
    expect(store.selection.value).toEqual({ kind: 'cookie', key: 'another' });
  });

  it('says so when a wish could not be handed on', () => {
    const { store } = stage(false);
    store.ask({ type: 'clear' });
    expect(store.trouble.value).toContain('not connected');
  });
});
