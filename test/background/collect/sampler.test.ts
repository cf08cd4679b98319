import { describe, expect, it } from 'vitest';
import { BUDGET } from '../../../src/background/log/upkeep.ts';
import type { ObservationOf, SamplePlan } from '../../../src/observation.ts';
import { createCollections } from '../../../src/session/traffic/collections.ts';
import { type Port, type StandIn, TAB, watching } from '../stand-in.ts';

const plan: SamplePlan = {
  url: 'https://shop.test/',
  method: 'GET',
  cookie: 'sid',
  wanted: 10,
  atOnce: 2,
  delay: 0,
};

async function collecting(wish: Partial<SamplePlan> = {}): Promise<{ browser: StandIn; panel: Port; sample: string }> {
  const browser = await watching();
  const panel = browser.openPanel();
  panel.say({ type: 'sample-start', plan: { ...plan, ...wish } });
  await browser.drain();
  return { browser, panel, sample: facts(browser)[0]?.sample ?? 'none was started' };
}

type SampleFact = ObservationOf<'sample-started'> | ObservationOf<'sample-taken'> | ObservationOf<'sample-changed'>;

function facts(browser: StandIn): SampleFact[] {
  return browser.log().filter((fact): fact is SampleFact => fact.type.startsWith('sample-'));
}

/** As the panel's fold tells it. */
function collection(browser: StandIn, index = 0) {
  const collections = createCollections();
  for (const fact of facts(browser)) collections.take(fact);
  const one = collections.snapshot()[index];
  if (one === undefined) throw new Error('there is no such collection in the log');
  return one;
}

let given = 0;
/** The site hands out an identifier. */
async function hand(browser: StandIn, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    given += 1;
    await browser.answer(200, {
      'Set-Cookie': `lang=en\nsid=id${given}; Path=/; HttpOnly`,
      Date: 'Sat, 21 Nov 2026 15:00:00 GMT',
    });
  }
}

function troubles(panel: Port): string[] {
  return panel.received.flatMap((message) => (message.type === 'trouble' ? [message.message] : []));
}

