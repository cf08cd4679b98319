// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { eventLines } from '../../../../panel/timeline/tracks/event-lines.ts';
import { foldLog } from '../../../../src/session/fold.ts';
import { transcript } from '../../../support/transcript.ts';
import { stagePanel } from '../../staged-panel.ts';

const ID = 's%3ABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB.sig222222222222222222222222222222222222222';
const story = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html
  12:00:05 POST https://shop.test/login   form: username, password
           302 → /account
           Set-Cookie: connect.sid=${ID}; Path=/; HttpOnly; Secure
           GET /account
           200 text/html
  12:05:00 POST https://shop.test/password   form: current_password, new_password
           302 → /profile
           GET /profile
           200 text/html
  12:05:04 GET https://shop.test/orders
           200 text/html`;

it('a change of password has a row, a flag and a story of its own, and is no sign-in', async () => {
  const panel = await stagePanel(transcript(story));
  expect(panel.all('sign-in-event')).toHaveLength(1);
  const row = panel.get('privilege-event');
  expect(row.dataset).toMatchObject({ outcome: 'success', verdict: 'kept' });
  expect(row.textContent).toContain('Password change');
  row.click();
  await panel.settle();
  const details = panel.get('details').textContent ?? '';
  expect(details).toContain('Whoever holds a copy of the identifier goes on as before');
  expect(details).toContain('How to fix');
  expect(details).not.toContain('It wasn');
});

it('the timeline’s flag says which change it was', () => {
  expect(eventLines(foldLog(transcript(story)), false).map(({ word }) => word)).toEqual([
    'fresh',
    'password change: kept',
  ]);
});
