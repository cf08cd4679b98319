// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { transcript } from '../../../support/transcript.ts';
import { type StagedPanel, stagePanel } from '../../staged-panel.ts';

async function shown(pair: string, attributes: string): Promise<StagedPanel> {
  const story = `
    chromium watches https://shop.test/
    12:00:01 GET https://shop.test/
      200 text/html
      Set-Cookie: ${pair}; ${attributes}`;
  const panel = await stagePanel(transcript(story));
  fireEvent.click(panel.get('cookie-row', `[data-cookie="${pair.slice(0, pair.indexOf('='))}"]`));
  await panel.settle();
  await panel.settle();
  return panel;
}

const said = (panel: StagedPanel, attribute: string) =>
  panel.get('flags').querySelector(`[data-attribute="${attribute}"] [data-testid="default"]`)?.textContent;

describe('the framework’s defaults', { timeout: 60_000 }, () => {
  it('stand beside what was asked for: what was left alone, and what was changed', async () => {
    const panel = await shown('PHPSESSID=8f14e45fceea167a5a36dedd4bea2543', 'Path=/; HttpOnly');
    expect(said(panel, 'Secure')?.trim()).toBe('(default)');
    expect(said(panel, 'HttpOnly')).toBe('default: no HttpOnly');
    expect(said(panel, 'Size')).toBeUndefined();
    const summary = panel.get('framework-defaults');
    expect(summary.textContent).toContain(
      'When told nothing else, PHP sets: no Secure, no HttpOnly, no SameSite, Path=/',
    );
    expect(summary.querySelector('a')?.href).toMatch(/^https:\/\/github\.com\/php\//);
    expect(panel.get('nominal-form').textContent).toContain('32 hexadecimal digits: 128 bits.');
    expect(panel.get('nominal-form').textContent).not.toContain('less room');
  });

  it('show that a value is not of the framework’s own make', async () => {
    const panel = await shown('PHPSESSID=8f14e45f', 'Path=/');
    expect(panel.get('nominal-form').textContent).toContain('This value has less room');
  });

  it('are not made up for a name that nobody owns', async () => {
    const panel = await shown('qwertz=8f14e45fceea167a5a36dedd4bea2543', 'Path=/');
    expect(panel.all('framework-defaults')).toEqual([]);
    expect(panel.all('nominal-form')).toEqual([]);
    expect(panel.all('default')).toEqual([]);
  });
});
