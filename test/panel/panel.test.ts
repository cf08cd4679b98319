// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PROTOCOL_VERSION } from '../../src/protocol.ts';
import { transcript } from '../support/transcript.ts';
import { granted, type StagedPanel, stagePanel } from './staged-panel.ts';

const SECRET = 'LPmQwX7T3dVnGk2sYb8cRz5hJf0aUe4o';
const before = `
  chromium watches https://shop.test/
  found _ga=GA1.2.1234567890.1700000000; Domain=shop.test; Path=/; Max-Age=63072000
  12:00:01 GET https://shop.test/login
    200 text/html
    Set-Cookie: connect.sid=s%3A${SECRET}.9fQ1xN7kP2vTzL8mWc3yRb6dHs0jGu5eKa4iOo2pXtM; Path=/; HttpOnly
  +1s GET https://ads.example/pixel.gif (image on https://shop.test/)
    200 image/gif
    Set-Cookie: uid=7f3a9c1e5b2d4f608a7c; Path=/; Max-Age=31536000; Secure; SameSite=None
`;
const kept = `${before}
  +4s POST https://shop.test/login form: username, password
    302 → /account
    GET /account
    200 text/html
  +2s GET https://shop.test/orders
    200 text/html
`;

const press = (element: Element | null, key: string, more = {}) => {
  if (element === null) throw new Error('nothing has the focus');
  fireEvent.keyDown(element, { key, ...more });
};
const textOf = (panel: StagedPanel, testId: string) => panel.get(testId).textContent ?? '';

afterEach(() => vi.useRealTimers());

describe('the line of truth', () => {
  it('says that the identifier was kept, and opens the story of that sign-in', async () => {
    const panel = await stagePanel(transcript(kept));
    expect(textOf(panel, 'truth-line')).toContain('shop.test');
    expect(textOf(panel, 'truth-line')).toContain('connect.sid');
    expect(panel.get('truth-verdict').dataset.verdict).toBe('kept');
    fireEvent.click(panel.get('truth-verdict'));
    await panel.settle();
    expect(textOf(panel, 'details')).toContain('Before');
    expect(textOf(panel, 'details')).toContain('session.regenerate');
  });

  it('says that no sign-in has been seen, where none has', async () => {
    const panel = await stagePanel(transcript(before));
    expect(panel.get('truth-verdict').dataset.verdict).toBe('none');
    expect(textOf(panel, 'truth-verdict')).toBe('no sign-in seen yet');
  });

  it('says in the report’s own words that a sign-in is unclear', async () => {
    const unclear = `${before}\n 12:00:05 POST https://shop.test/login (fetch) json: username, password\n 200 application/json`;
    const panel = await stagePanel(transcript(unclear));
    expect(textOf(panel, 'truth-verdict')).toBe('sign-in unclear');
  });

  it('follows what is appended soon after it comes, and says up to where it is on screen', async () => {
    const story = transcript(kept);
    const known = transcript(before).length;
    const panel = await stagePanel(story.slice(0, known));
    await panel.append(story.slice(known));
    expect(panel.get('truth-verdict').dataset.verdict).toBe('kept');
    expect(document.documentElement.dataset.seq).toBe(String(story.at(-1)?.seq));
  });
});

