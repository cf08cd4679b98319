// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { transcript } from '../../../support/transcript.ts';
import { stagePanel } from '../../staged-panel.ts';

const story = (line: string) => `
  chromium watches https://shop.test/
  script sets theme=dark; Path=/
  12:00:00 GET https://shop.test/
           200 text/html
           Set-Cookie: ${line}
  +5s GET https://shop.test/next
           200 text/html
  +5s GET https://shop.test/last
           200 text/html`;

describe('a cookie that is stored against our prediction', () => {
  it('says so, with the line masked and that the store counts', async () => {
    const panel = await stagePanel(transcript(story('sid=LPmQ0a1bC2dE3fG4hI5jK6lM7nO8pQ9r; Path=/; SameSite=None')));
    fireEvent.click(panel.get('cookie-row', '[data-cookie="sid"]'));
    await panel.settle();
    const text = panel.get('disagreements').textContent;
    expect(text).toContain('predicted');
    expect(text).not.toContain('LPmQ0a1bC2dE3fG4hI5jK6lM7nO8pQ9r');
  });

  it('says nothing where prediction and store agree', async () => {
    const panel = await stagePanel(transcript(story('sid=LPmQ0a1bC2dE3fG4hI5jK6lM7nO8pQ9r; Path=/; Secure')));
    fireEvent.click(panel.get('cookie-row', '[data-cookie="sid"]'));
    await panel.settle();
    expect(panel.all('disagreements')).toEqual([]);
  });
});
