// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { transcript } from '../../../support/transcript.ts';
import { cookiesStory } from '../../stage/stories.ts';
import { type StagedPanel, stagePanel } from '../../staged-panel.ts';

const inFirefox = cookiesStory.replace('chromium watches', 'firefox watches');

async function chosen(name: string, story = cookiesStory, unfolded = true): Promise<StagedPanel> {
  const panel = await stagePanel(transcript(story));
  fireEvent.click(panel.get('cookie-row', `[data-cookie="${name}"]`));
  await panel.settle();
  if (unfolded) {
    fireEvent.click(panel.get('sending-toggle'));
    await panel.settle();
  }
  return panel;
}

const cell = (panel: StagedPanel, situation: string, browser: 'chromium' | 'firefox') =>
  panel.get('sending-cell', `[data-situation="${situation}"][data-browser="${browser}"]`);

describe('who can make the browser send it', () => {
  it('is summed up without any click, and every answer is two clicks from the list', async () => {
    const panel = await chosen('lax', cookiesStory, false);
    expect(panel.get('sending-summary').textContent).toContain('In this Chromium: pages of this site');
    expect(panel.get('sending-elsewhere').textContent).toContain('Firefox: ');
    expect(panel.all('sending-matrix')).toEqual([]);
    fireEvent.click(panel.get('sending-toggle'));
    await panel.settle();
    expect(cell(panel, 'other-fetch', 'chromium').dataset.attached).toBe('false');
    expect(cell(panel, 'other-fetch', 'chromium').textContent).toContain('withheldSameSite=Lax');
    expect(cell(panel, 'other-link', 'firefox').dataset.attached).toBe('true');
    expect(cell(panel, 'other-link', 'firefox').textContent).toContain('sent');
  });

  it('stays unfolded from cookie to cookie', async () => {
    const panel = await chosen('lax');
    fireEvent.click(panel.get('cookie-row', '[data-cookie="strict"]'));
    await panel.settle();
    expect(cell(panel, 'other-link', 'chromium').dataset.attached).toBe('false');
  });

  it.each([
    ['chromium', cookiesStory, ['Chromium this browser', 'Firefox']],
    ['firefox', inFirefox, ['Firefox this browser', 'Chromium']],
  ])('is a table with heads, the column of %s first', async (_, story, heads) => {
    const panel = await chosen('lax', story);
    const table = panel.get('sending-matrix');
    expect([...table.querySelectorAll('thead th[scope=col]')].slice(1).map((each) => each.textContent)).toEqual(heads);
    const rows = [...table.querySelectorAll('tbody tr')];
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) {
      expect(row.querySelector('th[scope=row]')?.textContent).not.toBe('');
      expect(row.querySelectorAll('[data-testid=sending-cell]')).toHaveLength(2);
    }
    expect(table.querySelector('caption')).not.toBeNull();
  });

  it('begins with what other sites can do', async () => {
    const panel = await chosen('lax');
    expect(panel.get('sending-cell').dataset.situation).toBe('other-link');
  });

  it('opens the rule, the sentence and the paragraph below the row, and closes them again', async () => {
    const panel = await chosen('lax');
    const button = cell(panel, 'other-post-old', 'chromium');
    fireEvent.click(button);
    await panel.settle();
    const answer = panel.get('sending-answer');
    expect(button.getAttribute('aria-controls')).toBe(answer.id);
    expect(answer.textContent).toContain('by the rule: SameSite=Lax');
    expect(answer.textContent).toContain('only when the tab itself opens the address by GET');
    expect(answer.querySelector('a')?.href).toMatch(/^https:\/\/datatracker\.ietf\.org\/.*#section-5\.6\.7\.1$/);
    fireEvent.click(button);
    await panel.settle();
    expect(panel.all('sending-answer')).toEqual([]);
    expect(button.hasAttribute('aria-controls')).toBe(false);
  });

  it('says where a browser leaves the standard, and what a setting would turn round', async () => {
    const panel = await chosen('long');
    fireEvent.click(cell(panel, 'other-post-old', 'firefox'));
    fireEvent.click(cell(panel, 'other-image', 'firefox'));
    await panel.settle();
    const [own, turned] = panel.all('sending-answer');
    expect(own?.textContent).toContain('Not as the standard says: Firefox sends a cookie without SameSite');
    expect(own?.textContent).toContain('ESR 153');
    expect(turned?.textContent).toContain('Sent with third-party cookies allowed');
  });

  it('is one stop for the tab key, and walked with the arrows', async () => {
    const panel = await chosen('lax');
    const stops = () => panel.all('sending-cell').filter((each) => each.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    const walk = async (key: string) => {
      fireEvent.keyDown(document.activeElement as Element, { key });
      await panel.settle();
      return { ...(document.activeElement as HTMLElement).dataset };
    };
    stops()[0]?.focus();
    expect(await walk('ArrowRight')).toMatchObject({ situation: 'other-link', browser: 'firefox' });
    expect(await walk('ArrowDown')).toMatchObject({ situation: 'other-post-young', browser: 'firefox' });
    expect(await walk('End')).toMatchObject({ situation: 'typed-redirect', browser: 'firefox' });
    expect(await walk('ArrowLeft')).toMatchObject({ situation: 'typed-redirect', browser: 'chromium' });
    expect(await walk('Home')).toMatchObject({ situation: 'other-link', browser: 'chromium' });
    expect(stops()).toEqual([document.activeElement]);
  });

  it('follows no link but our own, and keeps the cookie’s value to itself', async () => {
    const panel = await chosen('open');
    for (const each of panel.all('sending-cell')) fireEvent.click(each);
    await panel.settle();
    const matrix = panel.get('sending-matrix');
    expect(panel.all('sending-answer')).toHaveLength(panel.all('sending-cell').length);
    for (const link of matrix.querySelectorAll('a')) {
      expect(link.rel).toBe('noreferrer');
      expect(link.href).not.toContain('shop.test');
    }
    expect(matrix.textContent).not.toContain('e5a1c39b77f2');
  });

  it('is not claimed of a cookie whose rules were never seen', async () => {
    const story = `
      chromium watches https://shop.test/
      12:00:01 GET https://shop.test/ Cookie: ghost=3vQ8kZp1Lr6Xw9Tn2Yb5Gm7D
        200 text/html
    `;
    const panel = await chosen('ghost', story, false);
    expect(panel.all('sending-toggle')).toEqual([]);
    expect(panel.get('details').textContent).toContain('its rules are not known');
  });
});

describe('other cookies of this name', () => {
  it('are told with what the server reads first, and lead to each other', async () => {
    const panel = await chosen('sid', cookiesStory, false);
    expect(panel.get('other-cookies').dataset.count).toBe('2');
    expect(panel.get('shadowing').textContent).toContain('first, because its path is longer');
    const others = [...panel.get('other-cookies').querySelectorAll<HTMLElement>('.found button')];
    fireEvent.click(others.find((each) => each.textContent?.includes('/account')) as HTMLElement);
    await panel.settle();
    expect(panel.get('shadowing').dataset.place).toBe('1');
  });

  it('say who could add one, and how', async () => {
    const panel = await chosen('strict', cookiesStory, false);
    expect(panel.get('tossing').dataset.routes).toContain('sibling-host:rides-in-front');
    fireEvent.click(panel.get('tossing').querySelector('button') as HTMLElement);
    await panel.settle();
    expect(panel.get('tossing').textContent).toContain('Set-Cookie: strict=planted; Domain=shop.test');
  });

  it('are not spoken of where there is nothing to say', async () => {
    const story = `
      chromium watches https://shop.test/
      12:00:01 GET https://shop.test/
        200 text/html
        Set-Cookie: __Host-sid=3vQ8kZp1Lr6Xw9Tn2Yb5Gm7Dc4Hf0JaS; Path=/; Secure; HttpOnly
    `;
    const panel = await chosen('__Host-sid', story, false);
    expect(panel.all('other-cookies')).toEqual([]);
  });
});

describe('the flags', () => {
  it('say at the row by which rule the line was refused', async () => {
    const panel = await chosen('theme', cookiesStory, false);
    const row = panel.get('flags').querySelector('[data-attribute="SameSite"]');
    expect(row?.textContent).toContain('Refused: SameSite=None needs Secure.');
    expect(panel.get('storage-outcome').textContent).toContain('what it keeps is from before');
  });

  it('read the line as this browser does', async () => {
    const panel = await chosen('plus', cookiesStory, false);
    const row = panel.get('flags').querySelector('[data-attribute="Expires/Max-Age"]');
    expect(row?.className).toBe('');
    expect(row?.textContent).not.toContain('cannot be read');
  });

  it('say what the other browser would have made of it', async () => {
    const panel = await chosen('plus', cookiesStory, false);
    expect(panel.get('storage-elsewhere').textContent).toBe(
      'Firefox would keep it with no expiry, until the browser closes.',
    );
  });
});