describe('a live collection', () => {
  it('asks as often as values are wanted, so many at once, and ends', async () => {
    const { browser } = await collecting();
    expect(browser.asked).toHaveLength(2);
    await hand(browser, 9);
    // One value is missing, so one request is under way.
    expect(browser.asked).toHaveLength(1);
    await hand(browser);
    expect(browser.asked).toHaveLength(0);
    expect(browser.askedFor).toBe(10);
    const { state, reason, values, answers } = collection(browser);
    expect({ state, reason, values }).toEqual({ state: 'ended', reason: 'complete', values: 10 });
    expect(answers[0]).toMatchObject({
      status: 200,
      value: expect.stringMatching(/^id\d+$/),
      date: 'Sat, 21 Nov 2026 15:00:00 GMT',
    });
    expect(answers.every(({ at, sentAt }) => sentAt <= at)).toBe(true);
  });

  it('tags each request where the server does not see it', async () => {
    const { browser } = await collecting({ url: 'https://shop.test/start?x=1', method: 'HEAD' });
    const [one, other] = browser.asked;
    expect(one?.url).toMatch(/^https:\/\/shop\.test\/start\?x=1#/);
    expect(one?.method).toBe('HEAD');
    expect(one?.url).not.toBe(other?.url);
  });

  it('writes answers in batches', async () => {
    const { browser } = await collecting({ wanted: 300, atOnce: 8 });
    await hand(browser, 40);
    expect(facts(browser).map(({ type }) => type)).toEqual(['sample-started']);
    await browser.wait(200);
    await hand(browser, 200);
    expect(facts(browser).map((fact) => (fact.type === 'sample-taken' ? fact.answers.length : 0))).toEqual([
      0, 40, 200,
    ]);
  });

  it('waits between an answer and the next request of a lane', async () => {
    const { browser } = await collecting({ delay: 1_000, atOnce: 1 });
    await hand(browser);
    await browser.wait(900);
    expect(browser.asked).toHaveLength(0);
    await browser.wait(200);
    expect(browser.asked).toHaveLength(1);
  });

  it('keeps the delay across a stop of the worker', async () => {
    const { browser } = await collecting({ delay: 60_000, atOnce: 1 });
    await hand(browser);
    await browser.wait(20_000);
    browser.kill();
    browser.openDevTools();
    await browser.wait(39_000);
    expect(browser.asked).toHaveLength(0);
    await browser.wait(2_000);
    expect(browser.asked).toHaveLength(1);
  });

  it('takes the value of a redirect, does not follow it', async () => {
    const { browser } = await collecting({ wanted: 1 });
    await browser.answer(302, { Location: '/elsewhere', 'Set-Cookie': 'sid=abc' });
    expect(collection(browser).answers).toMatchObject([{ status: 302, value: 'abc' }]);
    expect(browser.askedFor).toBe(1);
  });
});

describe('a server that asks for less', () => {
  it('is left alone for as long as it says, then asked by one request first', async () => {
    const { browser } = await collecting({ atOnce: 4, wanted: 50 });
    await hand(browser, 3);
    for (const _ of [1, 2, 3, 4]) await browser.answer(429, { 'Retry-After': '30' });
    expect(collection(browser)).toMatchObject({
      state: 'waiting',
      reason: 'server-asked',
      detail: expect.stringContaining('429'),
    });
    const { until = 0 } = collection(browser);
    expect(until - browser.now).toBeGreaterThan(29_000);
    await browser.wait(29_900);
    expect(browser.asked).toHaveLength(0);
    await browser.wait(200);
    expect(browser.asked).toHaveLength(1);
    expect(collection(browser).state).toBe('running');
    await hand(browser);
    expect(browser.asked).toHaveLength(4);
  });

  it('that says a date is left alone until then, by its own clock', async () => {
    const { browser } = await collecting({ atOnce: 1 });
    await browser.answer(503, {
      Date: 'Sat, 21 Nov 2026 15:00:00 GMT',
      'Retry-After': 'Sat, 21 Nov 2026 15:00:40 GMT',
    });
    const { until = 0 } = collection(browser);
    expect(until - browser.now).toBe(40_000);
  });

  it('that does not say how long is given more time each time, and in the end all of it', async () => {
    const { browser } = await collecting({ atOnce: 1 });
    const waits: number[] = [];
    for (let time = 0; time < 10 && collection(browser).state !== 'ended'; time += 1) {
      await browser.answer(429);
      const { until, state } = collection(browser);
      if (state === 'waiting' && until !== undefined) {
        waits.push(until - browser.now);
        await browser.wait(until - browser.now);
      }
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000]);
    expect(collection(browser)).toMatchObject({ state: 'ended', reason: 'server-asked' });
    await browser.wait(100_000);
    expect(browser.asked).toHaveLength(0);
  });

  it('for longer than an hour is not waited for', async () => {
    const { browser } = await collecting();
    await browser.answer(429, { 'Retry-After': '86400' });
    expect(collection(browser)).toMatchObject({ state: 'ended', reason: 'server-asked' });
  });
});

describe('when nothing comes of it', () => {
  it('answers without the cookie end it', async () => {
    const { browser } = await collecting();
    for (let time = 0; time < 5; time += 1) await browser.answer(200, { 'Set-Cookie': 'other=1\nsid=; Max-Age=0' });
    expect(collection(browser)).toMatchObject({ state: 'ended', reason: 'no-value', values: 0 });
    expect(collection(browser).answers).toHaveLength(5);
    expect(browser.asked).toHaveLength(0);
  });

  it('a redirect to another site is said', async () => {
    const { browser } = await collecting();
    for (let time = 0; time < 5; time += 1) await browser.answer(302, { Location: 'https://login.example/' });
    expect(collection(browser)).toMatchObject({
      reason: 'left-site',
      detail: expect.stringContaining('login.example'),
    });
  });

  it('an address that is not there is given up', async () => {
    const { browser } = await collecting();
    for (let time = 0; time < 3; time += 1) await browser.answer(404);
    expect(collection(browser)).toMatchObject({
      state: 'ended',
      reason: 'errors',
      detail: expect.stringContaining('404'),
    });
  });

  it('a broken line is tried again, later and later', async () => {
    const { browser } = await collecting({ atOnce: 1 });
    for (let time = 0; time < 3; time += 1) {
      await browser.fail('the line is broken');
      await browser.wait(300);
    }
    expect(collection(browser)).toMatchObject({ state: 'waiting', reason: 'errors', detail: 'the line is broken' });
    await browser.wait(2_000);
    expect(browser.asked).toHaveLength(1);
    await hand(browser, 10);
    expect(collection(browser)).toMatchObject({ state: 'ended', reason: 'complete' });
  });

  it('a value that no browser would keep is not kept here either', async () => {
    const { browser } = await collecting();
    for (let time = 0; time < 5; time += 1) await browser.answer(200, { 'Set-Cookie': `sid=${'x'.repeat(5_000)}` });
    expect(collection(browser)).toMatchObject({ reason: 'no-value', detail: expect.stringContaining('too long') });
  });
});