describe('the Sessions view', () => {
  it('lists the session cookie before the others, and hides third parties until asked', async () => {
    const panel = await stagePanel(transcript(kept));
    expect(panel.all('cookie-row').map((row) => row.dataset.cookie)).toEqual(['connect.sid', '_ga']);
    expect(panel.get('sign-in-event').dataset).toMatchObject({ outcome: 'success', verdict: 'kept' });
    panel.store.showThirdParties.value = true;
    await panel.settle();
    expect(panel.all('cookie-row').map((row) => row.dataset.cookie)).toContain('uid');
  });

  it('keeps every identifier out of the document until it is revealed, and again after ten seconds', async () => {
    const panel = await stagePanel(transcript(kept));
    expect(document.documentElement.outerHTML).not.toContain(SECRET.slice(4));
    vi.useFakeTimers();
    fireEvent.click(panel.get('reveal'));
    await vi.advanceTimersByTimeAsync(100);
    expect(textOf(panel, 'details')).toContain(SECRET);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(document.documentElement.outerHTML).not.toContain(SECRET.slice(4));
  });

  it('keeps what the person has chosen when something new happens', async () => {
    const story = transcript(kept);
    const known = transcript(before).length;
    const panel = await stagePanel(story.slice(0, known));
    fireEvent.click(panel.get('cookie-row', '[data-cookie="_ga"]'));
    await panel.append(story.slice(known));
    expect(panel.get('cookie-row', '[data-cookie="_ga"]').getAttribute('aria-selected')).toBe('true');
    expect(textOf(panel, 'details')).toContain('_ga');
  });

  it('is walked with the arrow keys, with one stop for the tab key', async () => {
    const panel = await stagePanel(transcript(kept));
    panel.get('cookie-row', '[data-cookie="connect.sid"]').focus();
    press(document.activeElement, 'ArrowDown');
    await panel.settle();
    expect(panel.get('cookie-row', '[data-cookie="_ga"]').getAttribute('aria-selected')).toBe('true');
    expect(document.querySelectorAll('[data-row][tabindex="0"]')).toHaveLength(1);
    press(document.activeElement, 'Home');
    await panel.settle();
    expect((document.activeElement as HTMLElement).dataset.row).toBe('0');
  });

  it('gets the filter by Ctrl+F and is whole again after Esc', async () => {
    const panel = await stagePanel(transcript(kept));
    press(document.body, 'f', { ctrlKey: true });
    expect(document.activeElement).toBe(panel.get('filter'));
    fireEvent.input(panel.get('filter'), { target: { value: '_ga' } });
    await panel.settle();
    expect(panel.all('cookie-row').map((row) => row.dataset.cookie)).toEqual(['_ga']);
    press(panel.get('filter'), 'Escape');
    await panel.settle();
    expect(panel.all('cookie-row')).toHaveLength(2);
  });

  it('hands the person’s word on', async () => {
    const panel = await stagePanel(transcript(kept));
    fireEvent.click(panel.get('mark-signed-in'));
    fireEvent.click(panel.get('mark-signed-out'));
    expect(panel.asked.slice(1)).toEqual([
      { type: 'mark', mark: { type: 'marked', mark: 'signed-in', site: 'shop.test' } },
      { type: 'mark', mark: { type: 'marked', mark: 'signed-out', site: 'shop.test' } },
    ]);
  });

  it('lets the person say that it was no sign-in', async () => {
    const panel = await stagePanel(transcript(kept));
    fireEvent.click(panel.get('sign-in-event'));
    await panel.settle();
    const button = [...panel.get('details').querySelectorAll('button')].find((each) =>
      each.textContent?.includes("It wasn't a sign-in"),
    );
    fireEvent.click(button as HTMLElement);
    expect(panel.asked.at(-1)).toMatchObject({ type: 'mark', mark: { mark: 'not-a-sign-in', site: 'shop.test' } });
    expect(panel.asked.at(-1)).toHaveProperty('mark.exchange');
  });
});

describe('the question whether a request was a sign-in', () => {
  const asked = `${before.replace('/login', '/start')}
    +4s POST https://shop.test/${'long'.repeat(30)}/do form: a, b
      302 → /home
      Set-Cookie: connect.sid=s%3AQ${SECRET.slice(1)}.8fQ1xN7kP2vTzL8mWc3yRb6dHs0jGu5eKa4iOo2pXtM; Path=/; HttpOnly
      GET /home
      200 text/html
    +2s POST https://shop.test/colour json: colour
      200 application/json
  `;

  it.each([
    ['was-a-sign-in', 'signed-in', ['success']],
    ['was-no-sign-in', 'not-a-sign-in', ['failed']],
  ] as const)('is asked at once, and %s answers it', async (button, word, outcomes) => {
    const log = transcript(asked);
    const panel = await stagePanel(log);
    expect(textOf(panel, 'sign-in-question')).toMatch(/^POST .* at .* may be a sign-in\. Was it one\?/);
    fireEvent.click(panel.get(button));
    const message = panel.asked.at(-1);
    const posted = log.find((one) => one.type === 'request-started' && one.url.endsWith('/do'));
    if (message?.type !== 'mark' || posted?.type !== 'request-started') throw new Error('no answer was sent');
    expect(message.mark).toMatchObject({ mark: word, site: 'shop.test', exchange: posted.exchange });
    const last = log.at(-1);
    await panel.append([{ seq: (last?.seq ?? 0) + 1, at: (last?.at ?? 0) + 1_000, ...message.mark }]);
    await panel.settle();
    expect(panel.all('sign-in-question')).toHaveLength(0);
    expect(panel.all('sign-in-event').map((row) => row.dataset.outcome)).toEqual(outcomes);
  });

  it('is asked in the story of that request too, in place of the word of every sign-in', async () => {
    const panel = await stagePanel(transcript(asked));
    fireEvent.click(panel.get('sign-in-event'));
    await panel.settle();
    expect(textOf(panel, 'details')).toContain('Was it one?');
    expect(textOf(panel, 'details')).not.toContain("It wasn't a sign-in");
  });

  it('is not asked about an evident sign-in', async () => {
    const panel = await stagePanel(transcript(kept));
    expect(panel.all('sign-in-question')).toHaveLength(0);
  });
});

