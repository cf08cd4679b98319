// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { transcript } from '../../support/transcript.ts';
import { until } from '../../support/until.ts';
import { type StagedPanel, stagePanel } from '../staged-panel.ts';
import { collectedStory, countingValues, plan, strongValues } from './entropy-stories.ts';
import { WorkerInPage } from './worker-in-page.ts';

const story = transcript(`
  chromium watches https://shop.test/
  12:00:01 GET https://shop.test/
    200 text/html
    Set-Cookie: sid=LPmQwX7T3dVnGk2sYb8cRz5hJf0aUe4o; Path=/; HttpOnly
`);
const after = { seq: story.at(-1)?.seq ?? 0, at: story.at(-1)?.at ?? 0 };

// Real calculation in the page's own thread.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => vi.stubGlobal('Worker', WorkerInPage));
afterEach(() => vi.unstubAllGlobals());

async function openView(observations = story): Promise<StagedPanel> {
  const panel = await stagePanel(observations);
  fireEvent.click(panel.get('tab-entropy'));
  await panel.settle();
  return panel;
}

async function paste(panel: StagedPanel, values: readonly string[]): Promise<void> {
  fireEvent.click(panel.get('entropy-import'));
  await panel.settle();
  fireEvent.input(panel.get('import-text'), { target: { value: values.join('\n') } });
  await until('the list was read', async () => panel.all('import-add').length > 0);
  fireEvent.click(panel.get('import-add'));
  await until('the sample is assessed', async () => status(panel)?.n === String(values.length));
  await until('all of it is drawn', async () => panel.get('entropy-details').getAttribute('aria-busy') === 'false');
}

const status = (panel: StagedPanel) => panel.all('entropy-status')[0]?.dataset;

describe('the Entropy view', () => {
  it('shows the session’s cookie, and what the format of one value says', async () => {
    const panel = await openView();
    await until('there is an answer', async () => status(panel) !== undefined);
    expect(panel.all('entropy-source').map((row) => row.dataset.name)).toEqual(['sid']);
    expect(status(panel)).toMatchObject({ status: 'not-testable', n: '1' });
    expect(panel.get('entropy-details').textContent).toContain('One identifier cannot show how it was made.');
    expect(panel.get('entropy-details').textContent).toContain('The form allows at most');
  });

  it('finds nothing against a strong list and says what that does not show', async () => {
    const panel = await openView();
    await paste(panel, strongValues(300));
    expect(status(panel)?.status).toBe('nothing-found');
    expect(Number(panel.get('entropy-upper').dataset.bits)).toBe(128);
    expect(panel.get('entropy-sentences').textContent).toContain('It cannot show that they are unpredictable');
  });

  it('takes a long list that is pasted without laying it out', async () => {
    const panel = await openView();
    fireEvent.click(panel.get('entropy-import'));
    await panel.settle();
    const field = panel.get('import-text') as HTMLTextAreaElement;
    const text = strongValues(2_000).join('\n');
    const isLeftToTheBrowser = fireEvent.paste(field, { clipboardData: { getData: () => text } });
    expect(isLeftToTheBrowser).toBe(false);
    await until('the list was read', async () => panel.all('import-add').length > 0);
    expect({ shown: field.value, isOpen: !field.disabled }).toEqual({ shown: '', isOpen: false });
    expect(panel.get('import-add').textContent).toContain('2,000 values');
    expect(fireEvent.paste(field, { clipboardData: { getData: () => 'a few' } })).toBe(true);
  });

  it('says that a counter is below the threshold, and shows where it counts', async () => {
    const panel = await openView();
    await paste(panel, countingValues(300));
    expect(status(panel)?.status).toBe('below-threshold');
    expect(panel.get('entropy-strip').querySelector('[data-role=counter]')).not.toBeNull();
    fireEvent.focus(panel.get('entropy-strip'));
    fireEvent.keyDown(panel.get('entropy-strip'), { key: 'End' });
    await panel.settle();
    expect(panel.get('entropy-strip').getAttribute('aria-valuetext')).toContain('Position 32');
  });

  it('keeps values out of the document until they are revealed', async () => {
    const panel = await openView();
    const values = strongValues(30);
    await paste(panel, values);
    expect(panel.get('entropy-details').textContent).not.toContain(values[0]);
    fireEvent.click(panel.get('entropy-details').querySelector('[data-testid=reveal]') as HTMLElement);
    await panel.settle();
    expect(panel.get('entropy-details').textContent).toContain(values[0]);
  });

  it('says why a list cannot be read', async () => {
    const panel = await openView();
    fireEvent.click(panel.get('entropy-import'));
    await panel.settle();
    fireEvent.input(panel.get('import-text'), { target: { value: '[{"sid": "a"' } });
    await until('it says so', async () => panel.all('import-trouble').length > 0);
    expect(panel.get('import-trouble').textContent).toContain('not valid JSON');
  });

  it('shows exactly what will be sent, then asks for it and for nothing else', async () => {
    const panel = await openView();
    fireEvent.click(panel.get('collect-open'));
    await panel.settle();
    const form = panel.get('collect-form').textContent;
    for (const words of ['GET https://shop.test/', 'no cookies', 'up to 1,000 times', '2 at once', '50 ms']) {
      expect(form).toContain(words);
    }
    expect(panel.asked.filter(({ type }) => type.startsWith('sample'))).toEqual([]);
    fireEvent.submit(panel.get('collect-form'));
    expect(panel.asked.at(-1)).toEqual({ type: 'sample-start', plan });
  });

  it('shows the collection that was asked for as soon as it begins, and steers it', async () => {
    const panel = await openView();
    fireEvent.click(panel.get('collect-open'));
    await panel.settle();
    fireEvent.submit(panel.get('collect-form'));
    await panel.append(collectedStory({ ...after, values: strongValues(120) }));
    await until('120 are assessed', async () => status(panel)?.n === '120');
    expect(panel.get('collect-state').dataset).toMatchObject({ state: 'running', values: '120' });
    fireEvent.click(panel.get('collect-pause'));
    expect(panel.asked.at(-1)).toEqual({ type: 'sample-control', sample: 'first', wish: 'pause' });

    const paused = { type: 'sample-changed', sample: 'first', state: 'paused', reason: 'server-asked' } as const;
    await panel.append([{ seq: after.seq + 3, at: after.at + 20_000, ...paused, detail: '429 Too Many Requests' }]);
    expect(panel.get('collection').textContent).toContain('the server asked for less (429 or 503)');
    expect(panel.get('collection').textContent).toContain('429 Too Many Requests');
    fireEvent.click(panel.get('collect-resume'));
    fireEvent.click(panel.get('collect-stop'));
    expect(panel.asked.slice(-2).map((message) => 'wish' in message && message.wish)).toEqual(['resume', 'stop']);
  });

  it('says so when the calculation does not run', async () => {
    vi.stubGlobal(
      'Worker',
      class extends WorkerInPage {
        override postMessage(): void {
          this.dispatchEvent(Object.assign(new Event('error'), { message: 'no such script' }));
        }
      },
    );
    const panel = await openView();
    await panel.settle();
    expect(panel.get('entropy-details').textContent).toContain('The calculation does not run: no such script');
  });
});