describe('the user', () => {
  it('pauses it, and lets it go on', async () => {
    const { browser, panel, sample } = await collecting();
    panel.say({ type: 'sample-control', sample, wish: 'pause' });
    await browser.drain();
    // What is under way is still taken.
    await hand(browser, 2);
    await browser.wait(60_000);
    expect(browser.asked).toHaveLength(0);
    expect(collection(browser)).toMatchObject({ state: 'paused', reason: 'user', values: 2 });
    panel.say({ type: 'sample-control', sample, wish: 'resume' });
    await hand(browser, 8);
    expect(collection(browser)).toMatchObject({ state: 'ended', reason: 'complete', values: 10 });
  });

  it('does not get around a wait by pausing', async () => {
    const { browser, panel, sample } = await collecting({ atOnce: 1 });
    await browser.answer(429, { 'Retry-After': '30' });
    panel.say({ type: 'sample-control', sample, wish: 'pause' });
    panel.say({ type: 'sample-control', sample, wish: 'resume' });
    await browser.wait(20_000);
    expect(browser.asked).toHaveLength(0);
    expect(collection(browser)).toMatchObject({ state: 'waiting', reason: 'server-asked' });
    await browser.wait(11_000);
    expect(browser.asked).toHaveLength(1);
  });

  it('stops it for good', async () => {
    const { browser, panel, sample } = await collecting();
    await hand(browser);
    const under = browser.asked[0];
    panel.say({ type: 'sample-control', sample, wish: 'stop' });
    await browser.drain();
    expect(under?.stopped).toBe(true);
    panel.say({ type: 'sample-control', sample, wish: 'resume' });
    await browser.wait(10_000);
    expect(browser.asked).toHaveLength(0);
    expect(collection(browser)).toMatchObject({ state: 'ended', reason: 'user', values: 1 });
  });

  it('has one at a time on a tab; the same plan again is another sample', async () => {
    const { browser, panel, sample } = await collecting();
    panel.say({ type: 'sample-start', plan });
    await browser.drain();
    expect(troubles(panel)).toEqual([expect.stringContaining('under way')]);
    panel.say({ type: 'sample-control', sample, wish: 'stop' });
    panel.say({ type: 'sample-start', plan });
    await browser.drain();
    expect(collection(browser, 1).id).not.toBe(sample);
  });

  it.each([
    [{ url: 'ftp://shop.test/' }, /http or https/],
    [{ url: 'https://me:secret@shop.test/' }, /password/],
    [{ url: 'https://other.example/' }, /sent nothing to other\.example/],
    [{ cookie: '' }, /name of the cookie/],
    [{ wanted: 0 }, /Between 1 and 20000/],
    [{ wanted: 20_001 }, /Between 1 and 20000/],
    [{ wanted: 1.5 }, /Between 1 and 20000/],
    [{ atOnce: 9 }, /Between 1 and 8/],
    [{ delay: -1 }, /delay/],
    [{ delay: Number.NaN }, /delay/],
  ])('is told what is wrong with %j, and nothing is sent', async (wish, sentence) => {
    const { browser, panel } = await collecting(wish);
    expect(troubles(panel)).toEqual([expect.stringMatching(sentence)]);
    expect(browser.askedFor).toBe(0);
    expect(facts(browser)).toEqual([]);
  });

  it('is told when the browser withholds the site', async () => {
    const browser = await watching();
    browser.access = 'withheld';
    const panel = browser.openPanel();
    panel.say({ type: 'sample-start', plan });
    await browser.drain();
    expect(troubles(panel)).toEqual([expect.stringContaining('does not let this extension see shop.test')]);
    expect(browser.askedFor).toBe(0);
  });
});