describe('the Timeline view', () => {
  it('has a lane per cookie, the session first, a bar per identifier and a line per sign-in', async () => {
    const panel = await stagePanel(transcript(kept));
    fireEvent.click(panel.get('tab-timeline'));
    await panel.settle();
    expect(panel.all('timeline-lane').map((lane) => lane.dataset.cookie)).toEqual(['connect.sid', '_ga']);
    expect(panel.get('timeline-lane').querySelectorAll('[data-testid=timeline-bar]')).toHaveLength(1);
    expect(panel.all('timeline-sign-in')).toHaveLength(1);
  });

  it('is walked from event to event, and Enter goes to the evidence', async () => {
    const panel = await stagePanel(transcript(kept));
    fireEvent.click(panel.get('tab-timeline'));
    await panel.settle();
    const plot = document.querySelector<HTMLElement>('.plot');
    plot?.focus();
    const seen: (number | undefined)[] = [];
    for (let times = 0; times < 3; times++) {
      press(plot, 'ArrowRight');
      await panel.settle();
      seen.push(panel.store.cursor.value);
    }
    expect(new Set(seen).size).toBe(3);
    expect(seen).toEqual([...seen].sort((a = 0, b = 0) => a - b));
    press(plot, 'Enter');
    expect(document.activeElement?.closest('[data-testid=event-details]')).not.toBeNull();
    expect(textOf(panel, 'event-details')).not.toContain(SECRET);
  });
});

describe('the Findings view', () => {
  it('shows the failure first, with evidence that leads to the timeline', async () => {
    const panel = await stagePanel(transcript(kept));
    fireEvent.click(panel.get('tab-findings'));
    await panel.settle();
    const row = panel.get('finding-row', '[data-check="session-fixation"]');
    expect(row.dataset.outcome).toBe('failed');
    fireEvent.click(row);
    await panel.settle();
    const jump = [...panel.get('finding-details').querySelectorAll('button')].find(
      (each) => each.textContent === 'timeline',
    );
    fireEvent.click(jump as HTMLElement);
    await panel.settle();
    expect(panel.store.tab.value).toBe('timeline');
    expect(panel.store.cursor.value).toBeGreaterThan(0);
  });

  it('links to nothing but our own references', async () => {
    const panel = await stagePanel(transcript(kept));
    fireEvent.click(panel.get('tab-findings'));
    await panel.settle();
    fireEvent.click(panel.get('finding-row'));
    await panel.settle();
    const links = [...panel.get('finding-details').querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\//);
      expect(link.rel).toBe('noreferrer');
      expect(link.href).not.toContain('shop.test');
    }
  });
});

describe('the recorder’s state', () => {
  it.each([
    [{ ...granted, access: 'withheld' } as const, 'withheld', 'puzzle icon'],
    [{ ...granted, access: 'withheld', browser: 'firefox' } as const, 'withheld', 'about:addons'],
    [{ ...granted, recording: false }, 'paused', 'Open DevTools'],
  ])('%o is said with what to do', async (status, state, words) => {
    const panel = await stagePanel(transcript('chromium watches https://shop.test/'), status);
    expect(panel.get('connection').dataset.state).toBe(state);
    expect(document.querySelector('.notice')?.textContent).toContain(words);
  });

  it('unwatched is said with what to do', async () => {
    const panel = await stagePanel([]);
    panel.say({ type: 'unwatched', tab: 1 });
    await panel.settle();
    expect(panel.get('connection').dataset.state).toBe('unwatched');
    expect(document.querySelector('.notice')?.textContent).toContain('open DevTools');
  });

  it('recording with nothing yet says what to do and what is recorded', async () => {
    const panel = await stagePanel(transcript('chromium watches https://shop.test/'));
    expect(panel.get('connection').dataset.state).toBe('recording');
    expect(textOf(panel, 'details')).toContain('Reload the page or sign in');
    expect(textOf(panel, 'details')).toContain('Never recorded');
  });

  it('shows what went wrong until it is dismissed', async () => {
    const panel = await stagePanel(transcript(kept));
    panel.say({ type: 'trouble', message: 'The journal could not be written.' });
    await panel.settle();
    expect(document.querySelector('[role=alert]')?.textContent).toContain('The journal could not be written.');
  });

  it('begins anew after “Clear”', async () => {
    const panel = await stagePanel(transcript(kept));
    fireEvent.click(document.querySelector('[aria-label="Clear the recording"]') as HTMLElement);
    expect(panel.asked.at(-1)).toEqual({ type: 'clear' });
    const fresh = transcript('chromium watches https://shop.test/');
    panel.say({
      type: 'snapshot',
      version: PROTOCOL_VERSION,
      epoch: 'b',
      from: 1,
      observations: fresh,
      status: granted,
    });
    await panel.settle();
    expect(panel.all('cookie-row')).toEqual([]);
  });
});

describe('what a site may send', () => {
  it('stays text, whatever it is', async () => {
    const panel = await stagePanel(
      transcript(`
        chromium watches https://evil.test/
        12:00:01 GET https://evil.test/
          200 text/html
          Set-Cookie: <img src=x onerror=alert(1)>=<script>alert(1)</script>; Path=/
          Set-Cookie: \u202etxt.diS\u2066=x; Path=/
          Set-Cookie: __proto__=polluted; Path=/
      `),
    );
    expect(document.querySelectorAll('#app img, #app script')).toHaveLength(0);
    expect(panel.all('cookie-row').length).toBeGreaterThanOrEqual(2);
    const visible = panel
      .all('cookie-row')
      .map((row) => row.textContent)
      .join('\n');
    expect(visible).not.toContain('\u202e');
    expect(visible).toContain('\\u202e');
  });
});
