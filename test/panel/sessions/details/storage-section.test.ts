// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { FIRST, SECOND, signedIn } from '../../../session/support/token-stories.ts';
import { transcript } from '../../../support/transcript.ts';
import { stagePanel } from '../../staged-panel.ts';

const found = `${signedIn}
  user looks into storage: local auth={"access":"${FIRST}","refresh_token":"${SECOND}"} | session <img>token=${SECOND}`;

describe('the section about the page’s storage', () => {
  it('asks for a look only when the button is pressed', async () => {
    const panel = await stagePanel(transcript(signedIn));
    expect(panel.asked.some(({ type }) => type === 'read-storage')).toBe(false);
    expect(panel.get('details').textContent).toContain('Not looked at');
    panel.get('look-into-storage').click();
    await panel.settle();
    expect(panel.asked.filter(({ type }) => type === 'read-storage')).toHaveLength(1);
    expect(panel.get('look-into-storage').hasAttribute('disabled')).toBe(true);

    const log = transcript(found);
    await panel.append(log.slice(-1));
    expect(panel.get('look-into-storage').hasAttribute('disabled')).toBe(false);
    expect(panel.all('stored-item').map(({ dataset }) => dataset.kind)).toEqual(['sent', 'named', 'named']);
  });

  it('shows what lies there masked, and says who can read it', async () => {
    const panel = await stagePanel(transcript(found));
    const text = panel.get('storage-reading').textContent ?? '';
    expect(text).toContain('Any script in this page can read them');
    expect(text).toContain('auth › access');
    expect(text).not.toContain(FIRST);
    expect(document.querySelector('#app img')).toBeNull();
    panel.get('details').querySelectorAll<HTMLElement>('[data-testid=reveal]')[1]?.click();
    await panel.settle();
    expect(panel.get('storage-reading').textContent).toContain(FIRST);
  });

  it('takes the trouble back when the page could not be read', async () => {
    const panel = await stagePanel(transcript(signedIn));
    panel.get('look-into-storage').click();
    await panel.settle();
    panel.say({ type: 'trouble', message: 'The page’s storage could not be read.' });
    await panel.settle();
    expect(panel.get('look-into-storage').hasAttribute('disabled')).toBe(false);
    expect(document.body.textContent).toContain('could not be read');
  });

  it('says when there is nothing', async () => {
    const panel = await stagePanel(transcript(`${signedIn}\n user looks into storage: local theme=dark`));
    expect(panel.get('storage-reading').textContent).toMatch(/Nothing that looks like a token.*1 entry in/);
  });
});
