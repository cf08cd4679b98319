// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { noise } from '../../../session/flows/flow.ts';
import { transcript } from '../../../support/transcript.ts';
import { stagePanel } from '../../staged-panel.ts';

/** A sealed token of 4,300 characters, in two cookies. */
const token = `eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2Q0JDLUhTNTEyIn0..${noise('i', 22)}.${noise('c', 4_140)}.${noise('t', 43)}`;
const [head, tail] = [token.slice(0, 3_900), token.slice(3_900)];
const story = `chromium watches https://shop.test/
+5s GET https://shop.test/
 200 text/html
 Set-Cookie: authjs.session-token.0=${head}; Path=/; HttpOnly
 Set-Cookie: authjs.session-token.1=${tail}; Path=/; HttpOnly`;

describe('a value in two cookies', () => {
  it.each(['authjs.session-token.0', 'authjs.session-token.1'])('is read whole in the details of %s', async (name) => {
    const panel = await stagePanel(transcript(story));
    const row = panel.get('cookie-row', `[data-cookie="${name}"]`);
    expect(row.textContent).toContain(name.endsWith('0') ? '1/2' : '2/2');
    fireEvent.click(row);
    await panel.settle();
    const details = panel.get('details').textContent;
    expect(details).toContain('of 2 cookies together');
    expect(panel.get('value').textContent).toContain(`(${token.length})`);
    expect(details).not.toContain('Looked up on the server');
  });
});

it('a cookie that the browser refused is shown with the value that its line had', async () => {
  const value = noise('r', 32);
  const refused = `chromium watches https://shop.test/
    script sets theme=dark; Path=/
    +5s GET https://shop.test/
     200 text/html
     Set-Cookie (refused): sid=${value}; Path=/; SameSite=None
    +10s GET https://shop.test/next
     200 text/html`;
  const panel = await stagePanel(transcript(refused));
  fireEvent.click(panel.get('cookie-row', '[data-cookie="sid"]'));
  await panel.settle();
  expect(panel.get('details').textContent).toContain('of the line that the browser refused');
  expect(panel.get('value').textContent).toContain(`(${value.length})`);
});
