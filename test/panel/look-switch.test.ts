// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { transcript } from '../support/transcript.ts';
import { granted, type StagedPanel, stagePanel } from './staged-panel.ts';

const story = 'it watches https://shop.test/\n GET https://shop.test/\n 200 text/html\n Set-Cookie: sid=abc; Path=/';

async function menu(panel: StagedPanel): Promise<readonly HTMLElement[]> {
  document.querySelector<HTMLElement>('[aria-label=More]')?.click();
  await panel.settle();
  return [...document.querySelectorAll<HTMLElement>('[role^=menuitem]')];
}

// The test document has no dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

describe('the look at pages, in the menu', () => {
  it('is a switch that is off at first, says what it does, and asks the background', async () => {
    const panel = await stagePanel(transcript(story));
    const item = (await menu(panel)).find((one) => one.getAttribute('role') === 'menuitemcheckbox');
    expect(item?.getAttribute('aria-checked')).toBe('false');
    expect(item?.textContent).toContain('never text of the page');
    item?.click();
    expect(panel.asked.at(-1)).toEqual({ type: 'look', on: true });
  });

  it('can be switched off again, and takes the user’s text for the site', async () => {
    const panel = await stagePanel(transcript(story), { ...granted, looking: true });
    const items = await menu(panel);
    expect(items.find((one) => one.hasAttribute('aria-checked'))?.getAttribute('aria-checked')).toBe('true');
    items.find((one) => one.textContent?.includes('Name a text'))?.click();
    await panel.settle();
    fireEvent.input(panel.get('marker-text'), { target: { value: 'Hello, Alice' } });
    await panel.settle();
    panel.get('marker-save').click();
    await panel.settle();
    expect(panel.asked.at(-1)).toEqual({ type: 'page-text', site: 'shop.test', text: 'Hello, Alice' });
  });

  it('is not offered where nothing is recorded', async () => {
    const panel = await stagePanel(transcript(story), { ...granted, recording: false });
    expect((await menu(panel)).some((one) => one.hasAttribute('aria-checked'))).toBe(false);
  });
});
