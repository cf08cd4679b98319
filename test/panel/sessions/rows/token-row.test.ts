// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { FIRST, SECOND, signedIn, signedOut } from '../../../session/support/token-stories.ts';
import { transcript } from '../../../support/transcript.ts';
import { stagePanel } from '../../staged-panel.ts';

const cookie = 'Set-Cookie: theme=dark; Path=/';
const beside = signedIn.replace('200 text/html', `200 text/html\n ${cookie}`);

describe('a session that is no cookie', () => {
  it('has a row, a place in the truth line, and is selected first', async () => {
    const panel = await stagePanel(transcript(signedIn));
    expect(panel.get('truth-line').textContent).toContain('Authorization: Bearer');
    expect(panel.get('truth-verdict').dataset.verdict).toBe('nothing-before');
    const row = panel.get('token-row');
    expect(row.dataset).toMatchObject({ token: 'Authorization: Bearer', class: 'session-likely' });
    expect(row.textContent).toMatch(/likely session.*no flags.*new/);
    expect(panel.get('details').textContent).toContain('Authorization: Bearer');
  });

  it('stands before cookies that carry no session', async () => {
    const panel = await stagePanel(transcript(beside));
    const names = [...document.querySelectorAll<HTMLElement>('[data-testid$=-row]')].map(
      ({ dataset }) => dataset.token ?? dataset.cookie,
    );
    expect(names).toEqual(['Authorization: Bearer', 'theme']);
    expect(panel.all('cookie-row')).toHaveLength(1);
  });

  it('is found by its name and by the host that it goes to', async () => {
    const panel = await stagePanel(transcript(beside));
    panel.store.filter.value = 'bearer';
    await panel.settle();
    expect(panel.all('token-row')).toHaveLength(1);
    expect(panel.all('cookie-row')).toHaveLength(0);
  });

  it('shows its value masked, its life, where it went, why there are no flags, and reasons', async () => {
    const panel = await stagePanel(transcript(signedOut));
    panel.get('token-row').click();
    await panel.settle();
    const details = panel.get('details');
    expect(details.textContent).not.toContain(FIRST);
    expect(details.textContent).toMatch(/#?1.?first sent|first sent/);
    expect(details.textContent).toContain('sent ×3');
    expect(details.textContent).toContain('shop.test');
    expect(details.textContent).toMatch(/a header is sent by script/);
    expect(details.textContent).toContain('It was first sent afterwards'.replace('It', 'it'));
    expect(panel.get('anatomy')).toBeDefined();
    expect(panel.get('token-at-sign-out').dataset.fate).toBe('unused');
  });

  it('says when a cookie holds the same value', async () => {
    const panel = await stagePanel(
      transcript(`it watches https://shop.test/
        GET https://shop.test/
        200 text/html
        Set-Cookie: jwt=${FIRST}; Path=/
        GET https://shop.test/api (fetch) Authorization: Bearer ${FIRST}
        200`),
    );
    panel.get('token-row').click();
    await panel.settle();
    panel.get('token-twin').querySelector('button')?.click();
    await panel.settle();
    expect(panel.store.selection.value).toMatchObject({ kind: 'cookie' });
  });

  it('comes in the story of the sign-in, before and after', async () => {
    const story = signedIn.replace(
      'POST https://shop.test/api/login json: username, password',
      `POST https://shop.test/api/login json: username, password Authorization: Bearer ${SECOND}`,
    );
    const panel = await stagePanel(transcript(story));
    panel.store.select({ kind: 'sign-in', id: panel.store.report.value?.model.sites[0]?.signIns[0]?.id ?? '' });
    await panel.settle();
    const text = panel.get('details').textContent ?? '';
    expect(text).toContain('Authorization: Bearer');
    expect(text).toContain('changed');
    expect(text).not.toContain(SECOND);
  });

  it('is told at the sign-out, with what the server made of it', async () => {
    const story = `${signedOut}
      +2s GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
          200 application/json`;
    const panel = await stagePanel(transcript(story));
    expect(panel.get('sign-out-event').textContent).toContain('token accepted');
    panel.get('sign-out-event').click();
    await panel.settle();
    expect(panel.get('token-at-sign-out').dataset.fate).toBe('accepted');
    panel.store.tab.value = 'findings';
    await panel.settle();
    expect(document.body.textContent).toContain('Token still accepted after the sign-out');
  });

  it('has a lane in the timeline that leads back to it', async () => {
    const panel = await stagePanel(transcript(beside));
    panel.store.tab.value = 'timeline';
    await panel.settle();
    const lane = panel.get('timeline-lane', '[data-cookie="Authorization: Bearer"]');
    lane.querySelector('button')?.click();
    await panel.settle();
    expect(panel.store.selection.value).toMatchObject({ kind: 'token' });
    expect(panel.get('details').textContent).toContain('no cookie');
  });

  it('stays text, whatever a page calls its parameters', async () => {
    const panel = await stagePanel(
      transcript(`it watches https://shop.test/
        GET https://shop.test/?sid=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%E2%80%AE
        200 text/html`),
    );
    panel.get('token-row').click();
    await panel.settle();
    panel.get('reveal').click();
    await panel.settle();
    expect(document.querySelector('#app img')).toBeNull();
    expect(panel.get('value').textContent).not.toContain('\u202e');
  });
});