describe('the end of DevTools', () => {
  it('ends it, and nothing is sent once the page is gone', async () => {
    const browser = await watching();
    const panel = browser.openPanel();
    panel.say({ type: 'sample-start', plan });
    await browser.drain();
    for (const port of browser.ports) if (port.name.startsWith('devtools:')) port.drop();
    await hand(browser, 2);
    expect(browser.asked).toHaveLength(0);
    await browser.wait(6_000);
    expect(collection(browser)).toMatchObject({ state: 'ended', reason: 'devtools-closed', values: 2 });
  });

  it('a cleared log takes nothing more, and nothing more is sent', async () => {
    const { browser, panel } = await collecting();
    panel.say({ type: 'clear' });
    await browser.drain();
    await browser.wait(5_000);
    expect(browser.asked).toHaveLength(0);
    expect(browser.types()).toEqual(['watch-started']);
    expect(browser.background.sampler.unfinished).toBe(0);
  });
});

describe('a stop of the worker', () => {
  it('after any step doubles nothing and loses nothing: the missing values are asked for again', async () => {
    for (let kill = 1; kill <= 30; kill += 1) {
      const { browser } = await collecting({ wanted: 30, atOnce: 3 });
      for (let step = 1; collection(browser).state !== 'ended'; step += 1) {
        if (step === kill) {
          browser.kill();
          browser.openDevTools();
          await browser.drain();
        }
        if (browser.asked.length > 0) await hand(browser);
        else await browser.wait(500);
        expect(step).toBeLessThan(200);
      }
      const { answers, reason, values } = collection(browser);
      expect({ reason, values }).toEqual({ reason: 'complete', values: 30 });
      expect(new Set(answers.map(({ value }) => value)).size).toBe(30);
      const seqs = browser.log().map(({ seq }) => seq);
      expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    }
  });

  it('does not shorten a wait, nor end a pause', async () => {
    const { browser, panel, sample } = await collecting({ atOnce: 1 });
    await browser.answer(429, { 'Retry-After': '30' });
    browser.kill();
    browser.openDevTools();
    await browser.wait(25_000);
    expect(browser.asked).toHaveLength(0);
    await browser.wait(6_000);
    expect(browser.asked).toHaveLength(1);
    panel.open = false;
    browser.openPanel().say({ type: 'sample-control', sample, wish: 'pause' });
    await browser.drain();
    browser.kill();
    browser.openDevTools();
    await browser.wait(60_000);
    expect(browser.asked).toHaveLength(0);
    expect(collection(browser).state).toBe('paused');
  });

  it('sends nothing before DevTools is known to be there still', async () => {
    const { browser } = await collecting();
    await hand(browser);
    browser.kill();
    // Something else starts the worker.
    browser.openDevTools(TAB + 1);
    await browser.wait(5_000);
    expect(browser.asked).toHaveLength(0);
    await browser.wait(6_000);
    expect(collection(browser)).toMatchObject({ state: 'ended', reason: 'devtools-closed' });
  });
});

describe('the memory', () => {
  it('holds 20,000 answers with values of 100 characters', async () => {
    const { browser, sample } = await collecting({ wanted: 20_000, atOnce: 8 });
    const pad = 'x'.repeat(90);
    while (browser.asked.length > 0) {
      given += 1;
      await browser.answer(200, {
        'Set-Cookie': `sid=${pad}${String(given).padStart(10, '0')}; Path=/`,
        Date: 'Sat, 21 Nov 2026 15:00:00 GMT',
      });
    }
    await browser.wait(5_000);
    expect(collection(browser)).toMatchObject({ id: sample, state: 'ended', reason: 'complete', values: 20_000 });
    expect(browser.background.logs.bytes).toBeLessThan(BUDGET);
  }, 60_000);

  it('that is full ends it and says so, and keeps what was collected', async () => {
    const { browser } = await collecting({ wanted: 20_000, atOnce: 8 });
    const pad = 'x'.repeat(4_000);
    while (browser.asked.length > 0) {
      given += 1;
      await browser.answer(200, { 'Set-Cookie': `sid=${pad}${given}; Path=/` });
    }
    const { state, reason, values } = collection(browser);
    expect({ state, reason }).toEqual({ state: 'ended', reason: 'full' });
    expect(values).toBeGreaterThan(1_500);
    expect(browser.types()).not.toContain('gap');
    expect(browser.types()).not.toContain('routine-dropped');
  }, 60_000);
});
