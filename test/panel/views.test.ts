// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { VIEW_IDS } from '../../panel/state/view-id.ts';
import { views } from '../../panel/views.ts';
import { transcript } from '../support/transcript.ts';
import { WorkerInPage } from './entropy/worker-in-page.ts';
import { stagePanel } from './staged-panel.ts';

vi.stubGlobal('Worker', WorkerInPage);

const story = `it watches https://shop.test/
  GET https://shop.test/
    200 text/html
    Set-Cookie: sid=LPmQwX7T3dVnGk2sYb8cRz5hJf0aUe4o; Path=/`;

describe.each(VIEW_IDS)('the view %s', (id) => {
  it('has a tab with its title, which opens it', async () => {
    const panel = await stagePanel(transcript(story));
    const tab = panel.get(`tab-${id}`);
    expect(tab.textContent).toContain(views[id].title);
    fireEvent.click(tab);
    await panel.settle();
    expect(tab.getAttribute('aria-selected')).toBe('true');
    expect(document.querySelector('#view .view')).not.toBeNull();
  });

  it('has the one filter, to which Ctrl+F goes', async () => {
    const panel = await stagePanel(transcript(story));
    panel.store.tab.value = id;
    await panel.settle();
    expect(panel.all('filter')).toHaveLength(1);
  });
});
